// Everything on the record that words can find, in one index. The only file that knows MiniSearch.
// What was tried, with its figures: docs/search.md.
import { setImmediate as othersTurn } from 'node:timers/promises';
import MiniSearch, { type Query as MiniQuery } from 'minisearch';
import type { Dossier } from '../record/model.js';
import { commonInOrder, overlap } from './alignment.js';
import { isLike, isOtherForm, letterPairs } from './letters.js';
import { type Candidate, isRelevant } from './relevant.js';
import { isStopWord, type Query, spaced, stem, tokens } from './words.js';

/** What of an entry can be searched. */
export interface Document<Entry = object> {
  readonly kind: 'quote' | 'event' | 'proceeding';
  readonly entry: Entry;
  readonly dossier: Dossier;
  /** The words themselves, a text a passage. */
  readonly said: readonly string[];
  /** What it is asked for by: names, other names, other words. */
  readonly names: readonly string[];
  /** Role, work, circumstances. */
  readonly about: readonly string[];
}

/** Which documents may be found. */
export type Within = (document: Document) => boolean;

/**
 * What a matched word counts by where it stands, best first. A typed name asks for that person's words, so it
 * counts for more than the same word said by somebody else; circumstances only order what the words leave equal.
 */
const CREDITS = { names: 1.2, said: 1, about: 0.3 } as const;
type Field = keyof typeof CREDITS;
const FIELDS = Object.keys(CREDITS) as Field[];

/** MiniSearch returns every match sorted: of a question's words the rarest are asked for; six gained nothing. */
const RAREST = 4;
/** Of unknown words the longest: a walk over all words of the index each. */
const LONGEST_UNKNOWN = 4;
/** With a letter changed, a shorter word is another word; two letters of six can be wrong. */
const FUZZY_FROM = 4;
const TWO_WRONG_FROM = 6;
/** MiniSearch counts exchanged neighbours as two letters: from here on it is asked for two. */
const EXCHANGED_FROM = 5;
const SHORTEST_PART = 3;
/** So many of MiniSearch's best are compared in full. */
const CANDIDATES = 50;

/** A word matched with letters wrong never outranks one matched exactly (minisearch issue 263). */
const FUZZY = 0.7;
/** A stop word counts for little even in a record so small that each is rare. */
const STOP_WORD = 0.2;
/** A word passed over within the matched ones. */
const GAP = 0.02;
/** The order decides between entries with as many of the words, likeness in length between those with the same order. */
const IN_ORDER = 0.5;
const ALIKE = 0.2;
/**
 * So many letters for each doubling of the vocabulary make a word's likeness to a known one no chance, and three
 * more where two are wrong.
 */
const LETTERS_FOR_DOUBLING = 0.45;
const LETTERS_FOR_SECOND = 3;

interface Indexed extends Document {
  readonly id: number;
  /** The passages' words, each passage spaced: a run of words never goes on into the next. */
  readonly runs: readonly string[];
  readonly stems: { readonly [field in Field]: readonly string[] };
}

/** A word of a question, each once. */
interface Word {
  readonly token: string;
  readonly stem: string;
  readonly isKnown: boolean;
  readonly isStopWord: boolean;
}

