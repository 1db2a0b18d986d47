// Unknown YAML → entries with ids. Unknown keys are refused; the lengths keep every answer within Discord's limits.
import { z } from 'zod';
import { addressFault } from './address.js';
import { date, fields, id, noUnprintable, oneOf, oneOrMore, upTo, words } from './fields.js';
import {
  mapNonEmpty,
  OCCASIONS,
  OUTCOMES,
  type OutcomeName,
  type Passage,
  PERSON_KINDS,
  PROCEEDING_TYPES,
  SEEN,
  STATUSES,
  STEP_STATUSES,
  WORK_KINDS,
} from './model.js';

const ID = 'permanent: links in Discord hold it';
const dossierId = id(16).describe(`Its id, ${ID}`);
const personId = id(24).describe('The id of somebody in people.yaml');
const entryId = id(32);
const sourceId = id(32).describe('The id of a source in sources.yaml');
const workId = id(32).describe('The id of a work in works.yaml');

const sentence = words(400);
/** Left out: `otherwise`. Whoever writes it down can't mean that by null. */
const orElse = <T extends z.ZodType, Otherwise>(part: T, otherwise: Otherwise) =>
  part.optional().transform((given): z.output<T> | Otherwise => given ?? otherwise);
const orNull = <T extends z.ZodType>(part: T) => orElse(part, null);
const orNone = <T extends z.ZodType<unknown[]>>(part: T) => orElse(part, [] as z.output<T>[number][]);
/** What is not so is left out. */
const yes = (what: string) => orElse(z.literal(true, 'is true, or left out').describe(what), false);

/** A citation shows at most this many words of somebody else's article (product.md, "Sources and copyright"). */
export const SUPPORT_WORDS = 15;

/** Characters (code points) that a prefix or suffix has at most. */
export const SURROUNDINGS = 16;

/** Words of a source may hold its soft hyphens: they stand in its text, which the words are checked against. */
const asPrinted: z.core.CheckFn<string> = (payload) =>
  noUnprintable({ ...payload, value: payload.value.replaceAll(/(?<=\p{L})\u00ad(?=\p{L})/gu, '') });
const exact = z
  .string()
  .min(1, 'is empty')
  .check(upTo(2000), asPrinted)
  .refine((text) => text.trim() !== '', 'has no words')
  .describe('Words of the source, exactly as printed');
const surroundings = z
  .string()
  .meta({ maxLength: SURROUNDINGS })
  .refine((text) => [...text].length <= SURROUNDINGS, {
    error: ({ input }) => `has ${[...(input as string)].length} characters; ${SURROUNDINGS} is the most`,
  })
  .check(asPrinted);
const supportingWords = exact
  .meta({ pattern: `^\\s*\\S+(\\s+\\S+){0,${SUPPORT_WORDS - 1}}\\s*$` })
  .describe(`Words of the source that support the statement, exactly as printed; at most ${SUPPORT_WORDS}`)
  .check(({ value, issues }) => {
    const count = value.split(/\s+/u).length;
    if (count <= SUPPORT_WORDS) return;
    const message = `a supporting passage has at most ${SUPPORT_WORDS} words; this one has ${count}`;
    issues.push({ code: 'custom', input: value, message });
  });

const occurrence = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'is a number: 2 for the second time these words stand there')
  .meta({ title: 'A number' });

/** Words alone, or with what tells them from the same words elsewhere in the source. */
const passageOf = (own: typeof exact) =>
  z.union([
    own.transform((exact): PassageData => ({ ...ALONE, exact })),
    fields({
      exact: own,
      prefix: orElse(
        surroundings.describe('What stands right before these words, where they stand twice'),
        '',
      ),
      suffix: orElse(
        surroundings.describe('What stands right after these words, where they stand twice'),
        '',
      ),
      occurrence: occurrence.optional().describe('Which of several places is meant: 2 for the second'),
      at: orNull(words(40).describe('Page or timecode as the source counts: p. 12, 00:41:12')),
    }).transform((passage): PassageData => ({ ...ALONE, ...passage })),
  ]);
const ALONE = { prefix: '', suffix: '', at: null, position: null };
const quotedPassage = passageOf(exact);
const supportingPassage = passageOf(supportingWords);

