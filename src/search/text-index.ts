// Which entries share words with a query, and how well. The only file that knows MiniSearch.
import MiniSearch, { type SearchResult } from 'minisearch';
import { stemmer } from 'stemmer';
import { commonInOrder, overlap } from './alignment.js';
import { type Query, spaced, terms, tokens } from './words.js';

/** What of an entry can be searched. */
export interface Searchable<T> {
  readonly entry: T;
  /** The words themselves, a text a passage. */
  readonly words: readonly string[];
  /** Whose they are: names and other names. */
  readonly names: readonly string[];
  /** Role, work, circumstances. */
  readonly about: readonly string[];
}

type Field = 'words' | 'names' | 'about';
const FIELDS: readonly Field[] = ['words', 'names', 'about'];

/**
 * What a matched word counts by where it stands. A typed name asks for that person's words, so it counts for
 * more than the same word said by somebody else; circumstances only order what the words leave equal.
 */
const CREDIT: { readonly [field in Field]: number } = { words: 1, names: 1.2, about: 0.3 };
/** A word matched with letters wrong never outranks one matched exactly (minisearch issue 263). */
const FUZZY = 0.7;
/** An entry is an answer if at least this share of the query stands in its words or names. */
const RELEVANT = 0.5;
/** So many candidates are re-ranked: the measured best 50 keep success@1 at 0.907. */
const CANDIDATES = 50;

