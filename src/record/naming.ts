// Whom a text names in full.
import { grouped } from './grouped.js';
import type { DossierFiles } from './schema.js';
import { entriesOf } from './walk.js';

/** In small letters, with a space around each word: a name stands in a text where one holds the other. */
export function plain(text: string): string {
  const bare = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${bare} `;
}

type Named = { readonly id: string; readonly name: string };

/** Those whose full name stands in a text, in order of it. Looked up by first word: there may be thousands of people. */
export function nameFinder(people: readonly Named[]): (text: string) => Named[] {
  const byFirst = grouped(people.map((person) => [firstWord(person.name), person]));
  return (text) => {
    const all = plain(text);
    const perhaps = [...new Set(all.trim().split(' '))].flatMap((word) => byFirst.get(word) ?? []);
    return perhaps
      .filter(({ name }) => all.includes(plain(name)))
      .sort((a, b) => all.indexOf(plain(a.name)) - all.indexOf(plain(b.name)));
  };
}

const firstWord = (name: string) => plain(name).trim().split(' ', 1)[0] ?? '';

/** Events that don't say whom they name get those whose full names their text has. */
export function tagPeople(files: DossierFiles): void {
  const named = nameFinder(files.people);
  for (const { entry } of entriesOf(files).happening) entry.people ??= named(entry.text).map(({ id }) => id);
}
