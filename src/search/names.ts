// Who is meant, strictly: a name is resolved by what was typed, and everything vaguer is only offered.
import type { Dossier, Person } from '../record/model.js';
import { isLike } from './likeness.js';
import { jobsOf, nearRoleKeys, roleKey, roleKeysOf } from './roles.js';
import { CASE_WORDS, ORDINARY, PARTICLES, RELATIONS } from './stop-words.js';
import { isStopWord, parseQuery, stem, tokens } from './words.js';

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
/** With two letters changed, a shorter role is another role. */
const LONG_ROLE = 9;
/** What looks like a name has three words at most; three letters for each wrong one; three are offered. */
const FEW = 3;

type Words = readonly string[];
type Find = (words: Words) => readonly Person[];

export class Names {
  /** By each part of a name, written as one and in any order: `reed`, `gutierrezreed`, `hannahreed`. */
  readonly #named = new Map<string, Set<Person>>();
  readonly #called = new Map<string, Set<Person>>();
  /** Long words of names as they are shown, and of roles: the only ones read with a letter wrong. */
  readonly #readable = new Map<string, string>();
  readonly #isKnown: (word: string) => boolean;

  /** @param isKnown whether a word stands in the record's texts: then it is no slip */
  constructor(dossiers: readonly Dossier[], isKnown: (word: string) => boolean) {
    this.#isKnown = isKnown;
    for (const person of dossiers.flatMap(({ people }) => people)) {
      const names = [person.name, ...person.otherNames].map(tokens);
      const jobs = jobsOf(person).flatMap((job) => job.slice(-1));
      const isJob = (part: Words) => part.length === 1 && jobs.includes(part[0] ?? '');
      // “Judge Leiter”.
      const titled = jobs.map((job) => [job, ...(names[0]?.slice(-1) ?? [])]);
      const partly = [...names.flatMap(partsOf).filter((part) => !isJob(part)), ...titled];
      // Somebody unnamed, or an organisation, is meant by the whole of what they are called, or by their role.
      const parts = person.unnamed || person.kind !== 'person' ? names : [...names, ...partly];
      for (const part of parts) for (const key of keysOf(part)) put(this.#named, key, person);
      for (const key of roleKeysOf(person)) put(this.#called, key, person);
      if (person.unnamed) continue;
      for (const word of [...tokens(person.name), ...jobsOf(person).flat()])
        if (word.length >= MISREAD_FROM) this.#readable.set(word, stem(word));
    }
  }

  /** By name only: a whole name or any words of it, joined or apart. */
  named(text: string): readonly Person[] {
    return this.#byName(wordsOf(text));
  }

  /** By name only, with one letter put right. */
  misread(text: string): readonly Person[] {
    return this.#misread(wordsOf(text), this.#byName);
  }

  /** By name or role, else by one with a letter wrong; as a whole, else within a question. */
  meant(text: string): Meant {
    const words = wordsOf(text);
    const people = peopleIn(words, this.#exactly);
    if (people.length > 0) return { people, isRead: false };
    const misread = peopleIn(words, (run) => this.#misread(run, this.#exactly));
    return { people: misread, isRead: misread.length > 0 };
  }

  /** At most three whose names or roles look like the text, nearest first; for messages, never for an answer. */
  nearest(text: string): Person[] {
    const all = wordsOf(text);
    const isNamed = (word: string) => this.#named.has(word) || !(isAskedWith(word) || this.#isKnown(word));
    const words = all.length === 1 ? all : all.filter(isNamed);
    if (words.length > FEW) return [];
    // A short role with two letters wrong is another: prop master is no sister.
    const roles = (from: number) => [...this.#readable.keys()].filter(({ length }) => length >= from);
    const known = {
      1: [...this.#named.keys(), ...roles(0)],
      2: [...this.#named.keys(), ...roles(LONG_ROLE)],
    };
    const like = (word: string, wrong: 1 | 2) =>
      this.#named.has(word) || word.length < wrong * FEW
        ? []
        : known[wrong].filter((other) => isLike(other, word, wrong));
    const alike = ([1, 2] as const).flatMap((wrong) => words.flatMap((word) => like(word, wrong)));
    const near = [all, ...words.map((word) => [word])].flatMap(this.#byName);
    const called = nearRoleKeys(all).flatMap((key) => [...(this.#called.get(key) ?? [])]);
    const people = [...near, ...alike.flatMap((word) => this.#exactly([word])), ...called];
    return [...new Set(people)].slice(0, FEW);
  }

  /** As written first, then without possessives: Williams, Halls and Evans keep their last letter. */
  #byName = (words: Words): readonly Person[] => {
    const written = (asked: Words) =>
      keysOf(asked)
        .map((key) => this.#named.get(key))
        .find(Boolean);
    const owner = (word: string) => (this.#named.has(word) ? word : word.replace(/s$/, ''));
    return [...(written(words) ?? written(words.map(owner)) ?? [])];
  };

  #exactly = (words: Words): readonly Person[] => {
    const named = this.#byName(words);
    return named.length > 0 ? named : [...(this.#called.get(roleKey(words)) ?? [])];
  };

  /** One letter wrong in a word that the record does not have otherwise, the other words as they are. */
  #misread(words: Words, find: Find): readonly Person[] {
    const stems = new Set(this.#readable.values());
    // Svetnoi has the stem of Svetnoy.
    const isSlip = (word: string) =>
      word.length >= MISREAD_FROM - 1 &&
      !this.#named.has(word) &&
      !ORDINARY.has(word) &&
      (!this.#isKnown(word) || (stems.has(stem(word)) && !this.#readable.has(word)));
    const [slip, another] = words.filter(isSlip);
    if (slip === undefined || another !== undefined) return [];
    const near = [...this.#readable.keys()].filter((word) => isLike(word, slip, 1));
    return [...new Set(near.flatMap((word) => find(words.with(words.indexOf(slip), word))))];
  }
}

/** The people in a text, by the longest run of words at each place that is somebody. */
function peopleIn(words: Words, find: Find): Person[] {
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

const put = <T>(map: Map<string, Set<T>>, key: string, value: T) =>
  map.set(key, (map.get(key) ?? new Set()).add(value));
const wordsOf = (text: string) => parseQuery(text).tokens.slice(0, MOST_ASKED);
const keysOf = (words: Words) => [words.join(''), words.toSorted().join('')];
const isAskedWith = (word: string) => isStopWord(word) || CASE_WORDS.has(word);

/** Some of a name's words, in their order; one character of a name written without spaces is no part. */
function partsOf(name: Words): Words[] {
  const parts: Words[] = [[]];
  for (const word of name.slice(0, LONGEST_NAME)) parts.push(...parts.map((part) => [...part, word]));
  return parts.filter(
    (part) => part.join('').length > 1 && !part.every((word) => isStopWord(word) || PARTICLES.test(word)),
  );
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
