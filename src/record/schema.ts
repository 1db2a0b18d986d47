// Unknown JSON → entries with ids. Unknown keys are refused; the lengths keep every answer within Discord's limits.
import { z } from 'zod';
import { addressFault } from './address.js';
import { DATE_HELP, parseDate } from './date.js';
import { STATUSES, STEP_STATUSES } from './model.js';
import { unprintable } from './printable.js';

/** Permanent and readable. The limits let a custom id (100 characters) hold dossier, person and entry. */
const id = (limit: number) =>
  z
    .string()
    .max(limit)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens');
const dossierId = id(16);
const personId = id(24);
const entryId = id(32);
const sourceId = id(32);
const workId = id(32);

const noUnprintable: z.core.CheckFn<string> = ({ value, issues }) => {
  const found = unprintable(value);
  if (found === undefined) return;
  issues.push({ code: 'custom', input: value, message: `holds ${found}` });
};
const printable = (limit: number) => z.string().min(1).max(limit).check(noUnprintable);

/** Words of ours: printable, no space at either end. */
const words = (limit: number) =>
  printable(limit).refine((text) => text.trim() === text, 'begins or ends with a space');
const sentence = words(400);
const date = z
  .string()
  .refine((text) => parseDate(text) !== undefined, `is not ${DATE_HELP}, with ~ behind it where approximate`);

/** A citation shows at most this many words of somebody else's article (product.md, "Sources and copyright"). */
const SUPPORT_WORDS = 15;

/** Characters (code points) that a prefix or suffix has at most. */
export const SURROUNDINGS = 16;

/** Words of a source may hold its soft hyphens: they stand in its text, which the words are checked against. */
const asPrinted: z.core.CheckFn<string> = (payload) =>
  noUnprintable({ ...payload, value: payload.value.replaceAll(/(?<=\p{L})\u00ad(?=\p{L})/gu, '') });
const exact = z
  .string()
  .min(1)
  .max(2000)
  .check(asPrinted)
  .refine((text) => text.trim() !== '', 'has no words');
const surroundings = z
  .string()
  .refine((text) => [...text].length <= SURROUNDINGS, `has more than ${SURROUNDINGS} characters`)
  .check(asPrinted);
const place = {
  prefix: surroundings.optional(),
  suffix: surroundings.optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().positive().optional(),
};
const quotedPassage = z.strictObject({ exact, ...place });
const supportingPassage = z.strictObject({
  exact: exact.refine(
    (text) => text.split(/\s+/u).length <= SUPPORT_WORDS,
    `a supporting passage has at most ${SUPPORT_WORDS} words`,
  ),
  ...place,
});

const needed = ({ input }: { readonly input?: unknown }) =>
  input === undefined ? 'needs at least one citation: a source and the passage in it' : undefined;
const citation = z.strictObject({ source: sourceId, passage: supportingPassage }, { error: needed });
const citations = z.tuple([citation], { error: needed }).rest(citation);
const statement = z.strictObject({ text: sentence, citations });

const address = z
  .string()
  .max(512)
  .meta({ format: 'uri' })
  .check(({ value, issues }) => {
    const message = addressFault(value);
    if (message !== undefined) issues.push({ code: 'custom', input: value, message });
  });

const source = z.strictObject({
  id: sourceId,
  publisher: words(100).nullable(),
  title: words(256).nullable(),
  author: words(100).nullable(),
  date: date.nullable(),
  url: address.nullable(),
  description: words(100).optional(),
  note: sentence.optional(),
  text: z
    .strictObject({
      file: z.string().regex(/^[\w-][\w.-]*$/, 'is a file name without a folder'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'is 64 hexadecimal digits')
        .optional(),
    })
    .optional(),
});

const person = z.strictObject({
  id: personId,
  name: words(80),
  otherNames: z.array(words(80)).max(40).default([]),
  role: words(150),
  harm: words(200).optional(),
  unnamed: z.literal(true).optional(),
  note: sentence.optional(),
  citations,
});

const work = z.strictObject({
  id: workId,
  title: words(150),
  kind: z.enum(['film', 'documentary']),
  director: personId.optional(),
  shownOn: words(80).optional(),
  citations,
});

const quote = z.strictObject({
  id: entryId,
  speaker: personId,
  work: workId,
  source: sourceId,
  passages: z.tuple([quotedPassage]).rest(quotedPassage),
  inseparable: z.literal(true).optional(),
  circumstances: sentence,
  respondsTo: entryId.optional(),
  citations,
});

const happening = {
  id: entryId,
  date: date.nullable(),
  text: sentence,
  otherWords: z.array(words(50)).max(20).default([]),
  people: z.array(personId),
  conflict: z
    .strictObject({ about: words(100), versions: z.tuple([statement, statement]).rest(statement) })
    .optional(),
  overtakenBy: entryId.optional(),
  respondsTo: entryId.optional(),
  note: sentence.optional(),
  citations,
};
const event = z.strictObject({
  ...happening,
  status: z.enum(STATUSES),
  claimant: personId.optional(),
  civil: z.literal(true).optional(),
});
const step = z.strictObject({ ...happening, status: z.enum(STEP_STATUSES) });

const charge = z.strictObject({
  name: words(150),
  count: words(50).optional(),
  citations,
  outcome: citation.optional(),
});

const proceeding = z.strictObject({
  id: entryId,
  title: words(150),
  person: personId,
  court: statement.optional(),
  charges: z.tuple([charge]).rest(charge),
  steps: z.tuple([step]).rest(step),
  notKnown: sentence.optional(),
});

const $schema = z.string().optional();

/** The files of a dossier's folder, all of them required. */
export const FILES = {
  'dossier.json': z.strictObject({
    $schema,
    id: dossierId,
    title: words(150),
    about: sentence,
    topics: z.array(words(50)).max(10),
    works: z.array(work),
  }),
  'sources.json': z.strictObject({ $schema, sources: z.array(source) }),
  'people.json': z.strictObject({ $schema, people: z.array(person) }),
  'quotes.json': z.strictObject({ $schema, quotes: z.array(quote) }),
  'events.json': z.strictObject({ $schema, events: z.array(event) }),
  'proceedings.json': z.strictObject({ $schema, proceedings: z.array(proceeding) }),
} as const;

export type FileName = keyof typeof FILES;
/** A dossier's files as parsed: references are still ids. */
export type DossierFiles = { readonly [name in FileName]: z.infer<(typeof FILES)[name]> };
export type PassageData = z.infer<typeof quotedPassage>;
export type CitationData = z.infer<typeof citation>;
export type StatementData = z.infer<typeof statement>;
export type SourceData = z.infer<typeof source>;
export type EventData = z.infer<typeof event>;
export type StepData = z.infer<typeof step>;
