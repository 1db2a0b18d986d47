// Everything on the record that words can find, in one index, whose best are compared with the question in full. The only
// file that knows MiniSearch; what was measured for each number stands in docs/search.md.
import { setImmediate as othersTurn } from 'node:timers/promises';
import MiniSearch from 'minisearch';
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

/** What a word counts where it stands; with letters wrong; at most as a stop word. */
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
/** Whoever gives somebody's words exactly means these; more of them are found by being rare. */
const EXACTLY = 10;
const SHORT_RUN = 6;
/** Milliseconds of indexing at a time. */
const TURN = 10;

interface Indexed extends Document {
  readonly id: number;
  /** The passages, spaced: each begins behind two spaces, and no run of words goes on into the next. */
  readonly text: string;
  /** In stems; and all words whole, as stemming a mistyped one moves it further from what was meant. */
  readonly terms: { readonly [field in (typeof FIELDS)[number] | 'words']: readonly string[] };
}

/** A word of a question, and in how many documents it stands. */
interface Word {
  readonly token: string;
  readonly stem: string;
  readonly often: number;
}

export class TextIndex {
  readonly #documents = new Map<object, Indexed>();
  readonly #byId: Indexed[] = [];
  /** In how many documents of a kind each stem stands; '*' in them all. */
  readonly #counts: { readonly [kind in Document['kind']]: Map<string, number> } = {
    ...{ quote: new Map(), event: new Map(), proceeding: new Map() },
  };
  readonly #mini = new MiniSearch<Indexed>({
    fields: [...FIELDS, 'words'],
    extractField: ({ id, terms }, field) => (field === 'id' ? id : terms[field as 'words'].join(' ')),
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

  /** Whether the record has this word, in any form. */
  knows(token: string): boolean {
    return this.#often(stem(token)) > 0;
  }

  /** The words of an entry, each passage behind two spaces. */
  textOf(entry: object): string {
    return this.#documents.get(entry)?.text ?? '';
  }

  /** The relevant documents, best first; equals stay in the order they were given in. */
  search({ tokens: asked, phrases }: Query, within: (document: Document) => boolean): Document[] {
    const words = asked.map((token) => ({ token, stem: stem(token), often: this.#often(stem(token)) }));
    const telling = words.filter(({ token }) => !isStopWord(token));
    // Stop words alone are looked for as they stand; but "the" is nobody's.
    const runs = phrases.length === 0 && telling.length === 0 && asked.length > 1 ? [asked] : phrases;
    const wanted = runs.map(spaced);
    const isAsked = (document: Indexed) =>
      within(document) && wanted.every((run) => document.text.includes(run));
    const held = () => this.#byId.filter(isAsked).map((document) => ({ document, terms: [] }));
    const found = telling.length > 0 ? this.#ask(telling, asked, isAsked) : runs.length > 0 ? held() : [];
    return found
      .slice(0, COMPARED)
      .map(({ document, terms }) => this.#compare(words, document, terms))
      .filter(({ isRelevant }) => isRelevant || runs.length > 0)
      .sort((a, b) => b.score - a.score || a.document.id - b.document.id)
      .map(({ document }) => document);
  }

  #add(document: Document): void {
    const spoken = document.said.map(tokens);
    const [names, about] = [document.names.flatMap(tokens), document.about.flatMap(tokens)];
    const stems = { said: spoken.flat().map(stem), names: names.map(stem), about: about.map(stem) };
    const terms = { ...stems, words: [...spoken.flat(), ...about] };
    const indexed = {
      ...document,
      id: this.#byId.length,
      text: ['', ...spoken.map(spaced)].join(' '),
      terms,
    };
    this.#byId.push(indexed);
    this.#documents.set(document.entry, indexed);
    this.#mini.add(indexed);
    const counts = this.#counts[document.kind];
    for (const word of new Set(['*', ...Object.values(stems).flat()]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }

  #often(known: string): number {
    return Object.values(this.#counts).reduce((sum, counts) => sum + (counts.get(known) ?? 0), 0);
  }

  /** By the rarest of the known words, and by what the longest unknown ones may have been meant to be. */
  #ask(telling: readonly Word[], asked: readonly string[], isAsked: (document: Indexed) => boolean) {
    const distinct = [...new Map(telling.map((word) => [word.stem, word])).values()];
    const known = distinct.filter(({ often }) => often > 0).sort((a, b) => a.often - b.often);
    const slips = distinct.filter(({ often }) => often === 0).sort((a, b) => b.token.length - a.token.length);
    const queries = [
      ...known.slice(0, ASKED).map((word) => ({ queries: [word.stem], fields: [...FIELDS] })),
      // MiniSearch counts two neighbours exchanged as two letters wrong.
      ...slips.slice(0, ASKED).map(({ token }) => ({
        queries: [token],
        fields: ['words'],
        fuzzy: token.length < 5 ? wrongLetters(token) : 2,
      })),
    ];
    const document = (id: number) => this.#byId[id] as Indexed;
    const run = asked.join(' ');
    const results = this.#mini.search(
      { combineWith: 'OR', queries },
      {
        boost: CREDITS,
        boostDocument: (id) => (asked.length <= SHORT_RUN && document(id).text.includes(run) ? EXACTLY : 1),
        filter: ({ id }) => isAsked(document(id)),
      },
    );
    return results.map(({ id, terms }) => ({ document: document(id), terms }));
  }

  #compare(words: readonly Word[], document: Indexed, terms: readonly string[]) {
    const fields = FIELDS.map((field) => new Set(document.terms[field]));
    const found = words.map(({ token, stem: known, often }) => {
      const { meant, certainty } = often > 0 ? { meant: known, certainty: 1 } : guess(token, terms);
      const field = FIELDS.find((_, at) => fields[at]?.has(meant));
      const rarity = this.#rarity(meant, document.kind);
      const isSure = isStopWord(token) || (field !== undefined && certainty >= FUZZY);
      return { meant, rarity, value: rarity * certainty, credit: field ? CREDITS[field] : 0, isSure };
    });
    const most = found.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
    const value = found.reduce((sum, { value, credit }) => sum + value * credit, 0) / most;
    // Places are compared faster than words.
    const places = new Map(found.map(({ meant }, place) => [meant, place]));
    const text = document.terms.said.map((word) => places.get(word) ?? -1);
    const order = found.map(({ meant }) => places.get(meant) ?? -1);
    const weights = found.map((word) => word.value);
    const inOrder = commonInOrder(order, text, weights, GAP) / most;
    const isWhole = found.every(({ isSure }) => isSure) && !words.every(({ token }) => isStopWord(token));
    const needed = NEEDED_IN_ORDER + (1 - NEEDED_IN_ORDER) / words.length;
    return {
      document,
      score: value + IN_ORDER * inOrder - LENGTH * text.length,
      isRelevant: isWhole || (inOrder >= needed && words.length >= FEWEST_IN_ORDER),
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

/** Of the matched terms the one that an unknown word was probably meant to be; one letter in four wrong is no chance. */
function guess(token: string, terms: readonly string[]) {
  const like = (wrong: number) => terms.find((term) => isLike(term, token, wrong));
  const near = like(1) ?? like(wrongLetters(token)) ?? '';
  const isSure = isLike(near, token, Math.floor(token.length / 4));
  return { meant: stem(near), certainty: isSure ? FUZZY : FUZZY ** 2 };
}
