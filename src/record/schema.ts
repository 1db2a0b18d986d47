// Unknown YAML → entries with ids. Unknown keys are refused; the lengths keep every answer within Discord's limits.
import { z } from 'zod';
import { addressFault } from './address.js';
import { date, fields, id, noUnprintable, oneOf, oneOrMore, upTo, words } from './fields.js';
import {
  OCCASIONS,
  OUTCOMES,
  type OutcomeName,
  PERSON_KINDS,
  PROCEEDING_TYPES,
  SEEN,
  STATUSES,
  STEP_STATUSES,
  WORK_KINDS,
} from './model.js';

const dossierId = id(16);
const personId = id(24);
const entryId = id(32);
const sourceId = id(32);
const workId = id(32);

const sentence = words(400);

/** A citation shows at most this many words of somebody else's article (product.md, "Sources and copyright"). */
const SUPPORT_WORDS = 15;

/** Characters (code points) that a prefix or suffix has at most. */
export const SURROUNDINGS = 16;

/** Words of a source may hold its soft hyphens: they stand in its text, which the words are checked against. */
const asPrinted: z.core.CheckFn<string> = (payload) =>
  noUnprintable({ ...payload, value: payload.value.replaceAll(/(?<=\p{L})\u00ad(?=\p{L})/gu, '') });
const exact = z
  .string()
  .min(1, 'is empty')
  .check(upTo(2000), asPrinted)
  .refine((text) => text.trim() !== '', 'has no words');
const surroundings = z
  .string()
  .refine((text) => [...text].length <= SURROUNDINGS, {
    error: ({ input }) => `has ${[...(input as string)].length} characters; ${SURROUNDINGS} is the most`,
  })
  .check(asPrinted);
const supportingWords = exact.check(({ value, issues }) => {
  const count = value.split(/\s+/u).length;
  if (count <= SUPPORT_WORDS) return;
  const message = `a supporting passage has at most ${SUPPORT_WORDS} words; this one has ${count}`;
  issues.push({ code: 'custom', input: value, message });
});

/** Words alone, or with what tells them from the same words elsewhere in the source. */
const passageOf = (own: typeof exact): z.ZodType<PassageData> =>
  z.union([
    own.transform((exact) => ({ exact })),
    fields({
      exact: own,
      prefix: surroundings.optional(),
      suffix: surroundings.optional(),
      occurrence: z
        .string()
        .regex(/^[1-9]\d{0,3}$/, 'is a number: 2 for the second time these words stand there')
        .optional(),
      at: words(40).optional(),
    }),
  ]);
const quotedPassage = passageOf(exact);
const supportingPassage = passageOf(supportingWords);

const needed = ({ input }: { readonly input?: unknown }) =>
  input === undefined ? 'needs at least one citation: a source, and the words in it' : undefined;
/** Source → the words in it, or several. */
const citations = z
  .record(sourceId, z.union([supportingPassage, z.array(supportingPassage).min(1)]), { error: needed })
  .refine((cited) => Object.keys(cited).length > 0, needed({}))
  .transform(
    (cited) =>
      Object.entries(cited).flatMap(([source, passages]) =>
        [passages].flat().map((passage): CitationData => ({ source, passage })),
      ) as [CitationData, ...CitationData[]],
  );
const statement = fields({ text: sentence, citations });

const address = z
  .string()
  .max(512)
  .meta({ format: 'uri' })
  .check(({ value, issues }) => {
    const message = addressFault(value);
    if (message !== undefined) issues.push({ code: 'custom', input: value, message });
  });

/** null, or left out: not known. */
const known = <T extends z.ZodType>(part: T) => part.nullable().default(null);

