// Everything on the record that words can find, in one index, whose best are compared with the question in full. The only
// file that knows MiniSearch; what was measured for each number stands in docs/search.md.
import { setImmediate as othersTurn } from 'node:timers/promises';
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Dossier, Event, Proceeding, Quote } from '../record/model.js';
import { commonInOrder } from './alignment.js';
import { isLike, wrongLetters } from './likeness.js';
import { isStopWord, type Query, spaced, stem, tokens } from './words.js';

/** What of an entry can be searched: a text a passage; what it is asked for by; role, work and circumstances. */
export interface Document {
  readonly kind: 'quote' | 'event' | 'proceeding';
  readonly entry: Quote | Event | Proceeding;
  readonly dossier: Dossier;
  readonly said: readonly string[];
  readonly names: readonly string[];
  readonly about: readonly string[];
}
export type Within = (document: Document) => boolean;

/** What a word counts where it stands, a name most; with letters wrong; at most as a stop word. */
const CREDITS = { names: 1.2, said: 1, about: 0.3 } as const;
const FIELDS = ['names', 'said', 'about'] as const;
const FUZZY = 0.7;
const STOP_WORD = 0.2;
/** What all words in their order count together, one passed over, and a word more of the text. */
const IN_ORDER = 0.5;
const GAP = 0.02;
const LENGTH = 0.0001;
/** The share of a long question that must stand in an answer in its order. */
const NEEDED_IN_ORDER = 0.3;
const FEWEST_IN_ORDER = 3;
/** MiniSearch returns every match sorted, so few words are asked for, and its best few compared. */
const ASKED = 4;
const COMPARED = 75;
/** Whoever gives somebody's words exactly means these. */
const EXACTLY = 10;
/** Milliseconds of indexing at a time. */
const TURN = 10;

interface Indexed extends Document {
  readonly id: number;
  /** The passages, spaced one by one: a run of words never goes on into the next. */
  readonly text: string;
  readonly words: string;
  readonly stems: { readonly [field in (typeof FIELDS)[number]]: readonly string[] };
}

/** A word of a question. */
interface Word {
  readonly token: string;
  readonly stem: string;
  readonly isKnown: boolean;
}