export class TextIndex<T> {
  readonly #items: readonly Searchable<T>[];
  /** Each passage's words between spaces, where phrases are looked for. */
  readonly #passages: readonly (readonly string[])[];
  readonly #vocabulary = new Set<string>();
  readonly #mini = new MiniSearch<{ id: number } & { [field in Field]: string }>({
    fields: [...FIELDS],
    tokenize: (text) => terms(tokens(text)),
    processTerm: (term) => {
      this.#vocabulary.add(term);
      return term;
    },
    searchOptions: { tokenize: (text) => text.split(' '), processTerm: (term) => term },
  });

  constructor(items: readonly Searchable<T>[]) {
    this.#items = items;
    this.#passages = items.map(({ words }) => words.map((passage) => spaced(tokens(passage))));
    this.#mini.addAll(
      items.map(({ words, names, about }, id) => ({
        id,
        words: words.join(' '),
        names: names.join(' '),
        about: about.join(' '),
      })),
    );
  }

  /** The relevant entries, best first; equals stay in the order they were given in. */
  search(query: Query): T[] {
    if (query.phrases.length > 0) return this.#withPhrases(query);
    // A query of stop words only can still be a run of somebody's words.
    if (query.terms.length === 0) return this.#holding([query.tokens]).map(this.#entry);
    const relevant = this.#scored(query).filter(({ said, covered }) => said >= RELEVANT || covered === 1);
    return this.#ranked(query, relevant).map(this.#entry);
  }

  /** As `search`, but only where the words themselves make the entry relevant. */
  searchWords(query: Query): T[] {
    const relevant = this.#scored(query).filter(({ inWords }) => inWords >= RELEVANT);
    return this.#ranked(query, relevant).map(this.#entry);
  }

  /** The entries that hold every word of the query, apart from those that do so with letters wrong. */
  searchWhole(query: Query): { readonly exact: T[]; readonly misspelt: T[] } {
    const whole = this.#scored(query).filter(({ covered }) => covered === 1);
    const some = (exact: boolean) =>
      this.#ranked(
        query,
        whole.filter((candidate) => candidate.exact === exact),
      ).map(this.#entry);
    return { exact: some(true), misspelt: some(false) };
  }

  #withPhrases(query: Query): T[] {
    const holding = this.#holding(query.phrases);
    const rank = new Map(this.#ranked(query, this.#scored(query)).map((id, index) => [id, index]));
    const place = (id: number) => rank.get(id) ?? rank.size;
    return holding.sort((a, b) => place(a) - place(b)).map(this.#entry);
  }

  /** Items in which every one of the runs of words stands, each within one passage. */
  #holding(runs: readonly (readonly string[])[]): number[] {
    const needles = runs.filter(({ length }) => length > 0).map(spaced);
    if (needles.length === 0) return [];
    return [...this.#passages.keys()].filter((id) =>
      needles.every((needle) => this.#passages[id]?.some((passage) => passage.includes(needle))),
    );
  }

  #ranked(query: Query, candidates: readonly Candidate[]): number[] {
    return [...candidates]
      .sort(byScore)
      .slice(0, CANDIDATES)
      .map(({ id, score }) => ({ id, score: score + this.#likeness(query, id) }))
      .sort(byScore)
      .map(({ id }) => id);
  }

  #scored(query: Query): Candidate[] {
    const asked = query.terms.map((term) => (this.#vocabulary.has(term) ? term : this.#swapped(term)));
    const results = this.#mini.search(asked.join(' '), {
      combineWith: 'OR',
      fuzzy: (term) => (this.#vocabulary.has(term) ? false : lettersWrong(term)),
    });
    const rarity = rarities(asked, results, this.#items.length);
    const repaired = new Set(asked.filter((term) => !query.terms.includes(term)));
    return results.map((result) => coverage(asked, repaired, result, rarity));
  }

  /** Half for what stands in the same order, a fifth for likeness as a whole: the order decides between equals. */
  #likeness(query: Query, id: number): number {
    const stems = query.tokens.map(stemmer);
    const text = tokens(this.#items[id]?.words.join(' ') ?? '').map(stemmer);
    return (0.5 * commonInOrder(stems, text)) / stems.length + 0.2 * overlap(stems, text);
  }

  /** The known word that two neighbouring letters exchanged would give (hureta → huerta), or the word itself. */
  #swapped(term: string): string {
    for (let index = 0; index + 1 < term.length; index++) {
      const swapped = `${term.slice(0, index)}${term[index + 1]}${term[index]}${term.slice(index + 2)}`;
      if (this.#vocabulary.has(swapped)) return swapped;
    }
    return term;
  }

  readonly #entry = (id: number): T => {
    const item = this.#items[id];
    if (item === undefined) throw new Error(`no item ${id} in the index`);
    return item.entry;
  };
}

interface Candidate {
  readonly id: number;
  readonly score: number;
  /** Share of the query that stands in the words, 0 to 1. */
  readonly inWords: number;
  /** The same for words or names. */
  readonly said: number;
  /** The same for any field. */
  readonly covered: number;
  /** No letter wrong. */
  readonly exact: boolean;
}

const byScore = (a: { id: number; score: number }, b: { id: number; score: number }) =>
  b.score - a.score || a.id - b.id;

function coverage(
  asked: readonly string[],
  repaired: ReadonlySet<string>,
  { id, match, queryTerms }: SearchResult,
  rarity: ReadonlyMap<string, number>,
): Candidate {
  const misspelt = Object.keys(match).filter((term) => !asked.includes(term));
  const sum = { rarity: 0, score: 0, share: 0, inWords: 0, said: 0, covered: 0 };
  let exact = true;
  for (const term of asked) {
    const rare = rarity.get(term) ?? 0;
    // Rarity ranks; for relevance no word counts more than twice another, or one typo would hide two good words.
    const share = 1 + rare;
    sum.rarity += rare;
    sum.share += share;
    if (!queryTerms.includes(term)) continue;
    const asTyped = match[term] !== undefined && !repaired.has(term);
    const found = match[term] ?? misspelt.flatMap((other) => match[other] ?? []);
    // What is only about an entry is too weak to be guessed at.
    const fields = FIELDS.filter((field) => found.includes(field) && (asTyped || field !== 'about'));
    if (fields.length === 0) continue;
    exact &&= asTyped;
    sum.score += rare * Math.max(...fields.map((field) => CREDIT[field])) * (asTyped ? 1 : FUZZY);
    sum.covered += share;
    if (fields.some((field) => field !== 'about')) sum.said += share;
    if (fields.includes('words')) sum.inWords += share;
  }
  return {
    id: id as number,
    score: sum.score / sum.rarity,
    inWords: sum.inWords / sum.share,
    said: sum.said / sum.share,
    covered: sum.covered / sum.share,
    exact,
  };
}

/** Fuzzy only on longer words: a short one with a letter changed is another word. */
function lettersWrong(term: string): number | false {
  if (term.length < 4) return false;
  return term.length < 8 ? 1 : 2;
}

/** Rarity of each term, 0 to 1 (inverse document frequency over the results); one that nothing matched is rarest. */
function rarities(
  asked: readonly string[],
  results: readonly SearchResult[],
  size: number,
): Map<string, number> {
  const documents = new Map<string, number>();
  for (const { queryTerms } of results) {
    for (const term of queryTerms) documents.set(term, (documents.get(term) ?? 0) + 1);
  }
  const rarest = Math.log(1 + size);
  return new Map(
    asked.map((term) => [term, Math.log(1 + size / Math.max(1, documents.get(term) ?? 0)) / rarest]),
  );
}