const needed = 'needs at least one citation: below it and further in, a source and the words in it';
/** Source → the words in it, or several. */
const citations = z
  .record(sourceId, z.union([supportingPassage, z.array(supportingPassage).min(1)]), {
    error: ({ code }) => (code === 'invalid_type' ? needed : undefined),
  })
  .refine((cited) => Object.keys(cited).length > 0, needed)
  .meta({ minProperties: 1 })
  .describe('The id of a source, and the words in it that say so; one or a list, of one source or several')
  .transform(
    (cited) =>
      Object.entries(cited).flatMap(([source, passages]) =>
        [passages].flat().map((passage): CitationData => ({ source, passage })),
      ) as [CitationData, ...CitationData[]],
  );
const statement = fields({ text: sentence.describe('A sentence of your own'), citations });

const address = z
  .string()
  .max(512)
  .meta({ title: 'An address', format: 'uri' })
  .check(({ value, issues }) => {
    const message = addressFault(value);
    if (message !== undefined) issues.push({ code: 'custom', input: value, message });
  });

/** null, or left out: not known. */
const known = <T extends z.ZodType>(part: T) => part.nullable().default(null);

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'is a language such as en, es or pt-BR')
  .meta({ title: 'A language code' });
const fileName = z
  .string()
  .regex(/^[\w-][\w.-]*$/, 'is a file name without a folder')
  .meta({ title: 'A file name without a folder' });

/** What stands in a file is the shipped record's; what a server's curators accepted has the day here, EDTF. */
const asShipped = <Own extends object>(own: Own) => ({ ...own, accepted: null as string | null });

/** With the SHA-256 of its text, and the day on which that was read from its page, from places.json. */
const source = fields({
  id: id(32).describe(`A readable name such as gazette-interview, ${ID}`),
  publisher: known(words(100)).describe('Newspaper, broadcaster, court or authority'),
  title: known(words(256)).describe('Its headline'),
  author: known(words(100)).describe('Its byline, as printed'),
  date: known(date).describe('When it was published'),
  url: known(address).describe('Where it can be read: https://…'),
  shortName: orNull(words(24).describe('Short name of the publisher: NYT')),
  archived: orNull(address.describe('Address of an archived copy')),
  language: orNull(language.describe('Its language, where not English: es, pt-BR')),
  copyOf: orNull(words(100).describe('Whose article this page is a copy of: Associated Press')),
  seen: orNull(oneOf(SEEN).describe('How much of it you had before you')),
  description: orNull(words(100).describe('What it is; needed where there is no publisher')),
  note: orNull(sentence.describe('What a reader of it should know')),
  text: orNull(fileName.describe('File name of its text in your folder of texts, which --sources names')),
}).transform((own) => ({ ...own, sha256: null as string | null, readOn: null as string | null }));

const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'is 64 hexadecimal digits')
  .meta({ title: '64 hexadecimal digits' });
const corrections = z
  .array(
    fields({
      date: date.describe('When it was corrected'),
      reason: sentence.describe('What was wrong, and what is right'),
    }),
  )
  .default([])
  .describe('Changes of what this entry means, oldest first');

const person = fields({
  id: id(24).describe(`A readable name such as dessa-marrow, ${ID}`),
  kind: oneOf(PERSON_KINDS)
    .default('person')
    .describe('Organisations can be parties and speak, documents can speak; left out: a person'),
  name: words(80).describe('Name as shown; a description where nobody is named, or may be'),
  otherNames: z
    .array(words(80))
    .max(40)
    .default([])
    .describe('Whatever readers type for it, misspelt or not; never shown'),
  role: words(150).describe('A job; never how a case ended'),
  harm: orNull(words(200).describe('What was done to them; shown before the role')),
  unnamed: yes('Somebody, or a group, whom the source does not name'),
  withheld: orNone(
    z
      .array(sha256)
      .describe(
        'SHA-256 of each name, in small letters, that must stand nowhere here (a minor’s, a victim’s)',
      ),
  ),
  note: orNull(sentence.describe('What a reader should know about who this is')),
  corrections,
  citations,
}).transform(asShipped);

const work = fields({
  id: id(32).describe(`A readable name such as night-ferry, ${ID}`),
  title: words(150).describe('Its title'),
  kind: oneOf(WORK_KINDS).describe('What it is'),
  director: orNull(personId.describe('Who made it: an id in people.yaml')),
  shownOn: orNull(words(80).describe('Where it can be seen: Hulu')),
  citations,
});

