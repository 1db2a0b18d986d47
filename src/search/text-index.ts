// Everything on the record that words can find, in one index. The only file that knows MiniSearch.
// What was tried and measured, for each number here: docs/search.md.
import { setImmediate as othersTurn } from 'node:timers/promises';
import MiniSearch, { type Query as MiniQuery } from 'minisearch';
import type { Dossier } from '../record/model.js';
import { commonInOrder } from './alignment.js';
import { isLike, isOtherForm, likeness } from './letters.js';
import { isStopWord, type Query, spaced, stem, tokens } from './words.js';

/** What of an entry can be searched: a text a passage; what it is asked for by; role, work and circumstances. */
export interface Document {
  readonly kind: 'quote' | 'event' | 'proceeding';
  readonly entry: object;
  readonly dossier: Dossier;
  readonly said: readonly string[];
  readonly names: readonly string[];
  readonly about: readonly string[];
}
export type Within = (document: Document) => boolean;

/** A document compared with a question; shares are 0 to 1, of the words that carry meaning. */
export interface Candidate {
  readonly document: Document;
  readonly score: number;
  /** In the words or names; in the words alone; together and in the same order. */
  readonly said: number;
  readonly inSaid: number;
  readonly inOrder: number;
  /** Every word stands somewhere; without a letter wrong; with so few wrong that it can't be chance. */
  readonly isWhole: boolean;
  readonly isExact: boolean;
  readonly isSure: boolean;
}

/** A typed name asks for that person's words; circumstances only order what the words leave equal. */
const CREDITS = { names: 1.2, said: 1, about: 0.3 } as const;
type Field = keyof typeof CREDITS;
const FIELDS = Object.keys(CREDITS) as Field[];
/** MiniSearch returns every match sorted, so of a question's words few are asked for, and of its best few compared. */
const RAREST = 4;
const LONGEST_UNKNOWN = 4;
const CANDIDATES = 50;
/** With a letter changed, a shorter word is another word; neighbours exchanged MiniSearch counts as two. */
const ONE_WRONG_FROM = 4;
const EXCHANGED_FROM = 5;
const TWO_WRONG_FROM = 6;
const SHORTEST_PART = 3;
/** What a word with letters wrong counts, a stop word at most, and one passed over. */
const FUZZY = 0.7;
const STOP_WORD = 0.2;
const GAP = 0.02;
const IN_ORDER = 0.5;
/** Letters for each doubling of the vocabulary that make likeness no chance, and more where two are wrong. */
const LETTERS_FOR_DOUBLING = 0.45;
const LETTERS_FOR_SECOND = 3;
/** The share needed of one word that carries meaning, of two, three, and more; and in order. */
const NEEDED = [0.65, 0.67, 0.75, 0.85] as const;
const NEEDED_IN_ORDER = 0.3;
const NEEDED_OF_FEW = 0.7;
const FEWEST_IN_ORDER = 3;
/** Milliseconds of indexing at a time. */
const TURN = 10;

interface Indexed extends Document {
  readonly id: number;
  /** Each passage spaced: a run of words never goes on into the next. */
  readonly runs: readonly string[];
  readonly stems: { readonly [field in Field]: readonly string[] };
}

interface Match {
  readonly document: Indexed;
  readonly terms: readonly string[];
}