export class TextIndex {
  readonly #documents: Indexed[] = [];
  /** In how many documents each stem stands, of all and of each kind; '' counts the documents. */
  readonly #frequency = new Map<string, number>();
  readonly #ofKind = { quote: new Map<string, number>(), event: new Map<string, number>(), proceeding: new Map<string, number>() };
  readonly #mini = new MiniSearch<Indexed>({
    fields: [...FIELDS, 'words'],
    extractField: (document, field) => (field === 'id' ? document.id : termsOf(document, field).join(' ')),
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });

  /** Indexes without keeping others waiting: a few documents at a time. */
  static async of(documents: Iterable<Document>): Promise<TextIndex> {
    const index = new TextIndex();
    let since = performance.now();
    for (const document of documents) {
      index.#add(document);
      if (performance.now() - since < LONGEST_TURN) continue;
      await othersTurn();
      since = performance.now();
    }
    return index;
  }

  /** The relevant documents, best first; equals stay in the order they were given in. */
  search(asked: Query, within: Within): Candidate[] {
    const query = { ...asked, tokens: asked.tokens.flatMap((token) => this.#apart(token)) };
    const words = this.#wordsOf(query);
    if (query.phrases.length > 0) return this.#compared(words, query, this.#holding(query.phrases, within));
    // Who gives somebody's words exactly means these, be they stop words only; but "the" is nobody's.
    const isKnown = words.length > 0 && words.every((word) => word.isKnown) && query.tokens.length > 1;
    const exactly = isKnown ? this.#compared(words, query, this.#holding([query.tokens], within)) : [];
    const found = this.#compared(words, query, this.#matching(words, within)).filter(isRelevant);
    const first = new Set(exactly.map(({ document }) => document));
    return [...exactly, ...found.filter(({ document }) => !first.has(document))];
  }

  /** As `search`, relevant or not: what is nearest to the words. */
  nearest(query: Query, within: Within): Candidate[] {
    const words = this.#wordsOf(query);
    return this.#compared(words, query, this.#matching(words, within));
  }

  /** Documents with all of the words, the last perhaps only begun; best first by MiniSearch's own score. */
  beginning(query: Query, within: Within): Document[] {
    const words = this.#wordsOf(query).filter((word) => !word.isStopWord);
    const last = words.at(-1);
    if (last === undefined) return [];
    const queries = [...words.slice(0, -1).map((word) => exactly(word.stem)), begun(last)];
    return this.#ask({ combineWith: 'AND', queries }, within).map(({ document }) => document);
  }

  /** Whether the record has this word, in any form. */
  knows(token: string): boolean {
    return this.#frequency.has(stem(token));
  }

  #add(document: Document): void {
    const words = (texts: readonly string[]) => texts.flatMap(tokens);
    const runs = document.said.map((text) => tokens(text));
    const indexed = {
      ...document,
      id: this.#documents.length,
      runs: runs.map(spaced),
      stems: {
        said: runs.flat().map(stem),
        names: words(document.names).map(stem),
        about: words(document.about).map(stem),
      },
    };
    this.#documents.push(indexed);
    for (const known of new Set(['', ...FIELDS.flatMap((field) => indexed.stems[field])])) {
      for (const counts of [this.#frequency, this.#ofKind[document.kind]]) counts.set(known, (counts.get(known) ?? 0) + 1);
    }
    this.#mini.add(indexed);
  }

  /** An unknown word written as one where the record has two: `walkoff`. */
  #apart(token: string): readonly string[] {
    if (this.knows(token)) return [token];
    for (let at = SHORTEST_PART; at <= token.length - SHORTEST_PART; at++) {
      const parts = [token.slice(0, at), token.slice(at)];
      if (parts.every((part) => this.knows(part))) return parts;
    }
    return [token];
  }

  #wordsOf({ tokens }: Query): Word[] {
    const word = (token: string): Word => ({
      ...{ token, stem: stem(token), isKnown: this.knows(token), isStopWord: isStopWord(token) },
    });
    return [...new Map(tokens.map((token) => [stem(token), word(token)])).values()];
  }

  /** What MiniSearch finds by the rarest known words and what unknown ones may have been meant to be. */
  #matching(words: readonly Word[], within: Within): Match[] {
    const meaningful = words.filter((word) => !word.isStopWord);
    const rarest = meaningful
      .filter(({ isKnown }) => isKnown)
      .sort((a, b) => this.#often(a.stem) - this.#often(b.stem))
      .slice(0, RAREST);
    const unknown = meaningful
      .filter(({ isKnown, token }) => !isKnown && token.length >= FUZZY_FROM)
      .sort((a, b) => b.token.length - a.token.length)
      .slice(0, LONGEST_UNKNOWN);
    const queries = [...rarest.map(({ stem }) => exactly(stem)), ...unknown.map(({ token }) => like(token))];
    if (queries.length === 0) return [];
    return this.#ask({ combineWith: 'OR', queries }, within).slice(0, CANDIDATES);
  }

  #ask(query: MiniQuery, within: Within): Match[] {
    return this.#mini
      .search(query, { boost: CREDITS, filter: ({ id }) => within(this.#document(id)) })
      .map(({ id, terms }) => ({ document: this.#document(id), terms }));
  }

  /** In which each of the runs of words stands, each within one passage. */
  #holding(runs: readonly (readonly string[])[], within: Within): Match[] {
    const wanted = runs.map(spaced);
    return this.#documents
      .filter((document) => wanted.every((run) => document.runs.some((text) => text.includes(run))))
      .filter(within)
      .map((document) => ({ document, terms: [] }));
  }

  #compared(words: readonly Word[], query: Query, matches: readonly Match[]): Candidate[] {
    const order = query.tokens.map((token) => words.findIndex((word) => word.stem === stem(token)));
    return matches
      .map((match) => this.#compare(words, order, match))
      .sort((a, b) => b.score - a.score || a.id - b.id);
  }

  #compare(words: readonly Word[], order: readonly number[], { document, terms }: Match): Candidate {
    const { said, names, about } = document.stems;
    const places = { names: new Set(names), said: new Set(said), about: new Set(about) };
    const sum = { value: 0, rarity: 0, share: 0, said: 0, inSaid: 0, whole: 0 };
    let [isExact, isSure] = [true, true];
    const [values, rarities]: [number[], number[]] = [[], []];
    const placeOf = new Map<string, number>();
    for (const [index, word] of words.entries()) {
      const near = word.isKnown ? { stem: word.stem, isOneOff: true } : nearestTerm(word.token, terms);
      const meant = near?.stem;
      const trust = word.isKnown ? 1 : this.#trust(word.token, near?.isOneOff ?? false);
      const rare = this.#rarity(meant ?? word.stem, document.kind, word.isStopWord);
      const share = word.isStopWord ? 0 : 1 + rare;
      const value = word.isKnown ? rare : rare * FUZZY;
      values.push(value);
      rarities.push(rare);
      sum.rarity += rare;
      sum.share += share;
      if (meant === undefined) continue;
      placeOf.set(meant, index);
      // What is only about an entry is too weak to be guessed at.
      const best = FIELDS.find((field) => places[field].has(meant) && (trust === 1 || field !== 'about'));
      if (best === undefined) continue;
      sum.value += value * CREDITS[best];
      if (word.isStopWord) continue;
      isExact &&= word.isKnown;
      isSure &&= trust === 1;
      sum.whole += share;
      const counted = share * (word.isKnown ? 1 : trust * FUZZY);
      if (best !== 'about') sum.said += counted;
      if (places.said.has(meant)) sum.inSaid += counted;
    }
    const text = said.map((known) => placeOf.get(known) ?? -1);
    const total = order.reduce((all, place) => all + (rarities[place] ?? 0), 0) || 1;
    const inOrder = commonInOrder(order, text, (place) => values[place] ?? 0, GAP) / total;
    const meaningful = words.filter((word) => !word.isStopWord).length;
    return {
      id: document.id,
      document,
      score: sum.value / (sum.rarity || 1) + IN_ORDER * inOrder + ALIKE * overlap(order, text),
      said: sum.said / (sum.share || 1),
      inSaid: sum.inSaid / (sum.share || 1),
      inOrder,
      isWhole: sum.whole === sum.share,
      isExact,
      isSure,
      asked: { meaningful, words: order.length },
    };
  }

  /** How surely a word's likeness to a known one is no chance, 0 to 1. */
  #trust({ length }: string, isOneOff: boolean): number {
    const needed = LETTERS_FOR_DOUBLING * Math.log2(1 + this.#frequency.size);
    return Math.min(1, (length - (isOneOff ? 0 : LETTERS_FOR_SECOND)) / needed);
  }

  /** Inverse document frequency among documents of its kind, 0 to 1; 1 for an unknown word. */
  #rarity(known: string, kind: Document['kind'], isStop: boolean): number {
    const counts = this.#ofKind[kind];
    const size = counts.get('') ?? 1;
    const rare = Math.log(1 + size / Math.max(1, counts.get(known) ?? 0)) / Math.log(1 + size);
    return isStop ? Math.min(STOP_WORD, rare) : rare;
  }

  readonly #often = (known: string) => this.#frequency.get(known) ?? 0;

  readonly #document = (id: number): Indexed => {
    const document = this.#documents[id];
    if (document === undefined) throw new Error(`no document ${id} in the index`);
    return document;
  };
}

/** Milliseconds of indexing at a time, well under the 50 that an answer may be kept waiting. */
const LONGEST_TURN = 10;

interface Match {
  readonly document: Indexed;
  /** Of the index, as matched. */
  readonly terms: readonly string[];
}

/** Stems in three fields; whole words in a fourth, since stemming a mistyped word moves it further from what was meant. */
function termsOf({ stems, said, names, about }: Indexed, field: string): readonly string[] {
  if (field !== 'words') return stems[field as Field].filter((known) => !known.startsWith('='));
  return [...said, ...names, ...about].flatMap(tokens).filter((word) => !isStopWord(word));
}

const exactly = (known: string) => ({ combineWith: 'OR' as const, queries: [known], fields: FIELDS });
const begun = ({ token }: Word) => ({ combineWith: 'OR' as const, queries: [token], fields: ['words'], prefix: true });
const like = (token: string) => ({
  combineWith: 'OR' as const,
  queries: [token],
  fields: ['words'],
  fuzzy: token.length < EXCHANGED_FROM ? 1 : 2,
});

/** Of the matched terms the one that an unknown word was probably meant to be. */
function nearestTerm(token: string, terms: readonly string[]) {
  const most = token.length < TWO_WRONG_FROM ? 1 : 2;
  const pairs = letterPairs(token);
  const [nearest] = terms
    .filter((term) => !isOtherForm(token, term) && isLike(term, token, most))
    .map((term) => ({ term, isOneOff: isLike(term, token, 1), likeness: overlap(letterPairs(term), pairs) }))
    .sort((a, b) => Number(b.isOneOff) - Number(a.isOneOff) || b.likeness - a.likeness);
  return nearest && { stem: stem(nearest.term), isOneOff: nearest.isOneOff };
}
