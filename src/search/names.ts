// Who is meant, strictly: a name is resolved by what was typed, and everything vaguer is only offered.
import type { Dossier, Person } from '../record/model.js';
import { isLike, likeness } from './letters.js';
import { put, Roles } from './roles.js';
import { CASE_WORDS, RELATIONS } from './stop-words.js';
import { isStopWord, parseQuery, tokens } from './words.js';

/** Whom a text means. */
export interface Meant {
  readonly people: readonly Person[];
  /** With one letter put right, which the answer says. */
  readonly isRead: boolean;
}

/** Words of one name, and of a question in which names are looked for. */
const LONGEST_NAME = 6;
const MOST_ASKED = 16;
/** With a letter changed, a shorter name is another name: Hill and Hall. */
const MISREAD_FROM = 6;
/** Dice coefficient of letter pairs: "balwyn" and "Baldwin" have 0.53, "lawyer" and "Luper" 0.46. */
const ALIKE = 0.5;
/** So many words of a text are compared with all names, the longest. */
const MOST_COMPARED = 4;
const MOST_NEAR = 3;
/** Within a question these are words, whoever is called so. */
const ORDINARY = new Set(['will', 'may', 'mark', 'grant', 'hope', 'rose', 'frank', 'case', 'long']);

interface Name {
  readonly person: Person;
  readonly words: ReadonlySet<string>;
}

export class Names {
  readonly #whole = new Map<string, Set<Person>>();
  /** By each word of a name, and by each run of them written as one: `gutierrezreed`. */
  readonly #byWord = new Map<string, Name[]>();
  /** Long words of the names as they are shown: the only ones read with a letter wrong. */
  readonly #readable = new Map<string, Set<Person>>();
  readonly #roles: Roles;
  readonly #isKnown: (word: string) => boolean;

  /** @param isKnown whether a word stands in the record's texts: then it is no slip */
  constructor(dossiers: readonly Dossier[], isKnown: (word: string) => boolean) {
    const people = dossiers.flatMap((dossier) => dossier.people);
    for (const person of people) this.#learn(person);
    this.#roles = new Roles(people);
    this.#isKnown = isKnown;
  }

  /** By name only: a whole name, else every word of the text in one name, joined or apart. */
  named(text: string): Person[] {
    return this.#named(wordsOf(text));
  }

  /** By name only, with one letter put right. */
  misread(text: string): Person[] {
    return this.#misread(wordsOf(text));
  }

