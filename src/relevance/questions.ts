// Our own questions about the Rust record, each with what a fair answer holds, and a verdict on the answer it gets.
import { z } from 'zod';
import { answerQuote } from '../answers/quote.js';
import { answerTimeline } from '../answers/timeline.js';
import { answerVerdict } from '../answers/verdict.js';
import { answerWho } from '../answers/who.js';
import type { DossierSearch } from '../search/dossier-search.js';
import { readLines } from './lines.js';

/** In `may`: anything else. */
const ANYTHING = '*';
const IDS = z.array(z.string()).default([]);
const QUESTION = z.strictObject({
  command: z.enum(['quote', 'verdict', 'who', 'timeline']),
  asked: z.string(),
  /** These come first, in this order. */
  first: IDS,
  /** These are in the answer, anywhere. */
  also: IDS,
  /** These may be. What stands in none of the three must not come; all three empty: “nothing”. */
  may: IDS,
  /** These must not come, where anything else may. */
  not: IDS,
});
export type Question = z.infer<typeof QUESTION>;

export const readQuestions = (file: string): Promise<Question[]> => readLines(file, QUESTION);

/** The ids of the quotes in the product's own answer to a /quote, best first. */
export function quotesFor(search: DossierSearch, query: string): string[] {
  const answer = answerQuote(search, { query, speaker: '', work: '' });
  return answer.kind === 'quotes' ? idsOf(answer.quotes) : [];
}

/** The ids in the product's own answer: of quotes, of people, of events; none where it says “nothing”. */
export function answered(search: DossierSearch, { command, asked }: Question): string[] {
  if (command === 'quote') return quotesFor(search, asked);
  const answer =
    command === 'verdict'
      ? answerVerdict(search, asked)
      : command === 'who'
        ? answerWho(search, asked)
        : answerTimeline(search, { about: asked, person: '', from: null, to: null });
  if (answer.kind === 'timeline') return idsOf(answer.events);
  if (answer.kind === 'verdict' || answer.kind === 'who') return [answer.person.id];
  return answer.kind === 'ambiguous' ? idsOf(answer.people) : [];
}

/** What is wrong with an answer, in words; nothing where it is right. */
export function faults({ first, also, may, not }: Question, ids: readonly string[]): string[] {
  const allowed = new Set([...first, ...also, ...may]);
  const misplaced = first.filter((id, index) => ids[index] !== id);
  const missing = also.filter((id) => !ids.includes(id));
  const forced = ids.filter((id) => not.includes(id) || !(allowed.has(id) || allowed.has(ANYTHING)));
  return [
    ...misplaced.map((id) => `${id} should stand at ${first.indexOf(id) + 1}`),
    ...missing.map((id) => `${id} is missing`),
    ...forced.map((id) => `${id} should not come`),
  ];
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
