// Everything on the record that words can find, in one index, whose best are compared with the question in full. The only
// file that knows MiniSearch; what was measured for each number stands in docs/search.md.
import { setImmediate as othersTurn } from 'node:timers/promises';
import MiniSearch, { type Query as Asked, type SearchOptions } from 'minisearch';
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
export type Within<T = Document> = (document: T) => boolean;

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
/** Fewer letters begin too many words. */
const SHORTEST_BEGUN = 3;
/** Whoever gives somebody's words exactly means these; more of them are found by being rare. */
const EXACTLY = 10;
const SHORT_RUN = 6;
/** Milliseconds of indexing at a time. */
const TURN = 10;

interface Indexed extends Document {
  readonly id: number;
  /** Spaced, one by one: a run of words never goes on into the next. */
  readonly passages: readonly string[];
  /** In stems; and all words whole, as stemming a mistyped one moves it further from what was meant. */
  readonly terms: { readonly [field in (typeof FIELDS)[number] | 'words']: readonly string[] };
}

interface Match {
  readonly document: Indexed;
  readonly terms: readonly string[];
}

/** A word of a question. */
interface Word {
  readonly token: string;
  readonly stem: string;
  readonly isKnown: boolean;
}

export class TextIndex {
  readonly #documents: Indexed[] = [];
  /** In how many documents of a kind each stem stands; '*' in them all. */
  readonly #counts = {
    quote: new Map<string, number>(),
    event: new Map<string, number>(),
    proceeding: new Map<string, number>(),
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

  /** The relevant documents, best first; equals stay in the order they were given in. */
  search({ tokens: asked, phrases }: Query, within: Within): Document[] {
    const words = asked.map((token) => ({ token, stem: stem(token), isKnown: this.knows(token) }));
    const telling = [...new Map(words.filter(isTelling).map((word) => [word.stem, word])).values()];
    // Stop words alone are looked for as they stand; but "the" is nobody's.
    const runs = phrases.length === 0 && telling.length === 0 && asked.length > 1 ? [asked] : phrases;
    const wanted = runs.map(spaced);
    const isAsked = (document: Indexed) => within(document) && wanted.every((run) => holds(document, run));
    const queries = this.#queries(telling);
    const held = runs.length === 0 || queries.length > 0 ? [] : this.#documents.filter(isAsked);
    const found = this.#ask({ combineWith: 'OR', queries }, asked, isAsked, { boost: CREDITS });
    return [...found, ...held.map((document) => ({ document, terms: [] }))]
      .slice(0, COMPARED)
      .map((result) => this.#compare(words, result))
      .filter(({ isRelevant }) => isRelevant || runs.length > 0)
      .sort((a, b) => b.score - a.score || a.document.id - b.document.id)
      .map(({ document }) => document);
  }

  /** Documents of which a passage opens with the words, the last perhaps only begun. */
  opening({ tokens: typed }: Query, within: Within): Document[] {
    const begun = spaced(typed).trimEnd();
    return this.#documents.filter(
      (document) => document.passages.some((text) => text.startsWith(begun)) && within(document),
    );
  }

  /** Documents with all of the words, the last perhaps only begun: where they stand together first. */
  beginning({ tokens: typed }: Query, within: Within): Document[] {
    const last = typed.length - 1;
    const isTyped = ({ terms }: Indexed) =>
      typed.every((word, at) =>
        terms.words.some((known) => (at < last ? known === word : known.startsWith(word))),
      );
    const long = typed.filter(
      (word, at) => !isStopWord(word) && (at < last || word.length >= SHORTEST_BEGUN),
    );
    const rarest = [...new Set(long)].sort((a, b) => this.#often(stem(a)) - this.#often(stem(b)));
    const options = {
      fields: ['words'],
      combineWith: 'AND' as const,
      prefix: (word: string) => word === typed[last],
    };
    const isAsked = (document: Indexed) => within(document) && isTyped(document);
    const found = this.#ask(rarest.slice(0, ASKED).join(' '), typed, isAsked, options);
    return found.map(({ document }) => document);
  }

  /** Whether the record has this word, in any form. */
  knows(token: string): boolean {
    return this.#often(stem(token)) > 0;
  }

  #add(document: Document): void {
    const { said, names, about } = document;
    const [spoken, named, other] = [said.map(tokens), names.flatMap(tokens), about.flatMap(tokens)] as const;
    const all = [spoken.flat(), named, other];
    const [inSaid = [], inNames = [], inAbout = []] = all.map((words) => words.map(stem));
    const terms = { said: inSaid, names: inNames, about: inAbout, words: all.flat() };
    const indexed = {
      ...document,
      id: this.#documents.length,
      passages: spoken.map(spaced),
      terms,
    };
    this.#documents.push(indexed);
    this.#mini.add(indexed);
    const counts = this.#counts[document.kind];
    for (const word of new Set(['*', ...FIELDS.flatMap((field) => terms[field])]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }

  #often(known: string): number {
    return Object.values(this.#counts).reduce((sum, counts) => sum + (counts.get(known) ?? 0), 0);
  }

  /** The rarest of the known words, and what the longest unknown ones may have been meant to be. */
  #queries(telling: readonly Word[]) {
    const often = (word: Word) => this.#often(word.stem);
    const known = telling.filter(({ isKnown }) => isKnown).sort((a, b) => often(a) - often(b));
    const slips = telling.filter(({ isKnown, token }) => !isKnown && wrongLetters(token) > 0);
    const longest = slips.sort((a, b) => b.token.length - a.token.length).slice(0, ASKED);
    return [
      ...known.slice(0, ASKED).map((word) => ({ queries: [word.stem], fields: [...FIELDS] })),
      // MiniSearch counts two neighbours exchanged as two letters wrong.
      ...longest.map(({ token: word }) => ({
        ...{ queries: [word], fields: ['words'], fuzzy: word.length < 5 ? 1 : 2 },
      })),
    ];
  }

  #ask(query: Asked, exactly: readonly string[], isAsked: Within<Indexed>, options: SearchOptions): Match[] {
    const document = (id: number) => this.#documents[id] as Indexed;
    const run = exactly.join(' ');
    const isShort = exactly.length <= SHORT_RUN;
    const boostDocument = (id: number) => (isShort && holds(document(id), run) ? EXACTLY : 1);
    const results = this.#mini.search(query, {
      ...options,
      boostDocument,
      filter: ({ id }) => isAsked(document(id)),
    });
    return results.map(({ id, terms }) => ({ document: document(id), terms }));
  }

  #compare(words: readonly Word[], { document, terms }: Match) {
    const { kind, terms: stems } = document;
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

const holds = ({ passages }: Indexed, run: string) => passages.some((text) => text.includes(run));
const isTelling = ({ token }: { readonly token: string }) => !isStopWord(token);

/** Of the matched terms the one that an unknown word was probably meant to be; one letter in four wrong is no chance. */
function guess(token: string, terms: readonly string[]) {
  const like = (wrong: number) => terms.find((term) => isLike(term, token, wrong));
  const near = like(1) ?? like(wrongLetters(token)) ?? '';
  const isSure = isLike(near, token, Math.floor(token.length / 4));
  return { meant: stem(near), certainty: isSure ? FUZZY : FUZZY ** 2 };
}
