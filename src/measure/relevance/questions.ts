// Our own questions about the record, each with what a fair answer holds, and a verdict on the answer it gets.
import { z } from 'zod';
import type { Nothing } from '../../answers/answer.js';
import { answerQuote } from '../../answers/quote.js';
import { answerSource } from '../../answers/source.js';
import { answerTimeline } from '../../answers/timeline.js';
import { answerVerdict } from '../../answers/verdict.js';
import { answerWho } from '../../answers/who.js';
import { loadRecord } from '../../record/load.js';
import { isNonEmpty } from '../../record/model.js';
import { indexRecord, type RecordSearch } from '../../search/search.js';
import { readLines } from '../lines.js';

/** In `may`: anything else. */
const ANYTHING = '*';
const IDS = z.array(z.string()).default([]);
const QUESTION = z.strictObject({
  /** The films on the record that is asked. */
  record: z.array(z.string()).default(['rust']),
  command: z.enum(['quote', 'verdict', 'who', 'timeline', 'source']),
  asked: z.string(),
  /** These come first, in this order. */
  first: IDS,
  /** These are in the answer, anywhere. */
  also: IDS,
  /** These may be. What stands in none of the three must not come; all three empty: “nothing”. */
  may: IDS,
  /** These must not come, where anything else may. */
  not: IDS,
  /** The person as whom a name or role with one letter wrong is read. */
  readAs: z.string().optional(),
  /** These are offered beside the answer, or are in it. */
  nearest: IDS,
  /** These must not be offered. */
  notNearest: IDS,
  /** The kind that the question is of. */
  why: z.string().default(''),
});
export type Question = z.infer<typeof QUESTION>;

const MISS = QUESTION.pick({ command: true, asked: true, why: true }).strict();
const FOLDER = 'test/measure/relevance';
const SETS = ['questions', 'names', 'broken', 'asked'];

/** All sets, and of those questions that are known to be answered wrong the reason, by command and words. */
export async function readQuestions() {
  const [misses, ...sets] = await Promise.all([
    readLines(`${FOLDER}/misses.jsonl`, MISS),
    ...SETS.map((name) => readLines(`${FOLDER}/${name}.jsonl`, QUESTION)),
  ]);
  const reasons = new Map(misses.map(({ command, asked, why }) => [`/${command} ${asked}`, why]));
  return { questions: sets.flat(), reasons };
}

/** The films of both folders, to be asked in any company. */
export async function filmsOf(...folders: readonly string[]) {
  const films = (await Promise.all(folders.map((folder) => loadRecord(folder)))).flatMap(
    ({ dossiers }) => dossiers,
  );
  const known = new Map<string, Promise<RecordSearch>>();
  return (ids: readonly string[]): Promise<RecordSearch> => {
    const dossiers = films.filter(({ id }) => ids.includes(id));
    if (!isNonEmpty(dossiers)) throw new Error(`no film is called ${ids.join(' or ')}`);
    const search = known.get(ids.join()) ?? indexRecord({ dossiers });
    known.set(ids.join(), search);
    return search;
  };
}

/** The ids of what is in an answer, best first, of what is offered beside it, and the person that was read. */
interface Answered {
  readonly ids: readonly string[];
  /** To which it leads on: the proceedings of others. */
  readonly leads: readonly string[];
  readonly offered: readonly string[];
  readonly readAs: string | undefined;
}

/** The ids of the quotes in the product's own answer to a /quote, best first. */
export function quotesFor(search: RecordSearch, query: string): string[] {
  const answer = answerQuote(search, { query, speaker: '', work: '' });
  return answer.kind === 'quotes' ? idsOf(answer.quotes) : [];
}

export function answered(search: RecordSearch, { command, asked }: Question): Answered {
  const answer = {
    quote: () => answerQuote(search, { query: asked, speaker: '', work: '' }),
    verdict: () => answerVerdict(search, asked),
    who: () => answerWho(search, asked),
    timeline: () => answerTimeline(search, { about: asked, person: '', from: null, to: null }),
    source: () => answerSource(search, asked),
  }[command]();
  const readAs = 'readAs' in answer ? answer.readAs?.id : undefined;
  const found = (ids: readonly string[], offered: readonly string[] = [], leads: readonly string[] = []) => ({
    ...{ ids, offered, leads, readAs },
  });
  switch (answer.kind) {
    case 'quotes':
      return found(idsOf(answer.quotes), idsOf([...(answer.claims ?? []), ...(answer.unquoted ?? [])]));
    case 'timeline':
      return found(idsOf(answer.events));
    case 'verdict':
      return found([answer.person.id], [], idsOf(answer.others));
    case 'proceedings':
      return found(idsOf([...answer.proceedings, ...answer.civil]));
    case 'who':
      return found([answer.person.id]);
    case 'ambiguous':
      return found(idsOf(answer.people));
    case 'source':
      return found([answer.source.id]);
    case 'sources':
      return found(answer.sources.map(({ source }) => source.id));
    case 'ambiguous source':
      return found(idsOf(answer.sources));
    case 'nothing':
      return found([], offeredIn(answer));
    default:
      return found([]);
  }
}

const offeredIn = ({ nearest, unquoted = [] }: Nothing) => idsOf([...nearest, ...unquoted]);

/** What is wrong with an answer, in words; nothing where it is right. */
export function faults(question: Question, { ids, leads, offered, readAs }: Answered): string[] {
  const [first, also, may, not] = [question.first, question.also, question.may, question.not].map(plain) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const allowed = new Set([...first, ...also, ...may]);
  const misplaced = first.filter((id, index) => ids[index] !== id);
  const missing = also.filter((id) => ![...ids, ...leads].includes(id));
  const strange = ids.filter((id) => !(allowed.has(id) || allowed.has(ANYTHING)));
  const forced = [...new Set([...strange, ...[...ids, ...leads].filter((id) => not.includes(id))])];
  const notOffered = plain(question.nearest).filter((id) => ![...offered, ...ids].includes(id));
  const misled = plain(question.notNearest).filter((id) => offered.includes(id));
  return [
    ...misplaced.map((id) => `${id} should stand at ${first.indexOf(id) + 1}`),
    ...missing.map((id) => `${id} is missing`),
    ...forced.map((id) => `${id} should not come`),
    ...notOffered.map((id) => `${id} is not offered`),
    ...misled.map((id) => `${id} should not be offered`),
    ...(question.readAs === readAs
      ? []
      : [`read as ${readAs ?? 'nobody'}, not ${question.readAs ?? 'nobody'}`]),
  ];
}

/** Without the film that tells apart two of one id. */
const plain = (ids: readonly string[]) => ids.map((id) => id.split('/').at(-1) ?? id);

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
