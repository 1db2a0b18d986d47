// What was quoted beside one statement: which words are the same, which are missing, which were added.
import { diffArrays } from 'diff';
import type { Passage, Quote } from '../record/model.js';
import type { Aligned } from './align.js';
import { sameButForMasks } from './bowdlerised.js';
import { apart } from './contractions.js';
import { type Word, wordsOf } from './words.js';

/** A text with its words. */
export interface Text {
  readonly text: string;
  readonly words: readonly Word[];
}

/** A statement's word, with the passage it stands in. */
export interface PrintedWord extends Word {
  readonly passage: number;
}

/** Words of both sides between two that are the same; `same` where only space or hidden letters differ. */
export interface Stretch {
  readonly same: boolean;
  readonly printed: readonly PrintedWord[];
  readonly said: readonly Word[];
}

export interface Comparison {
  readonly quote: Quote;
  readonly said: Text;
  /** The passages compared with: those that share a word, all of them where they are inseparable. */
  readonly scope: readonly number[];
  /** In order; no two neighbours are both `same: false`. */
  readonly stretches: readonly Stretch[];
  /** Of stretches that are not the same: where what was said stands elsewhere in the statement. */
  readonly moved: ReadonlyMap<Stretch, readonly PrintedWord[]>;
  /** Of the others those whose words only changed places with each other: “the rigger blamed the director”. */
  readonly swapped: readonly Stretch[];
}

export function printedWords({ passages }: Quote): PrintedWord[] {
  return passages.flatMap(({ exact }, passage) => wordsOf(exact).map((word) => ({ ...word, passage })));
}

/** @param said the words aligned, which may be some of the claim's */
export function compare(
  quote: Quote,
  printed: readonly PrintedWord[],
  said: Text,
  { pairs }: Aligned,
): Comparison {
  const same = pairs.filter(([at, other]) =>
    isSameWord(said.words[at] as Word, printed[other] as PrintedWord),
  );
  const touched = new Set(same.map(([, at]) => printed[at]?.passage ?? 0));
  const scope = [...quote.passages.keys()].filter((passage) => quote.inseparable || touched.has(passage));
  const within = (from: number, to: number) =>
    printed.slice(from, to).filter(({ passage }) => scope.includes(passage));
  const stretches: Stretch[] = [];
  let [saidDone, printedDone] = [0, 0];
  for (const [saidAt, printedAt] of [...same, [said.words.length, printed.length] as const]) {
    const between = { printed: within(printedDone, printedAt), said: said.words.slice(saidDone, saidAt) };
    if (between.printed.length + between.said.length > 0) {
      stretches.push(...closer(between));
    }
    const [word, match] = [said.words[saidAt], printed[printedAt]];
    if (word !== undefined && match !== undefined)
      stretches.push({ same: true, printed: [match], said: [word] });
    [saidDone, printedDone] = [saidAt + 1, printedAt + 1];
  }
  const moved = movedIn(stretches, printed);
  return { quote, said, scope, stretches, moved, swapped: swappedIn(stretches, moved) };
}

function swappedIn(stretches: readonly Stretch[], moved: Comparison['moved']): readonly Stretch[] {
  const keys = (words: readonly Word[]) =>
    words
      .map(({ key }) => key)
      .sort()
      .join(' ');
  const others = stretches.filter((stretch) => !stretch.same && !moved.has(stretch));
  const replaced = others.filter(({ printed, said }) => printed.length > 0 && said.length > 0);
  const isSwapped = (some: readonly Stretch[]) =>
    some.length > 0 &&
    some.reduce((sum, { printed, said }) => sum + printed.length - said.length, 0) === 0 &&
    keys(some.flatMap(({ printed }) => printed)) === keys(some.flatMap(({ said }) => said));
  return [others, replaced].find(isSwapped) ?? [];
}

/** Fewer words than this stand in many places. */
const LEAST_MOVED = 3;

/** A word that stands opposite its like has not moved: said once more it was added. */
function movedIn(stretches: readonly Stretch[], printed: readonly PrintedWord[]): Comparison['moved'] {
  const kept = new Set(stretches.flatMap((stretch) => (stretch.same ? stretch.printed : [])));
  return new Map(
    stretches.flatMap((stretch) => {
      const { same, said } = stretch;
      if (same || said.length < LEAST_MOVED) return [];
      const from = printed.findIndex((_, start) =>
        said.every((word, at) => {
          const match = printed[start + at];
          return match !== undefined && !kept.has(match) && isSameWord(word, match);
        }),
      );
      return from === -1 ? [] : [[stretch, printed.slice(from, from + said.length)] as const];
    }),
  );
}

function isSameWord(a: Word, b: Word): boolean {
  return a.skeleton === b.skeleton || sameButForMasks(a, b);
}

/** Edits looked for between two words that are the same, at most: bounds the work. */
const EDITS = 30;

/** The alignment leaves a common word beside a gap; here it is found again. */
function closer({ printed, said }: Omit<Stretch, 'same'>): Stretch[] {
  const whole = { same: sameButForSpaces(printed, said), printed, said };
  if (whole.same || printed.length === 0 || said.length === 0) return [whole];
  const parts = diffArrays<Word>([...printed], [...said], { comparator: isSameWord, maxEditLength: EDITS });
  if (parts === undefined) return [whole];
  const found: Stretch[] = [];
  let [at, other] = [0, 0];
  for (const { added, removed, count } of parts) {
    const [to, otherTo] = [removed || !added ? at + count : at, added || !removed ? other + count : other];
    const last = found.at(-1);
    const stretch = { printed: printed.slice(at, to), said: said.slice(other, otherTo) };
    if (!added && !removed) {
      for (const [index, word] of stretch.printed.entries()) {
        found.push({ same: true, printed: [word], said: stretch.said.slice(index, index + 1) });
      }
    } else if (last?.same === false) {
      const both = { printed: [...last.printed, ...stretch.printed], said: [...last.said, ...stretch.said] };
      found[found.length - 1] = { same: sameButForSpaces(both.printed, both.said), ...both };
    } else found.push({ same: false, ...stretch });
    [at, other] = [to, otherTo];
  }
  return found;
}

/** “any thing” and “anything”. */
function sameButForSpaces(printed: readonly Word[], said: readonly Word[]): boolean {
  if (printed.length === 0 || said.length === 0) return false;
  const joined = (words: readonly Word[]) => words.map(({ skeleton }) => skeleton).join('');
  return joined(printed) === joined(said);
}

/** With “did not” as two words again wherever no “didn’t” stands opposite. */
export function withWordsApart(comparison: Comparison): Comparison {
  const { said, moved, swapped } = comparison;
  const stretches = comparison.stretches.flatMap((stretch) =>
    stretch.same || moved.has(stretch) || swapped.includes(stretch)
      ? [stretch]
      : closer({ printed: stretch.printed.flatMap(apart), said: stretch.said.flatMap(apart) }),
  );
  return { ...comparison, stretches, said: { ...said, words: stretches.flatMap((one) => one.said) } };
}

export function passagesOf({ quote, scope }: Comparison): Passage[] {
  return scope.flatMap((index) => quote.passages[index] ?? []);
}
