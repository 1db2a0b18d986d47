// Who is meant, strictly: a name is resolved by what was typed, and everything vaguer is only offered.
import type { Dossier, Person } from '../record/model.js';
import { isLike } from './likeness.js';
import { Roles } from './roles.js';
import { CASE_WORDS, ORDINARY, RELATIONS } from './stop-words.js';
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
/** For messages one letter in so many may be wrong. */
const LETTERS_A_SLIP = 3;
/** A text with more words that are no question's is no name. */
const MOST_COMPARED = 3;
const MOST_NEAR = 3;

type Words = readonly string[];

export class Names {
  /** By each part of a name, written as one and in any order: `reed`, `gutierrezreed`, `hannahreed`. */
  readonly #parts = new Map<string, Set<Person>>();
  /** Long words of names as they are shown, and of roles: the only ones read with a letter wrong. */
  readonly #readable: Set<string>;
  readonly #roles: Roles;
  readonly #isKnown: (word: string) => boolean;

  /** @param isKnown whether a word stands in the record's texts: then it is no slip */
  constructor(dossiers: readonly Dossier[], isKnown: (word: string) => boolean) {
    const people = dossiers.flatMap((dossier) => dossier.people);
    for (const person of people) this.#learn(person);
    // A group is meant by its whole name only: "crew" is nobody.
    const named = people.filter(({ unnamed }) => !unnamed);
    this.#roles = new Roles(named);
    const shown = [...named.flatMap(({ name }) => tokens(name)), ...this.#roles.words];
    this.#readable = new Set(shown.filter(({ length }) => length >= MISREAD_FROM));
    this.#isKnown = isKnown;
  }

  /** By name only: a whole name or any words of it, joined or apart. */
  named(text: string): Person[] {
    return this.#named(wordsOf(text));
  }

  /** By name only, with one letter put right. */
  misread(text: string): Person[] {
    return this.#misread(wordsOf(text), (words) => this.#named(words));
  }

  /** By name or role, else by one with a letter wrong; as a whole, else within a question. */
  meant(text: string): Meant {
    const words = wordsOf(text);
    const exactly = (run: Words) => this.#exactly(run);
    const people = this.#peopleIn(words, exactly);
    if (people.length > 0) return { people, isRead: false };
    const misread = this.#peopleIn(words, (run) => this.#misread(run, exactly));
    return { people: misread, isRead: misread.length > 0 };
  }

  /** At most three whose names or roles look like the text, nearest first; for messages, never for an answer. */
  nearest(text: string): Person[] {
    const all = wordsOf(text);
    const isName = (word: string) => this.#parts.has(word) || !(isAskedWith(word) || this.#isKnown(word));
    const words = all.length === 1 ? all : all.filter(isName);
    if (words.length > MOST_COMPARED) return [];
    const known = [...new Set([...this.#parts.keys(), ...this.#readable])];
    const like = (wrong: number) =>
      words
        .filter(({ length }) => length >= wrong * LETTERS_A_SLIP)
        .flatMap((word) => known.filter((other) => isLike(other, word, wrong)));
    const exactly = words.flatMap((word) => this.#named([word]));
    const alike = [...like(1), ...like(2)].flatMap((word) => this.#exactly([word]));
    const near = [...this.#named(all), ...exactly, ...alike, ...this.#roles.near(all)];
    return [...new Set(near)].slice(0, MOST_NEAR);
  }

  #learn(person: Person): void {
    for (const name of [person.name, ...person.otherNames]) {
      const words = tokens(name);
      for (const part of [words, ...(person.unnamed ? [] : partsOf(words.slice(0, LONGEST_NAME)))]) {
        for (const key of [part.join(''), part.toSorted().join('')])
          this.#parts.set(key, (this.#parts.get(key) ?? new Set()).add(person));
      }
    }
  }

  /** As written first, then without possessives: Williams, Halls and Evans keep their last letter. */
  #named(words: Words): Person[] {
    const written = (asked: Words) =>
      this.#parts.get(asked.join('')) ?? this.#parts.get(asked.toSorted().join(''));
    const owner = (word: string) => (this.#parts.has(word) ? word : word.replace(/s$/, ''));
    return [...(written(words) ?? written(words.map(owner)) ?? [])];
  }

  #exactly(words: Words): Person[] {
    const named = this.#named(words);
    return named.length > 0 ? named : this.#roles.called(words);
  }

  /** One letter wrong in a word that the record does not have otherwise, the other words as they are. */
  #misread(words: Words, find: (words: Words) => Person[]): Person[] {
    const isSlip = (word: string) =>
      word.length >= MISREAD_FROM - 1 && !this.#parts.has(word) && !this.#isKnown(word);
    const at = words.findIndex(isSlip);
    const slip = words[at];
    if (slip === undefined) return [];
    const near = [...this.#readable].filter((word) => isLike(word, slip, 1));
    return [...new Set(near.flatMap((word) => find(words.with(at, word))))];
  }

  /** The people in a text, by the longest run of words at each place that is somebody. */
  #peopleIn(words: Words, find: (run: Words) => Person[]): Person[] {
    const found: Person[] = [];
    for (let from = 0; from < words.length; from++) {
      const longest = Math.min(LONGEST_NAME, words.length - from);
      const runs = Array.from({ length: longest }, (_, less) => words.slice(from, from + longest - less));
      const run = runs.find((each) => isName(each, words) && find(each).length > 0);
      if (run === undefined) continue;
      if (isOthers(words[from - 1], run, words.slice(from + run.length))) return [];
      found.push(...find(run));
      from += run.length - 1;
    }
    return [...new Set(found)];
  }
}

const wordsOf = (text: string) => parseQuery(text).tokens.slice(0, MOST_ASKED);
const isAskedWith = (word: string) => isStopWord(word) || CASE_WORDS.has(word);

/** Of a name, but nobody is called so: "von", "III". */
const isParticle = (word: string) =>
  isStopWord(word) || /^(?:[jns]r|i{2,3}|iv|\d+(?:st|nd|rd|th)|v[ao]n|und|zu|de[rl]?|la|prof|dr)$/.test(word);

/** Some of a name's words, in their order; one character of a name written without spaces is no part. */
function partsOf(name: Words): Words[] {
  const all = name.reduce<Words[]>((parts, word) => parts.concat(parts.map((part) => [...part, word])), [[]]);
  return all.filter((part) => part.join('').length > 1 && !part.every(isParticle));
}

/** Within a question some words are words, whoever is called so; "the DP on" is "the DP". */
function isName(run: Words, { length }: Words): boolean {
  const last = run.at(-1) ?? '';
  return run.length === length || !(isStopWord(last) || (run.length === 1 && ORDINARY.has(last)));
}

/** Beside a word that nobody asks with it is somebody else's name: Stephen Baldwin, Baldwin's brother, halls of justice. */
function isOthers(before: string | undefined, run: Words, [next, ...rest]: Words): boolean {
  const behind = next === 'of' ? rest.find((word) => !isStopWord(word)) : next;
  if (behind !== undefined && RELATIONS.has(behind)) return true;
  const isShort = run.filter((word) => !isStopWord(word)).length < 2;
  return isShort && [before, behind].some((word) => word !== undefined && !isAskedWith(word));
}