export class TextIndex {
  readonly #documents: Indexed[] = [];
  /** In how many documents of a kind each stem stands; '' counts them all. */
  readonly #counts = new Map<string, { [kind in Document['kind']]: number }>();
  readonly #mini = new MiniSearch<Indexed>({
    fields: [...FIELDS, 'words'],
    extractField: (document, field) => (field === 'id' ? document.id : termsOf(document, field).join(' ')),
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });

  /** A few documents at a time, so that nobody is kept waiting. */
  static async of(documents: Iterable<Document>): Promise<TextIndex> {
    const index = new TextIndex();
    let since = performance.now();
    for (const document of documents) {
      index.#add(document);
      if (performance.now() - since < TURN) continue;
      await othersTurn();
      since = performance.now();
    }
    return index;
  }

  /** The relevant documents, best first; equals stay in the order they were given in. */
  search(asked: Query, within: Within): Candidate[] {
    const query = asked.tokens.flatMap((token) => this.#apart(token));
    if (asked.phrases.length > 0) return this.#compared(query, this.#holding(asked.phrases, within));
    // Who gives somebody's words exactly means these, be they stop words only; but "the" is nobody's.
    const isKnown = query.length > 1 && query.every((token) => this.knows(token));
    const exactly = isKnown ? this.#compared(query, this.#holding([asked.tokens], within)) : [];
    const needed = NEEDED[Math.min(meaningful(query).length, NEEDED.length) - 1] ?? Number.POSITIVE_INFINITY;
    const inOrder = NEEDED_IN_ORDER + NEEDED_OF_FEW / query.length;
    const isRelevant = (found: Candidate) =>
      found.said >= needed ||
      (found.isWhole && found.isSure) ||
      (found.inOrder >= inOrder && (found.isWhole || query.length >= FEWEST_IN_ORDER));
    const first = new Set(exactly.map(({ document }) => document));
    const found = this.#compared(query, this.#matching(query, within)).filter(isRelevant);
    return [...exactly, ...found.filter(({ document }) => !first.has(document))];
  }

  /** Documents with all of the words as typed, the last perhaps only begun: where they stand together first. */
  beginning({ tokens: typed }: Query, within: Within): Document[] {
    const last = typed.at(-1) ?? '';
    const words = typed.slice(0, -1).filter((token) => !isStopWord(token));
    const begun = { combineWith: 'OR' as const, queries: [last], fields: ['words'], prefix: true };
    const asked = last.length < SHORTEST_PART || isStopWord(last) ? [] : [begun];
    const run = spaced(typed).trimEnd();
    const isIn = ({ runs, names }: Indexed) => {
      const text = `${runs.join('')}${spaced(names.flatMap(tokens))}`;
      return typed.every((token, at) => text.includes(at < typed.length - 1 ? ` ${token} ` : ` ${token}`));
    };
    const found = this.#ask([...words.map(known), ...asked], 'AND', within).map(({ document }) => document);
    const isTogether = ({ runs }: Indexed) => runs.some((text) => text.includes(run));
    const held = found.filter(isIn).sort((a, b) => a.id - b.id);
    return [...held.filter(isTogether), ...held.filter((document) => !isTogether(document))];
  }

  /** Whether the record has this word, in any form. */
  knows(token: string): boolean {
    return this.#counts.has(stem(token));
  }

  #add(document: Document): void {
    const stems = (texts: readonly string[]) => texts.flatMap(tokens).map(stem);
    const { said, names, about } = document;
    const indexed = {
      ...document,
      id: this.#documents.length,
      runs: said.map((text) => spaced(tokens(text))),
      stems: { said: stems(said), names: stems(names), about: stems(about) },
    };
    this.#documents.push(indexed);
    for (const word of new Set(['', ...FIELDS.flatMap((field) => indexed.stems[field])])) {
      const counts = this.#counts.get(word) ?? { quote: 0, event: 0, proceeding: 0 };
      counts[document.kind]++;
      this.#counts.set(word, counts);
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

  /** What MiniSearch finds by the rarest known words and by what the longest unknown ones may have been meant to be. */
  #matching(query: readonly string[], within: Within): Match[] {
    const unknown = meaningful(query).filter((word) => !this.knows(word) && word.length >= ONE_WRONG_FROM);
    const longest = unknown.sort((a, b) => b.length - a.length).slice(0, LONGEST_UNKNOWN);
    return this.#ask([...this.#rarest(query).map(known), ...longest.map(like)], 'OR', within).slice(
      0,
      CANDIDATES,
    );
  }

  #rarest(query: readonly string[]): string[] {
    const often = (word: string) =>
      Object.values(this.#counts.get(stem(word)) ?? {}).reduce((a, b) => a + b, 0);
    const words = meaningful(query).filter((word) => this.knows(word));
    return words.sort((a, b) => often(a) - often(b)).slice(0, RAREST);
  }

  #ask(queries: MiniQuery[], combineWith: 'AND' | 'OR', within: Within): Match[] {
    if (queries.length === 0) return [];
    const filter = ({ id }: { readonly id: number }) => within(this.#document(id));
    const results = this.#mini.search({ combineWith, queries }, { boost: CREDITS, filter });
    return results.map(({ id, terms }) => ({ document: this.#document(id), terms }));
  }

  /** In which each of the runs of words stands, each within one passage; looked through where they are stop words only. */
  #holding(runs: readonly (readonly string[])[], within: Within): Match[] {
    const wanted = runs.map(spaced);
    const rarest = this.#rarest(runs.flat());
    const all = this.#documents.map((document) => ({ document, terms: [] }));
    const matches = rarest.length > 0 ? this.#ask(rarest.map(known), 'AND', within) : all;
    return matches.filter(
      ({ document }) =>
        within(document) && wanted.every((run) => document.runs.some((text) => text.includes(run))),
    );
  }

  #compared(query: readonly string[], matches: readonly Match[]): Candidate[] {
    const words = [...new Map(query.map((token) => [stem(token), token]))];
    const places = new Map(words.map(([known], place) => [known, place]));
    const order = query.map((token) => places.get(stem(token)) ?? -1);
    return matches
      .map((match) => ({ id: match.document.id, ...this.#compare(words, order, match) }))
      .sort((a, b) => b.score - a.score || a.id - b.id);
  }

  #compare(
    words: readonly (readonly [stem: string, token: string])[],
    order: readonly number[],
    { document, terms }: Match,
  ): Candidate {
    const { names, said, about } = document.stems;
    const places = { names: new Set(names), said: new Set(said), about: new Set(about) };
    const found = words.map(([known, token]) => {
      const isKnown = this.#counts.has(known);
      const near = isKnown ? undefined : nearestTerm(token, terms);
      const meant = near === undefined ? known : stem(near);
      const trust = isKnown ? 1 : this.#trust(token, near);
      const rarity = this.#rarity(meant, document.kind);
      // What is only about an entry is too weak to be guessed at.
      const fields = FIELDS.filter((field) => places[field].has(meant) && (trust === 1 || field !== 'about'));
      const share = isStopWord(token) ? 0 : 1 + rarity;
      const certainty = isKnown ? 1 : FUZZY;
      const counted = share * trust * certainty;
      return {
        isKnown,
        meant,
        trust,
        rarity,
        value: rarity * certainty,
        share,
        counted,
        fields,
        field: fields[0],
      };
    });
    const sum = (count: (word: (typeof found)[number]) => number) =>
      found.reduce((all, word) => all + count(word), 0);
    const share = sum((word) => word.share) || 1;
    const telling = found.filter((word) => word.share > 0);
    const placeOf = new Map(found.map(({ meant }, place) => [meant, place]));
    const text = said.map((word) => placeOf.get(word) ?? -1);
    const rarities = order.reduce((all, place) => all + (found[place]?.rarity ?? 0), 0) || 1;
    const inOrder = commonInOrder(order, text, (place) => found[place]?.value ?? 0, GAP) / rarities;
    const value = sum((word) => (word.field === undefined ? 0 : word.value * CREDITS[word.field]));
    return {
      document,
      score: value / (sum((word) => word.rarity) || 1) + IN_ORDER * inOrder - text.length / LONGEST_TEXT,
      said: sum((word) => (word.field === undefined || word.field === 'about' ? 0 : word.counted)) / share,
      inSaid: sum((word) => (word.fields.includes('said') ? word.counted : 0)) / share,
      inOrder,
      isWhole: telling.every(({ field }) => field !== undefined),
      isExact: telling.every(({ field, isKnown }) => field === undefined || isKnown),
      isSure: telling.every(({ field, trust }) => field === undefined || trust === 1),
    };
  }

  /** How surely a word's likeness to a known one is no chance, 0 to 1. */
  #trust(token: string, meant = ''): number {
    const wrong = isLike(token, meant, 1) ? 0 : LETTERS_FOR_SECOND;
    return Math.min(1, (token.length - wrong) / (LETTERS_FOR_DOUBLING * Math.log2(1 + this.#counts.size)));
  }

  /** Inverse document frequency among documents of a kind, 0 to 1; 1 for an unknown word. */
  #rarity(known: string, kind: Document['kind']): number {
    const size = this.#counts.get('')?.[kind] ?? 1;
    const often = this.#counts.get(known)?.[kind] ?? 0;
    const rarity = Math.log(1 + size / Math.max(1, often)) / Math.log(1 + size);
    return known.startsWith('=') ? Math.min(STOP_WORD, rarity) : rarity;
  }

  #document(id: number): Indexed {
    const document = this.#documents[id];
    if (document === undefined) throw new Error(`no document ${id} in the index`);
    return document;
  }
}

/** Between texts with the same words in the same order the shorter one is nearer. */
const LONGEST_TEXT = 10_000;

/** Stems in three fields, whole words in a fourth: stemming a mistyped word moves it further from what was meant. */
function termsOf({ stems, said, names, about }: Indexed, field: string): readonly string[] {
  if (field !== 'words') return stems[field as Field].filter((word) => !word.startsWith('='));
  return [...said, ...names, ...about].flatMap(tokens).filter((word) => !isStopWord(word));
}

/** Of several forms of one word the last. */
const meaningful = (query: readonly string[]) => [
  ...new Map(query.filter((word) => !isStopWord(word)).map((word) => [stem(word), word])).values(),
];

const known = (word: string) => ({ combineWith: 'OR' as const, queries: [stem(word)], fields: FIELDS });
const like = (word: string) => ({
  ...known(word),
  queries: [word],
  fields: ['words'],
  fuzzy: word.length < EXCHANGED_FROM ? 1 : 2,
});

/** Of the matched terms the one that an unknown word was probably meant to be. */
function nearestTerm(token: string, terms: readonly string[]): string | undefined {
  const wrong = token.length < TWO_WRONG_FROM ? 1 : 2;
  const near = terms.filter((term) => isLike(term, token, wrong) && !isOtherForm(token, term));
  const nearness = (term: string) => Number(isLike(term, token, 1)) + likeness(term, token);
  return near.sort((a, b) => nearness(b) - nearness(a))[0];
}
