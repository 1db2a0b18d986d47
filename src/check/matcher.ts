// The statement that explains a text best.
import { LRUCache } from 'lru-cache';
import type { Quote } from '../record/model.js';
import { eachInSteps, type Steps } from '../record/steps.js';
import { isStopWord } from '../search/words.js';
import { type Aligned, align, alignExactly, mostPossible, type Numbered, type Weighed } from './align.js';
import { compare, type PrintedWord, printedWords, type Text } from './compare.js';
import type { Names } from './critical-words.js';
import type { Label } from './finding.js';
import { type Likeness, likeness } from './likeness.js';
import { type Judged, judge } from './proof.js';
import { Statements } from './statements.js';
import { SHORT } from './thresholds.js';
import { turnOf } from './turning.js';
import type { Word } from './words.js';

export interface Match extends Judged {
  readonly likeness: Likeness;
  /** The words from the first to the last that the statement explains. */
  readonly core: Core;
}

/** A match of few words, which have a meaning of their own. */
export interface FewWords extends Match {
  /** “I don’t know” stands once on the record, and everybody says it. */
  readonly isAnybodys: boolean;
}

interface Core {
  readonly from: number;
  readonly to: number;
  /** Of the text's words, 0 to 1. */
  readonly share: number;
  readonly similarity: number;
  readonly weight: number;
}

/** Cells of alignments left for a claim: half of what is left for each text, so that pieces are looked up too. */
export interface Work {
  cells: number;
}
/** Of a claim: about 4 ms. */
const CELLS = 400_000;
/** Of all claims of a message together: about 10 ms. */
const MESSAGE_CELLS = 1_000_000;

export class MessageWork {
  #cells = MESSAGE_CELLS;
  #claims: number;

  constructor(claims: number) {
    this.#claims = Math.max(1, claims);
  }

  /** A fair share of what is left. */
  forOne(): Work {
    const cells = Math.min(CELLS, this.#cells / this.#claims);
    this.#cells -= cells;
    this.#claims = Math.max(1, this.#claims - 1);
    return { cells };
  }

  takeBack({ cells }: Work): void {
    this.#cells += cells;
  }
}

/** Statements whose words are kept from one reading of a message to the next. */
const KEPT = 100;
/** Alignments judged in full; each word of one costs as much as so many cells. */
const JUDGED = 4;
const JUDGING = 250;
/** Below this share of the best score nothing is judged. */
const NEARLY = 0.9;
/** Rarity of a few words that carry meaning, 1 for each that one statement has; measured in docs/checking.md. */
const DISTINCTIVE = 1.5;
/** Of a whole sentence. */
const DISTINCTIVE_SENTENCE = 0.8;
/** Of a few words that are no sentence: shorter ones seldom carry meaning where nobody listed the stop words. */
const LEAST_LETTERS = 4;
const RANK: readonly Label[] = ['word for word', 'same words', 'shortened', 'altered'];

export class Matcher {
  readonly #statements = new Statements();
  readonly #names: Names;
  readonly #printed = new LRUCache<Quote, PrintedWord[]>({ max: KEPT, memoMethod: printedWords });

  constructor(names: Names) {
    this.#names = names;
  }