  /** By name; by role; with one letter wrong; else the people whom a question names. */
  meant(text: string): Meant {
    const words = wordsOf(text);
    const named = this.#named(words);
    if (named.length > 0) return { people: named, isRead: false };
    const holders = this.#roles.of(words.join(' '));
    if (holders.length > 0) return { people: holders, isRead: false };
    const misread = [...this.#misread(words), ...this.#misspelt(words)];
    if (misread.length > 0) return { people: misread, isRead: true };
    const within = this.#peopleIn(words, (run) => (isOrdinary(run) ? [] : this.#exactly(run)));
    if (within.length > 0) return { people: within, isRead: false };
    const misreadIn = this.#peopleIn(words, (run) => [...this.#misread(run), ...this.#misspelt(run)]);
    return { people: misreadIn, isRead: misreadIn.length > 0 };
  }

  /** At most three whose names or roles look like the text, nearest first; for messages, never for an answer. */
  nearest(text: string): Person[] {
    const named = this.named(text);
    if (named.length > 0) return named.slice(0, MOST_NEAR);
    const asked = [...new Set(wordsOf(text))].filter((word) => !isAskedWith(word) && word.length > 2);
    const compared = asked.sort((a, b) => b.length - a.length).slice(0, MOST_COMPARED);
    const known = [...this.#byWord].map(
      ([word, names]) => [word, names.map(({ person }) => person)] as const,
    );
    const near = [...known, ...this.#roles.words()]
      .map(([word, people]) => ({
        people,
        like: Math.max(0, ...compared.map((other) => (isLike(word, other, 1) ? 1 : likeness(word, other)))),
      }))
      .filter(({ like }) => like >= ALIKE)
      .sort((a, b) => b.like - a.like)
      .flatMap(({ people }) => [...people]);
    return [...new Set([...near, ...this.#roles.near(text)])].slice(0, MOST_NEAR);
  }

  #learn(person: Person): void {
    for (const name of [person.name, ...person.otherNames]) {
      const words = tokens(name);
      put(this.#whole, words.join(' '), person);
      put(this.#whole, words.join(''), person);
      // A group is meant by its whole name only: "crew" is nobody.
      if (person.unnamed) continue;
      const all = new Set([...words, ...runsOf(words, 2).map((run) => run.join(''))]);
      for (const word of all) {
        const names = this.#byWord.get(word);
        if (names === undefined) this.#byWord.set(word, [{ person, words: all }]);
        else names.push({ person, words: all });
      }
    }
    if (person.unnamed) return;
    const long = tokens(person.name).filter(({ length }) => length >= MISREAD_FROM);
    for (const word of long) put(this.#readable, word, person);
  }

  /** As written first, then without possessives: Williams, Halls and Evans keep their last letter. */
  #named(words: readonly string[]): Person[] {
    if (words.length === 0 || words.length > LONGEST_NAME) return [];
    const whole = [...(this.#whole.get(words.join(' ')) ?? this.#whole.get(words.join('')) ?? [])];
    if ((whole.length > 0 && words.length > 1) || words.every(isParticle)) return whole;
    // One character of a name written without spaces is no name.
    if (words.every(({ length }) => length === 1)) {
      return whole.length > 0 || words.length === 1 ? whole : this.#withAll([words.join('')]);
    }
    const all = [...new Set([...whole, ...this.#withAll(words), ...this.#withAll([words.join('')])])];
    return all.length > 0 ? all : this.#withAll(words.map((word) => this.#owner(word)));
  }

  #owner(word: string): string {
    return this.#byWord.has(word) ? word : word.replace(/s$/, '');
  }

  #withAll([first = '', ...rest]: readonly string[]): Person[] {
    const fitting = (this.#byWord.get(first) ?? []).filter(({ words }) =>
      rest.every((word) => words.has(word)),
    );
    return [...new Set(fitting.map(({ person }) => person))];
  }

  #exactly(words: readonly string[]): Person[] {
    const named = this.#named(words);
    return named.length > 0 ? named : this.#roles.called(words.join(' '));
  }

  /** One letter wrong in a word that the record does not have otherwise, the other words as they are. */
  #misread(words: readonly string[]): Person[] {
    const at = words.findIndex(
      (word) => word.length >= MISREAD_FROM - 1 && !this.#byWord.has(word) && !this.#isKnown(word),
    );
    const slip = words[at];
    if (slip === undefined || words.length > LONGEST_NAME) return [];
    const near = [...this.#readable]
      .filter(([word]) => isLike(word, slip, 1))
      .flatMap(([, people]) => [...people]);
    const rest = words.filter((_, index) => index !== at);
    const fitting = rest.length === 0 ? near : near.filter((person) => this.#withAll(rest).includes(person));
    return [...new Set(fitting)];
  }

  #misspelt(words: readonly string[]): Person[] {
    return words.some((word) => !this.#isKnown(word)) ? this.#roles.misspelt(words.join(' ')) : [];
  }

  /** The people in a text, by the longest run of words at each place that is somebody. */
  #peopleIn(all: readonly string[], find: (run: readonly string[]) => Person[]): Person[] {
    const words = all.slice(0, MOST_ASKED);
    const found: Person[] = [];
    for (let from = 0; from < words.length; from++) {
      const longest = Math.min(LONGEST_NAME, words.length - from);
      const lengths = Array.from({ length: longest }, (_, index) => longest - index);
      const length = lengths.find((count) => find(words.slice(from, from + count)).length > 0) ?? 0;
      if (length === 0) continue;
      // Beside a word that nobody asks with it is somebody else's name: Stephen Baldwin.
      const beside = [words[from - 1], words[from + length]];
      if (RELATIONS.has(beside[1] ?? '')) return [];
      if (length === 1 && beside.some((word) => word !== undefined && !isAskedWith(word))) return [];
      found.push(...find(words.slice(from, from + length)));
      from += length - 1;
    }
    return [...new Set(found)];
  }
}

const wordsOf = (text: string) => parseQuery(text).tokens;

/** Of a name, but nobody is called so: "von", "III". */
const isParticle = (word: string) =>
  isStopWord(word) || /^(?:[jns]r|i{2,3}|iv|\d+(?:st|nd|rd|th)|v[ao]n|und|zu|de[rl]?|la|prof|dr)$/.test(word);
const isAskedWith = (word: string) => isStopWord(word) || CASE_WORDS.has(word);
const isOrdinary = (run: readonly string[]) =>
  run.length === 1 && run.every((word) => isStopWord(word) || ORDINARY.has(word));

/** Every run of neighbouring words, of at least so many. */
function runsOf(words: readonly string[], least: number): string[][] {
  return words.flatMap((_, from) =>
    words.slice(from + least - 1).map((_, more) => words.slice(from, from + least + more)),
  );
}
