// The known-item test: a question is made from one quotation, and that quotation should come first.
import { spaced, tokens } from '../../search/words.js';
import type { Case, Quotation } from '../quotations.js';
import { type Random, seeded } from '../random.js';
import { mean } from '../stats.js';
import { corrupt, KINDS } from './corrupt.js';

/** A corruption that changes nothing is tried on other quotations, at most so often. */
const TRIES = 1_000;

/** So many questions, the eight kinds in turn; the same for the same quotations and seed. */
export function makeCases(quotations: readonly Quotation[], count: number, seed: number): Case[] {
  if (quotations.length === 0) return [];
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => makeCase(quotations, index, random));
}

function makeCase(quotations: readonly Quotation[], index: number, random: Random): Case {
  const kind = KINDS[index % KINDS.length] ?? 'exact';
  for (let tries = 0; tries < TRIES; tries++) {
    const { id, text } = random.pick(quotations);
    const query = corrupt(text, kind, random);
    if (query !== undefined) return { id, kind, query };
  }
  throw new Error(`No quotation could be asked for with “${kind}”.`);
}

/** The ids of quotations with the same words as each: whoever finds one of them has found it. */
export function sameWords(quotations: readonly Quotation[]): Map<string, ReadonlySet<string>> {
  const byWords = new Map<string, Set<string>>();
  return new Map(
    quotations.map(({ id, text }) => {
      const words = spaced(tokens(text));
      const ids = byWords.get(words) ?? new Set<string>();
      byWords.set(words, ids.add(id));
      return [id, ids];
    }),
  );
}

/** What an answer gave for a question: the place of the quotation, 1 the first; undefined where it is not among them. */
export interface Outcome {
  readonly asked: Case;
  readonly place: number | undefined;
  readonly milliseconds: number;
}

/** Asks every question in turn, one at a time. */
export function run(
  cases: readonly Case[],
  same: ReadonlyMap<string, ReadonlySet<string>>,
  answer: (query: string) => readonly string[],
): Outcome[] {
  return cases.map((asked) => {
    const start = performance.now();
    const ids = answer(asked.query);
    const milliseconds = performance.now() - start;
    const wanted = same.get(asked.id);
    if (wanted === undefined)
      throw new Error(`A question asks for quotation ${asked.id}, which is not in the file.`);
    const index = ids.findIndex((id) => wanted.has(id));
    return { asked, place: index === -1 ? undefined : index + 1, milliseconds };
  });
}

export interface Score {
  readonly kind: string;
  readonly questions: number;
  /** Share of the questions whose quotation came first. */
  readonly success: number;
  /** Mean reciprocal rank: 1 for the first place, 1/2 for the second, 0 where it was not found. */
  readonly mrr: number;
}

/** By kind, in the order in which the kinds first come up. */
export function scores(outcomes: readonly Outcome[]): Score[] {
  const kinds = [...new Set(outcomes.map(({ asked }) => asked.kind))];
  return kinds.map((kind) => {
    const of = outcomes.filter(({ asked }) => asked.kind === kind);
    return {
      kind,
      questions: of.length,
      success: mean(of.map(({ place }) => (place === 1 ? 1 : 0))),
      mrr: mean(of.map(({ place }) => (place === undefined ? 0 : 1 / place))),
    };
  });
}

/** Over the kinds, each counting the same however many questions it has. */
export function meanOver(kinds: readonly Score[]): { readonly success: number; readonly mrr: number } {
  return { success: mean(kinds.map(({ success }) => success)), mrr: mean(kinds.map(({ mrr }) => mrr)) };
}