/** Where words were said: a work, or something else that a work may show. */
const occasion = z
  .union([
    workId,
    fields({
      kind: oneOf(OCCASIONS, { trial: 'testimony', deposition: 'testimony', tweet: 'post' }).describe(
        'What it was',
      ),
      title: orNull(words(150).describe('Its name: the trial’s third day; the set of Night Ferry')),
      date: orNull(date.describe('When the words were said')),
      host: orNull(words(100).describe('Court, broadcaster or whoever held it')),
      shownIn: orNull(workId.describe('The work that shows it: an id in works.yaml')),
    }),
  ])
  .describe('Where the words were said: the id of a work, or what else it was');
const otherWords = z
  .array(words(50))
  .max(20)
  .default([])
  .describe('Words that readers ask by and the entry does not have (OSHA); never shown');
const conflict = fields({
  about: words(100).describe('What they differ on: the hour of the collision'),
  versions: z.tuple([statement, statement]).rest(statement).describe('Two or more, each with its citations'),
}).describe('Where sources differ: every version, each cited');

const quote = fields({
  id: id(32).describe(`A readable name such as marrow-no-lights, ${ID}`),
  speaker: oneOrMore(personId).describe('Who said it: an id in people.yaml, or a list of them'),
  relayedBy: orNull(personId.describe('Who told what the speaker said: an id in people.yaml')),
  occasion,
  source: sourceId.describe('Where the words are printed: an id in sources.yaml'),
  passages: oneOrMore(quotedPassage).describe(
    'The words, without their quotation marks; a list where the source interrupts them',
  ),
  inseparable: yes('Leaving out one of the passages would turn the meaning round'),
  circumstances: sentence.describe('In what circumstances it was said, in your own words'),
  subject: orNull(words(40).describe('What it is about, in short: the missing lights')),
  otherWords,
  respondsTo: orNull(entryId.describe('The quote or event that it answers: its id')),
  standsBeside: orNone(
    oneOrMore(entryId).describe(
      'Quotes or events that tell the other side, without answering: an id or a list; shown with both',
    ),
  ),
  corrections,
  citations,
  conflict: orNull(conflict),
}).transform(asShipped);

const happening = {
  id: id(32).describe(`A readable name such as ferry-sinks, ${ID}`),
  date: date.nullable().describe('When it happened, as exactly as the source says; null: not known'),
  text: sentence.describe('What happened, in a sentence of your own, no stronger than the source’s'),
  label: orNull(words(32).describe('The same in short: the walk-off')),
  milestone: yes('One of the few that an overview names'),
  otherWords,
  people: orNull(
    z.array(personId).describe('Exactly those whom the text names; left out: those whose full names it has'),
  ),
  after: orNull(entryId.describe('Where dates don’t tell: the event that this one came after')),
  overtakenBy: orNull(entryId.describe('The later event that made this one history')),
  respondsTo: orNull(entryId.describe('The quote or event that it answers: its id')),
  note: orNull(sentence.describe('What a reader should know beside it: a denial, what is not known')),
  corrections,
  citations,
  conflict: orNull(conflict),
};
/** Other words for some statuses. */
const STEP_MEANT = {
  acquittal: 'verdict',
  acquitted: 'verdict',
  conviction: 'verdict',
  convicted: 'verdict',
  'hung jury': 'mistrial',
  indictment: 'charge',
  arrest: 'reported',
  lawsuit: 'reported',
  judgment: 'ruling',
  parole: 'released',
} as const;
const MEANT = { ...STEP_MEANT, allegation: 'claim', denial: 'reported', premiere: 'film release' } as const;

const event = fields({
  ...happening,
  status: oneOf(STATUSES, MEANT).describe('What kind of statement it is'),
  claimant: orNull(personId.describe('Who claims it; with the status claim, and with no other')),
  civil: yes('Part of a civil suit that has no proceeding of its own'),
}).transform(asShipped);
const step = fields({
  ...happening,
  status: oneOf(STEP_STATUSES, STEP_MEANT).describe('What the step is'),
});

const ALL_OUTCOMES = [...new Set(Object.values(OUTCOMES).flat())] as [OutcomeName, ...OutcomeName[]];