export class TextIndex {
  #size = 0;
  /** In how many documents of a kind each stem stands; '*' in them all. */
  readonly #counts = {
    quote: new Map<string, number>(),
    event: new Map<string, number>(),
    proceeding: new Map<string, number>(),
  };
  readonly #mini = new MiniSearch<Indexed>({
    fields: [...FIELDS, 'words'],
    storeFields: ['document'],
    extractField: (document, field) => {
      if (field === 'document') return document;
      return field === 'id' || field === 'words'
        ? document[field]
        : document.stems[field as 'said'].join(' ');
    },
    tokenize: (text) => text.split(' '),
    processTerm: (term, field) =>
      term.startsWith('=') || (field === 'words' && isStopWord(term)) ? null : term,
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
  search({ tokens: asked, phrases }: Query, within: Within): Document[] {
    const words = asked.map((token) => ({ token, stem: stem(token), isKnown: this.knows(token) }));
    const telling = [...new Map(words.filter(isTelling).map((word) => [word.stem, word])).values()];
    // Stop words alone are looked for as they stand; but "the" is nobody's.
    const runs = phrases.length === 0 && telling.length === 0 && asked.length > 1 ? [asked] : phrases;
    const wanted = runs.map(spaced);
    const found = this.#ask(this.#queries(telling, runs), asked, {
      boost: CREDITS,
      filter: ({ document }) => within(document) && wanted.every((run) => document.text.includes(run)),
    });
    return found
      .slice(0, COMPARED)
      .map((result) => this.#compare(words, result))
      .filter(({ isRelevant }) => isRelevant || runs.length > 0)
      .sort((a, b) => b.score - a.score || a.document.id - b.document.id)
      .map(({ document }) => document);
  }

  /** Documents with all of the words that carry meaning, the last perhaps only begun: as typed first. */
  beginning({ tokens: typed }: Query, within: Within): Document[] {
    const asked = typed.filter((word) => !isStopWord(word)).join(' ');
    const found = this.#ask(asked, typed, {
      fields: ['words'],
      combineWith: 'AND',
      prefix: (word) => word === typed.at(-1),
      filter: ({ document }) => within(document),
    });
    return found.map(({ document }) => document);
  }

  /** Whether the record has this word, in any form. */
  knows(token: string): boolean {
    return this.#often(stem(token)) > 0;
  }

  #add(document: Document): void {
    const [said, names, about] = [document.said, document.names, document.about].map((texts) =>
      texts.map(tokens),
    ) as [string[][], string[][], string[][]];
    const stems = {
      said: said.flat().map(stem),
      names: names.flat().map(stem),
      about: about.flat().map(stem),
    };
    const words = [said, names, about].flat(2).join(' ');
    this.#mini.add({ ...document, id: this.#size++, text: said.map(spaced).join(''), words, stems });
    const counts = this.#counts[document.kind];
    for (const word of new Set(['*', ...FIELDS.flatMap((field) => stems[field])]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }

  #often(known: string): number {
    return Object.values(this.#counts).reduce((sum, counts) => sum + (counts.get(known) ?? 0), 0);
  }

  /** The rarest of the known words, and what the longest unknown ones may have been meant to be. */
  #queries(telling: readonly Word[], runs: Query['phrases']) {
    const often = (word: Word) => this.#often(word.stem);
    const known = telling.filter(({ isKnown }) => isKnown).sort((a, b) => often(a) - often(b));
    const slips = telling.filter(({ isKnown, token }) => !isKnown && wrongLetters(token) > 0);
    const longest = slips.sort((a, b) => b.token.length - a.token.length);
    const queries = [
      ...known.slice(0, ASKED).map((word) => ({ queries: [word.stem], fields: [...FIELDS] })),
      // MiniSearch counts two neighbours exchanged as two letters wrong.
      ...longest
        .slice(0, ASKED)
        .map(({ token }) => ({ queries: [token], fields: ['words'], fuzzy: token.length < 5 ? 1 : 2 })),
    ];
    return queries.length === 0 && runs.length > 0
      ? MiniSearch.wildcard
      : { combineWith: 'OR' as const, queries };
  }

  #ask(query: Parameters<MiniSearch['search']>[0], asked: readonly string[], options: SearchOptions) {
    const exactly = asked.join(' ');
    const boostDocument: SearchOptions['boostDocument'] = (_, __, { document } = {}) =>
      (document as Indexed).text.includes(exactly) ? EXACTLY : 1;
    return this.#mini.search(query, { ...options, boostDocument });
  }

  #compare(words: readonly Word[], { document, terms }: SearchResult) {
    const { stems, kind }: Indexed = document;
    const fields = FIELDS.map((field) => new Set(stems[field]));
    const found = words.map((word) => {
      const { meant, certainty } = word.isKnown
        ? { meant: word.stem, certainty: 1 }
        : guess(word.token, terms);
      const field = FIELDS[fields.findIndex((field) => field.has(meant))];
      const rarity = this.#rarity(meant, kind);
      const credit = field === undefined ? 0 : CREDITS[field];
      return { token: word.token, meant, rarity, certainty, value: rarity * certainty, credit };
    });
    const sum = (count: (word: (typeof found)[number]) => number) =>
      found.reduce((all, word) => all + count(word), 0);
    const most = sum(({ rarity }) => rarity) || 1;
    // Places are compared faster than words.
    const places = new Map(found.map(({ meant }, place) => [meant, place]));
    const inOrder =
      commonInOrder(
        found.map(({ meant }) => places.get(meant) ?? -1),
        stems.said.map((word) => places.get(word) ?? -2),
        (place) => found[place]?.value ?? 0,
        GAP,
      ) / most;
    const telling = found.filter(isTelling);
    const isWhole = telling.every(({ credit, certainty }) => credit > 0 && certainty >= FUZZY);
    const needed = NEEDED_IN_ORDER + (1 - NEEDED_IN_ORDER) / words.length;
    const value = sum(({ value, credit }) => value * credit) / most;
    return {
      document,
      score: value + IN_ORDER * inOrder - LENGTH * stems.said.length,
      isRelevant: (isWhole && telling.length > 0) || (inOrder >= needed && words.length >= FEWEST_IN_ORDER),
    };
  }

  /** Inverse document frequency among documents of a kind, 0 to 1; 1 for an unknown word. */
  #rarity(known: string, kind: Document['kind']): number {
    const counts = this.#counts[kind];
    const size = counts.get('*') ?? 1;
    const rarity = Math.log(1 + size / (counts.get(known) ?? 1)) / Math.log(1 + size);
    return known.startsWith('=') ? Math.min(STOP_WORD, rarity) : rarity;
  }
}

const isTelling = ({ token }: { readonly token: string }) => !isStopWord(token);

/** Of the matched terms the one that an unknown word was probably meant to be; one letter in four wrong is no chance. */
function guess(token: string, terms: readonly string[]) {
  const like = (wrong: number) => terms.find((term) => isLike(term, token, wrong));
  const near = like(1) ?? like(wrongLetters(token)) ?? '';
  const isSure = isLike(near, token, Math.floor(token.length / 4));
  return { meant: stem(near), certainty: isSure ? FUZZY : FUZZY ** 2 };
}