const source = fields({
  id: sourceId,
  publisher: known(words(100)),
  title: known(words(256)),
  author: known(words(100)),
  date: known(date),
  url: known(address),
  shortName: words(24).optional(),
  archived: address.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'is a language such as en, es or pt-BR')
    .optional(),
  copyOf: words(100).optional(),
  seen: oneOf(SEEN).optional(),
  description: words(100).optional(),
  note: sentence.optional(),
  text: z
    .string()
    .regex(/^[\w-][\w.-]*$/, 'is a file name without a folder')
    .optional(),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is 64 hexadecimal digits');
const corrections = z.array(fields({ date, reason: sentence })).default([]);

const person = fields({
  id: personId,
  kind: oneOf(PERSON_KINDS).default('person'),
  name: words(80),
  otherNames: z.array(words(80)).max(40).default([]),
  role: words(150),
  harm: words(200).optional(),
  unnamed: z.literal(true).optional(),
  /** SHA-256 of each name in small letters that no text here may hold: somebody's who is not to be named. */
  withheld: z.array(sha256).optional(),
  note: sentence.optional(),
  corrections,
  citations,
});

const work = fields({
  id: workId,
  title: words(150),
  kind: oneOf(WORK_KINDS),
  director: personId.optional(),
  shownOn: words(80).optional(),
  citations,
});

/** Where words were said: a work, or something else that a work may show. */
const occasion = z.union([
  workId,
  fields({
    kind: oneOf(OCCASIONS),
    title: words(150).optional(),
    date: date.optional(),
    host: words(100).optional(),
    shownIn: workId.optional(),
  }),
]);
const otherWords = z.array(words(50)).max(20).default([]);
const conflict = fields({ about: words(100), versions: z.tuple([statement, statement]).rest(statement) });

const quote = fields({
  id: entryId,
  speaker: oneOrMore(personId),
  relayedBy: personId.optional(),
  occasion,
  source: sourceId,
  passages: oneOrMore(quotedPassage),
  inseparable: z.literal(true).optional(),
  circumstances: sentence,
  subject: words(40).optional(),
  otherWords,
  respondsTo: entryId.optional(),
  conflict: conflict.optional(),
  corrections,
  citations,
});

const happening = {
  id: entryId,
  date: date.nullable(),
  text: sentence,
  label: words(32).optional(),
  milestone: z.literal(true).optional(),
  otherWords,
  /** Exactly those whom the text names; left out, the program looks for their full names. */
  people: z.array(personId).optional(),
  conflict: conflict.optional(),
  /** Where dates don't tell: the entry that this one came after. */
  after: entryId.optional(),
  overtakenBy: entryId.optional(),
  respondsTo: entryId.optional(),
  note: sentence.optional(),
  corrections,
  citations,
};
const event = fields({
  ...happening,
  status: oneOf(STATUSES),
  claimant: personId.optional(),
  civil: z.literal(true).optional(),
});
const step = fields({ ...happening, status: oneOf(STEP_STATUSES) });

const ALL_OUTCOMES = [...new Set(Object.values(OUTCOMES).flat())] as [OutcomeName, ...OutcomeName[]];

const outcome = fields({
  name: oneOf(ALL_OUTCOMES),
  against: personId.optional(),
  detail: words(100).optional(),
  sentence: words(100).optional(),
  citations,
});

const charge = fields({
  name: words(150),
  count: words(50).optional(),
  citations,
  outcome: oneOrMore(outcome).optional(),
});

const proceeding = fields({
  id: entryId,
  type: oneOf(PROCEEDING_TYPES),
  title: words(150),
  against: oneOrMore(personId),
  broughtBy: oneOrMore(personId).optional(),
  harmed: oneOrMore(personId).optional(),
  court: statement.optional(),
  charges: z.tuple([charge]).rest(charge),
  steps: z.tuple([step]).rest(step),
  notKnown: sentence.optional(),
  corrections,
});

/** The files of a dossier's folder without their `.yaml`, all of them required. */
export const FILES = {
  dossier: fields({
    id: dossierId,
    title: words(150),
    about: sentence,
    topics: z.array(words(50)).max(10),
  }),
  works: z.array(work),
  sources: z.array(source),
  people: z.array(person),
  quotes: z.array(quote),
  events: z.array(event),
  proceedings: z.array(proceeding),
} as const;

export type FileName = keyof typeof FILES;

/** `places.json`, which the machine writes: source → its text's SHA-256, and where the passages stand in it. */
export const PLACES = z.record(
  sourceId,
  fields({
    sha256,
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

/** A dossier's files as parsed: references are still ids. */
export type DossierFiles = { [name in FileName]: z.infer<(typeof FILES)[name]> };
export interface PassageData {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Which of several places, from 1; digits. */
  readonly occurrence?: string | undefined;
  /** Page or timecode. */
  readonly at?: string | undefined;
  /** From places.json. */
  position?: Position | undefined;
}
/** Code points from the start of a text. */
export interface Position {
  readonly start: number;
  readonly end: number;
}
export interface CitationData {
  readonly source: string;
  readonly passage: PassageData;
}
export type StatementData = z.infer<typeof statement>;
export type SourceData = z.infer<typeof source> & {
  /** From places.json. */
  sha256?: string | undefined;
};
export type EventData = z.infer<typeof event>;
export type StepData = z.infer<typeof step>;
export type QuoteData = z.infer<typeof quote>;