const outcome = fields({
  name: oneOf(ALL_OUTCOMES, { 'not guilty': 'acquitted', convicted: 'guilty (verdict)' }).describe(
    'From the list of the proceeding’s type',
  ),
  against: orNull(personId.describe('Which party; may be left out where there is one only')),
  detail: orNull(words(100).describe('For whom a judgment was, what penalty was agreed')),
  sentence: orNull(words(100).describe('18 months in prison; what was suspended of it too')),
  citations,
});

const charge = fields({
  name: words(150).describe('Charge, claim of a suit, citation by an authority'),
  count: orNull(words(50).describe('How many, as the source says it: two counts')),
  against: orNone(oneOrMore(personId).describe('Which parties it is laid against; left out: all of them')),
  citations,
  outcome: orNone(oneOrMore(outcome).describe('How it ended, for each party; left out: not on this record')),
});

/** Its steps are events, and those of a civil suit allegations. */
const proceeding = fields({
  id: id(32).describe(`A readable name such as halcyon-manslaughter, ${ID}`),
  type: oneOf(PROCEEDING_TYPES).describe('What kind of case it is'),
  title: words(150).describe('Its name: The manslaughter case against Bram Oakes'),
  against: oneOrMore(personId).describe('Defendants or respondents: an id in people.yaml, or a list'),
  broughtBy: orNone(oneOrMore(personId).describe('Plaintiffs or the authority: an id, or a list')),
  harmed: orNone(oneOrMore(personId).describe('Whose death or injury it is about: an id, or a list')),
  court: orNull(statement.describe('The court or authority, with its citation')),
  charges: z.tuple([charge]).rest(charge).describe('At least one'),
  steps: z.tuple([step]).rest(step).describe('At least one, in order of date'),
  notKnown: orNull(sentence.describe('What this record does not know about how it went on')),
  corrections,
}).transform((own) => {
  const asEvent = (one: z.infer<typeof step>) =>
    asShipped({ ...one, claimant: null, civil: own.type === 'civil' });
  return { ...own, steps: mapNonEmpty(own.steps, asEvent) };
});

/** The files of a dossier's folder without their `.yaml`, all of them required. */
export const FILES = {
  dossier: fields({
    id: dossierId,
    title: words(150).describe('Name of the film or case'),
    about: sentence.describe('One sentence on what the dossier covers'),
    topics: z.array(words(50)).max(10).describe('Words that a reader can try; each must find something'),
  }).describe('What the dossier is'),
  works: z.array(work).describe('Films, documentaries, series, podcasts and books'),
  sources: z.array(source).describe('Published documents that the dossier draws on'),
  people: z.array(person).describe('Who is named or speaks: people, organisations, documents'),
  quotes: z.array(quote).describe('Words of somebody, as a source prints them'),
  events: z.array(event).describe('What happened outside of the proceedings, told in your own words'),
  proceedings: z.array(proceeding).describe('Criminal, civil and regulatory cases, step by step'),
} as const;

export type FileName = keyof typeof FILES;
export const FILE_NAMES = Object.keys(FILES) as FileName[];

/** `places.json`, which the machine writes: source → its text's SHA-256, and where the passages stand in it. */
export const PLACES = z.record(
  sourceId,
  fields({
    sha256,
    /** The text was not held, but read from its page that day. */
    readFromPage: z.iso.date().optional(),
    passages: z.array(
      fields({
        exact: z.string(),
        prefix: z.string().optional(),
        suffix: z.string().optional(),
        occurrence: z.string().optional(),
        start: z.int().nonnegative(),
        end: z.int().positive(),
      }),
    ),
  }),
);
export type Places = z.infer<typeof PLACES>;

/** A dossier's files as a curator writes them. */
export type WrittenFiles = { [name in FileName]: z.input<(typeof FILES)[name]> };
/** As parsed: references are still ids. */
export type DossierFiles = { [name in FileName]: z.infer<(typeof FILES)[name]> };
export interface PassageData extends Passage {
  /** Which of several places, from 1; digits. */
  readonly occurrence?: string | undefined;
  /** From places.json: see places.ts. */
  position: Passage['position'];
}
export interface CitationData {
  readonly source: string;
  readonly passage: PassageData;
}
export type SourceData = z.infer<typeof source>;
export type PersonData = z.infer<typeof person>;
export type WorkData = z.infer<typeof work>;
export type QuoteData = z.infer<typeof quote>;
export type ConflictData = z.infer<typeof conflict>;
export type ProceedingData = z.infer<typeof proceeding>;
/** Of a step too. */
export type EventData = z.infer<typeof event>;
