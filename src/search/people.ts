// Who is meant: names, other names, misspellings and roles → people.
import type { Person } from '../record/model.js';
import { overlap } from './alignment.js';
import { TextIndex } from './text-index.js';
import { parseQuery, spaced, tokens } from './words.js';

/** Share of letter pairs in common: "balwyn" and "Baldwin" have 0.53, words by chance rarely over 0.35. */
const ALIKE = 0.4;

export class PeopleIndex {
  readonly #people: readonly {
    readonly person: Person;
    readonly names: readonly string[];
    /** Of each name. */
    readonly pairs: readonly (readonly string[])[];
  }[];
  readonly #names: TextIndex<Person>;
  readonly #roles: TextIndex<Person>;

  constructor(people: readonly Person[]) {
    this.#people = people.map((person) => {
      const names = [person.name, ...person.otherNames].map((name) => spaced(tokens(name)));
      return { person, names, pairs: names.map(letterPairs) };
    });
    const index = (words: (person: Person) => readonly string[]) =>
      new TextIndex(people.map((entry) => ({ entry, words: words(entry), names: [], about: [] })));
    this.#names = index(({ name, otherNames }) => [name, ...otherNames]);
    this.#roles = index(({ role, harm }) => [role, harm ?? '']);
  }

  /** Those whom the text names: by a whole name, else by every word of it being part of theirs. */
  named(text: string): Person[] {
    const whole = spaced(tokens(text));
    const exact = this.#people.filter(({ names }) => names.includes(whole)).map(({ person }) => person);
    if (exact.length > 0) return exact;
    const query = parseQuery(text);
    return this.#names.knows(query) ? this.#names.searchWhole(query).exact : [];
  }

  /** Those whom the text means: named, named with letters wrong, or by their role ("costume designer"). */
  meant(text: string): Person[] {
    const named = this.named(text);
    if (named.length > 0) return named;
    const query = parseQuery(text);
    const { misspelt } = this.#names.searchWhole(query);
    if (misspelt.length > 0) return misspelt;
    const role = this.#roles.searchWhole(query);
    return role.exact.length > 0 ? role.exact : role.misspelt;
  }

  /** At most three people whose names look like the text, nearest first; for messages, never for an answer. */
  nearest(text: string): Person[] {
    const asked = letterPairs(spaced(tokens(text.slice(0, 100))));
    return this.#people
      .map(({ person, pairs }) => ({
        person,
        likeness: Math.max(...pairs.map((name) => overlap(name, asked))),
      }))
      .filter(({ likeness }) => likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 3)
      .map(({ person }) => person);
  }
}

/** Neighbouring letters, the spaces around words included: how a name begins and ends counts. */
function letterPairs(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
