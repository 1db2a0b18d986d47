// Everything on the record that words can find, in one index, whose best are compared with the question in full. The only
// file that knows MiniSearch's index; what was measured for each number stands in docs/search.md.
import MiniSearch from 'minisearch';
import SearchableMap from 'minisearch/SearchableMap';
import type { Dossier, Event, Proceeding, Quote } from '../record/model.js';
import { eachInSteps, type Steps } from '../record/steps.js';
import { commonInOrder } from './alignment.js';
import { meantBy } from './slips.js';
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

/** What a word counts by the first field that it stands in; a stop word, of which there are hundreds of entries. */
const CREDITS = { names: 1.2, said: 1, about: 0.3 } as const;
const STOP_WORD = 0.18;
/** Where a word is looked for, and what it counts there: whoever is named with letters wrong is never found so. */
const AS_TYPED = { fields: ['names', 'said', 'about'], certainty: 1 } as const;
const AS_SLIP = { fields: ['said', 'about'], certainty: 0.8 } as const;
/** What all words in their order count together, one passed over, and a word more of the text. */
const IN_ORDER = 0.5;
const GAP = 0.015;
const LENGTH = 0.0001;
/** The share of a long question that must stand in an answer in its order. */
const NEEDED_IN_ORDER = 0.31;
const FEWEST_IN_ORDER = 3;
/** MiniSearch returns every match sorted, so few words are asked for, and its best few compared. */
const ASKED = 6;
const COMPARED = 75;

interface Indexed extends Document {
  /** The passages, spaced: each begins behind two spaces, and no run of words goes on into the next. */
  readonly text: string;
  /** In stems. */
  readonly terms: { readonly [field in keyof typeof CREDITS]: readonly string[] };
}

/** A word of a question, and the stems that it may be. */
interface Word {
  readonly token: string;
  readonly readings: readonly string[];
  /** In how many documents these stand. */
  readonly often: number;
  readonly fields: readonly (keyof typeof CREDITS)[];
  readonly certainty: number;
}

export class TextIndex {
  /** In the order they were given in. */
  readonly documents: Indexed[] = [];
  /** In how many documents each stem stands, and of each kind; nothing stands in them all. */
  readonly #counts = new Map<string, number>();
  /** Whole, as stemming a mistyped word moves it further from what was meant. */
  readonly #words = new SearchableMap<true>();
  readonly #mini = new MiniSearch<Indexed>({
    idField: 'document',
    fields: [...AS_TYPED.fields],
    // Any value may be an id, whatever the type says.
    extractField: (document, field) =>
      field === 'document' ? (document as never) : document.terms[field as keyof typeof CREDITS].join(' '),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term.startsWith('=') ? null : term),
  });

  static *of(documents: Iterable<Document>): Steps<TextIndex> {
    const index = new TextIndex();
    yield* eachInSteps(documents, (document) => index.#add(document));
    return index;
  }

  /** In how many documents a word stands in any of its forms; none where this form is in none. */
  documentFrequency(token: string): number {
    return this.#words.has(token) ? (this.#counts.get(stem(token)) ?? 0) : 0;
  }

  /** The relevant documents, best first. */
  search({ tokens: asked, phrases }: Query, within: (document: Document) => boolean): Document[] {
    const words = this.#read(asked);
    const telling = words.filter(({ token }) => !isStopWord(token));
    // Stop words alone are looked for as they stand; but "the" is nobody's.
    const runs = phrases.length === 0 && telling.length === 0 && asked.length > 1 ? [asked] : phrases;
    if (telling.length + runs.length === 0) return [];
    const wanted = runs.map(spaced);
    const rarest = telling.filter(({ often }) => often > 0).sort((a, b) => a.often - b.often);
    const queries = rarest.slice(0, ASKED).map(({ readings, fields }) => ({
      queries: [...readings],
      fields: [...fields],
    }));
    return this.#mini
      .search(telling.length > 0 ? { queries } : MiniSearch.wildcard, {
        boost: CREDITS,
        filter: ({ id }) => within(id) && wanted.every((run) => id.text.includes(run)),
      })
      .slice(0, COMPARED)
      .map(({ id }) => this.#compare(words, id))
      .filter(({ isRelevant }) => isRelevant || runs.length > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ document }) => document);
  }

  #add(document: Document): void {
    const said = document.said.map(tokens);
    const words = {
      said: said.flat(),
      names: document.names.flatMap(tokens),
      about: document.about.flatMap(tokens),
    };
    for (const word of Object.values(words).flat()) if (!isStopWord(word)) this.#words.set(word, true);
    const terms = {
      said: words.said.map(stem),
      names: words.names.map(stem),
      about: words.about.map(stem),
    };
    for (const term of new Set(['', ...Object.values(terms).flat()]))
      for (const key of [term, `${document.kind} ${term}`])
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    const indexed = { ...document, text: ['', ...said.map(spaced)].join(' '), terms };
    this.documents.push(indexed);
    this.#mini.add(indexed);
  }

  /** As typed; the longest that the record does not have, as the words they may be slips of. */
  #read(asked: readonly string[]): Word[] {
    const unknown = asked.filter((token) => !(isStopWord(token) || this.#counts.has(stem(token))));
    const slips = unknown.sort((a, b) => b.length - a.length).slice(0, ASKED);
    return asked.map((token) => {
      const isSlip = slips.includes(token);
      const readings = isSlip ? meantBy(this.#words, token).map(stem) : [stem(token)];
      const often = readings.reduce((sum, reading) => sum + (this.#counts.get(reading) ?? 0), 0);
      return { token, readings, often, ...(isSlip ? AS_SLIP : AS_TYPED) };
    });
  }

  #compare(words: readonly Word[], document: Indexed) {
    const { terms } = document;
    const found = words.map(({ token, readings, fields, certainty }) => {
      const field = fields.find((each) => readings.some((reading) => terms[each].includes(reading)));
      const term = readings.find((reading) => field !== undefined && terms[field].includes(reading)) ?? '';
      const rarity = isStopWord(token) ? STOP_WORD : this.#rarity(readings[0] ?? '-', document.kind);
      return { token, term, rarity, worth: rarity * certainty, credit: field ? CREDITS[field] : 0 };
    });
    const most = found.reduce((sum, { rarity }) => sum + rarity, 0);
    const value = found.reduce((sum, { worth, credit }) => sum + worth * credit, 0) / most;
    const inOrder = commonInOrder(found, terms.said, GAP) / most;
    const needed = NEEDED_IN_ORDER + (1 - NEEDED_IN_ORDER) / words.length;
    const isWhole = found.every(({ token, credit }) => credit > 0 || isStopWord(token));
    return {
      document,
      score: value + IN_ORDER * inOrder - LENGTH * terms.said.length,
      isRelevant: isWhole || (inOrder >= needed && words.length >= FEWEST_IN_ORDER),
    };
  }

  /** Inverse document frequency among documents of a kind, 0 to 1; 1 for an unknown word. */
  #rarity(term: string, kind: Document['kind']): number {
    const size = this.#counts.get(`${kind} `) ?? 1;
    return Math.log(1 + size / (this.#counts.get(`${kind} ${term}`) ?? 1)) / Math.log(1 + size);
  }
}
