// Messages with what each deserves, fixed before the code that judges them: which of it was not so.
import { z } from 'zod';
import { type Checker, createChecker } from '../../check/checker.js';
import { LABELS } from '../../check/finding.js';
import type { Dossier } from '../../record/model.js';
import { readLines } from '../lines.js';
import { table } from '../table.js';
import { longestFinding } from './measure.js';

const ANY = <T extends z.ZodType>(of: T) => z.union([of.transform((one) => [one]), z.array(of)]);
const TOLD = z.enum([
  'negation',
  'turning',
  'number',
  'name',
  'letter',
  'order',
  'question',
  'left out',
  'added',
]);
const MESSAGE = z.object({
  /** Ids of the dossiers that are the record. */
  record: z.array(z.string()),
  message: z.string(),
  kind: z.string(),
  /** Any of these is right; none: any label is. */
  labels: z.array(z.enum(LABELS)).default([]),
  /** Ids of quotes: of one finding any, of a stitched one all. */
  quote: z
    .array(ANY(z.string()))
    .default([])
    .transform((ids) => ids.flat()),
  /** Ids of people, null for nobody; any is right. */
  otherSpeaker: ANY(z.string().nullable()).default([null]),
  /** What is to be told, each or one of several. */
  tells: z.union([z.literal('nothing'), z.array(ANY(TOLD))]).default([]),
  never: z.array(TOLD).default([]),
  /** Words that the diff shows as printed, and those that it has as added. */
  shows: z.array(z.string()).default([]),
  adds: z.array(z.string()).default([]),
  told: z.enum(['title', 'source']).optional(),
  outcome: z.boolean().default(false),
});
type Message = z.infer<typeof MESSAGE>;

export const readMessages = (file: string): Promise<Message[]> => readLines(file, MESSAGE);

type Asked = Awaited<ReturnType<typeof judged>> & { readonly wanted: Message };

/** Each message over its own dossiers. */
export async function ask(messages: readonly Message[], dossiers: readonly Dossier[]): Promise<Asked[]> {
  const checkers = new Map<string, Checker>();
  const asked: Asked[] = [];
  for (const wanted of messages) {
    const key = wanted.record.join();
    const checker =
      checkers.get(key) ?? (await createChecker(dossiers.filter(({ id }) => wanted.record.includes(id))));
    checkers.set(key, checker);
    asked.push({ wanted, ...(await judged(checker, wanted)) });
  }
  return asked;
}

/** A row a kind, and whatever was not as it deserves. */
export function messageLines(asked: readonly Asked[]): string {
  const kinds = [...new Set(asked.map(({ wanted }) => wanted.kind))];
  const wrong = asked.filter(({ faults }) => faults.length > 0);
  return [
    table(
      [
        'Messages with what each deserves',
        'messages',
        'right',
        'false other speaker',
        'missed misattribution',
        'turned meaning called right',
      ],
      kinds.map((kind) => {
        const of = asked.filter(({ wanted }) => wanted.kind === kind);
        const count = (is: (one: Asked) => boolean) => of.filter(is).length;
        return [
          kind,
          of.length,
          count(({ faults }) => faults.length === 0),
          count(({ isFalseSpeaker }) => isFalseSpeaker),
          count(({ isMissedSpeaker }) => isMissedSpeaker),
          count(({ isTurnedRight }) => isTurnedRight),
        ];
      }),
    ),
    ...wrong.map(({ wanted, faults }) => `${wanted.message}: ${faults.join('; ')}`),
    '',
  ].join('\n');
}

async function judged(checker: Checker, wanted: Message) {
  const found = await longestFinding(checker, wanted.message);
  const pieces = found?.pieces ?? [];
  const label = found?.label ?? 'too short to tell';
  const diff = pieces.flatMap((piece) => piece.diff);
  const told = new Set<string>(pieces.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
  if (pieces.some(({ missing }) => missing.length > 0)) told.add('left out');
  if (diff.some(({ kind }) => kind === 'added')) told.add('added');
  const speaker = found?.otherSpeaker?.id ?? null;
  const quotes = pieces.map(({ quote }) => quote.id);
  const instead = found?.instead?.kind;
  const isQuote =
    label === 'stitched'
      ? wanted.quote.every((id) => quotes.includes(id))
      : quotes.every((id) => wanted.quote.includes(id));
  const untold =
    wanted.tells === 'nothing' ? [] : wanted.tells.filter((any) => !any.some((one) => told.has(one)));
  const tooMuch = wanted.tells === 'nothing' ? [...told] : wanted.never.filter((one) => told.has(one));
  const shown = (kinds: readonly string[]) =>
    diff.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const wantsNothing = wanted.told !== undefined || wanted.outcome;
  const isRight = wanted.labels.length === 0 || wanted.labels.includes(label);
  const isSpeaker = wanted.otherSpeaker.includes(speaker);
  const faults = [
    isRight ? '' : `${label} for ${wanted.labels.join(' or ')}`,
    isQuote || !isRight ? '' : `from ${quotes.join(', ')} for ${wanted.quote.join(', ')}`,
    isSpeaker ? '' : `other speaker ${speaker} for ${wanted.otherSpeaker.join(' or ')}`,
    ...untold.map((any) => `does not tell ${any.join(' or ')}`),
    ...tooMuch.map((one) => `tells ${one}`),
    ...wanted.shows
      .filter((text) => !shown(['same', 'missing']).join(' ').includes(text))
      .map((text) => `does not show ${text}`),
    ...wanted.adds
      .filter((text) => !shown(['added']).includes(text))
      .map((text) => `does not have as added ${text}`),
    wantsNothing && instead !== (wanted.outcome ? 'outcome' : wanted.told)
      ? `told as ${instead ?? 'nothing'}`
      : '',
  ].filter((fault) => fault !== '');
  const isExact = label === 'word for word' || label === 'same words';
  return {
    faults,
    /** Somebody is named as another speaker who is not. */
    isFalseSpeaker: speaker !== null && !isSpeaker,
    isMissedSpeaker: speaker === null && !isSpeaker,
    /** Words whose meaning was turned pass as right, or as shortened without a word. */
    isTurnedRight:
      wanted.kind === 'turned meaning' && (isExact || (label === 'shortened' && untold.length > 0)),
  };
}