  static *of(quotes: readonly Quote[], names: Names): Steps<Matcher> {
    const matcher = new Matcher(names);
    yield* eachInSteps(quotes, (quote) => matcher.#statements.add(quote));
    return matcher;
  }

  /** Undefined where no statement shares a word with the text, or all that do are too long to be compared with it. */
  best(said: Text, work: Work): Match | undefined {
    const numbered = this.#statements.said(said.words);
    const whole = this.#statements.whole(said.words);
    const candidates = [...new Set([...whole.slice(0, JUDGED), ...this.#statements.candidates(numbered)])];
    const kept = work.cells / 2;
    let most = 0;
    const aligned = candidates.flatMap((statement) => {
      const printed = this.#statements.printed(statement);
      // Most candidates share a few common words only: seen at a glance.
      if (most > 0 && mostPossible(numbered, printed) < most * NEARLY) return [];
      const found =
        alignExactly(numbered, printed) ?? this.#align(numbered, printed, work, most > 0 ? kept : 0);
      if (found === undefined) return [];
      most = Math.max(most, found.score);
      return [{ statement, isWhole: whole.includes(statement), ...found }];
    });
    aligned.sort(
      (a, b) => Number(b.isWhole) - Number(a.isWhole) || b.score - a.score || a.statement - b.statement,
    );
    const matches = aligned
      .filter(({ score, pairs }) => pairs.length > 0 && score >= most * NEARLY)
      .slice(0, JUDGED)
      // The likeliest one is always judged.
      .flatMap((one, at) => (at > 0 && work.cells <= 0 ? [] : [this.#match(said, numbered, one, work)]));
    matches.sort(
      (a, b) =>
        RANK.indexOf(a.label) - RANK.indexOf(b.label) ||
        b.likeness.similarity - a.likeness.similarity ||
        b.likeness.printed - a.likeness.printed,
    );
    const [first, ...others] = matches;
    return first === undefined ? undefined : withOthers(first, others);
  }

  /** Whether words are a whole passage, or all passages of a statement. */
  isWhole(words: readonly Word[]): boolean {
    return this.#statements.whole(words).length > 0;
  }

  /** The one statement in which so few words stand, if they are its own: a passage, a sentence, or rare words. */
  distinctive(said: Text, isCommon: (words: readonly Word[]) => boolean, work: Work): FewWords | undefined {
    const numbered = this.#statements.said(said.words);
    if (this.#statements.holding(numbered).length !== 1) return undefined;
    const isSentence = this.#statements.isSentence(said.words);
    const least = isSentence ? 1 : LEAST_LETTERS;
    const weight = said.words.reduce(
      (sum, { key }, at) => sum + (isStopWord(key) || key.length < least ? 0 : (numbered.worth[at] ?? 0)),
      0,
    );
    const isOwn =
      this.isWhole(said.words) ||
      (isSentence && weight >= DISTINCTIVE_SENTENCE) ||
      (weight >= DISTINCTIVE && !isCommon(said.words));
    const match = isOwn ? this.best(said, work) : undefined;
    return match && { ...match, isAnybodys: weight < DISTINCTIVE || said.words.filter(isTelling).length < 2 };
  }

  /** @param kept cells that must be left after it */
  #align(said: Weighed, printed: Numbered, work: Work, kept: number): Aligned | undefined {
    const cells = printed.words.length * said.words.length;
    if (work.cells - cells < kept) return undefined;
    work.cells -= cells;
    return align(said, printed);
  }

  #match(
    said: Text,
    numbered: Weighed,
    { statement, ...aligned }: Aligned & { readonly statement: number },
    work: Work,
  ): Match {
    const quote = this.#statements.quote(statement);
    const printed = this.#printed.memo(quote);
    const comparison = compare(quote, printed, said, aligned);
    work.cells -= JUDGING * (said.words.length + printed.length);
    return {
      ...judge(comparison, this.#names),
      likeness: likeness(comparison, numbered),
      core: coreOf(said, numbered, this.#statements.printed(statement), aligned),
    };
  }
}

function coreOf(said: Text, { words, stems, worth }: Weighed, printed: Numbered, { pairs }: Aligned): Core {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined)
    return { from: 0, to: 0, share: 0, similarity: 0, weight: 0 };
  const sum = { same: 0, weight: 0 };
  for (const [at, other] of pairs) {
    const isSame = words[at] !== -1 && words[at] === printed.words[other];
    const isForm = stems[at] !== -1 && stems[at] === printed.stems[other];
    if (!isSame && !isForm) continue;
    sum.same += 1;
    if (!isStopWord(said.words[at]?.key ?? ''))
      sum.weight += isSame ? (worth[at] ?? 0) : (worth[at] ?? 0) / 2;
  }
  const length = Math.max(last[0] - first[0], last[1] - first[1]) + 1;
  return {
    from: first[0],
    to: last[0] + 1,
    share: (last[0] - first[0] + 1) / said.words.length,
    similarity: sum.same / length,
    weight: length > SHORT ? sum.weight : 0,
  };
}

/** More than grammar, in any language. */
function isTelling({ key }: Word): boolean {
  return key.length >= LEAST_LETTERS && !isStopWord(key) && turnOf(key, false) !== 'negation';
}

/** The same words in other statements: whose they are is then not told by the words alone. */
function withOthers(first: Match, others: readonly Match[]): Match {
  if (first.label !== 'word for word' && first.label !== 'same words') return first;
  const alsoIn = others.filter(({ label }) => label === first.label).map(({ piece }) => piece.quote);
  return { ...first, piece: { ...first.piece, alsoIn } };
}
