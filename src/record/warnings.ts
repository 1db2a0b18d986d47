// What may be right, and what a reviewer should look at twice: letters that look like others, and likely slips.
import { foreignHost } from './address.js';
import { grouped } from './grouped.js';
import { plain } from './naming.js';
import type { Problem } from './problems.js';
import { type Fault, problemsOf, type Rule, rule } from './rule.js';
import type { DossierFiles, PersonData, QuoteData } from './schema.js';

/** @param isWhole whether no entry is malformed: else somebody named may be among those */
export function warningsOf(folder: string, files: DossierFiles, isWhole: boolean): Problem[] {
  const rules = WARNINGS.filter((one) => isWhole || one !== surnameSlips);
  return [...problemsOf(rules, folder, files, { ids: new Set(), files: new Set() })];
}

const sharedNames = rule(['person'], () => {
  const firstOf = doubles<string>();
  return ({ id, name }) =>
    firstOf([plain(name)], id).map((first) => ({
      field: 'name',
      message: `has the name of "${first}" too: one person, or two of one name?`,
    }));
});

const sharedWords = rule(['quote'], () => {
  const firstOf = doubles<QuoteData>();
  return (quote) =>
    firstOf(
      quote.passages.map(({ exact }) => plain(exact)),
      quote,
    )
      .filter(({ speaker }) => speaker.join() !== quote.speaker.join())
      .map(({ id }) => ({
        field: 'passages',
        message: `has the same words as "${id}", which another speaker says; where sources differ, put both under conflict`,
      }));
});

/** Looks up the first that had each of some keys, and keeps what had one first. */
function doubles<T>(): (keys: readonly string[], item: T) => T[] {
  const seen = new Map<string, T>();
  return (keys, item) =>
    [...new Set(keys)].flatMap((key) => {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, item);
      return first === undefined ? [] : [first];
    });
}

/** With none in between: “No,” she said. “Never.” is another matter. */
const IN_MARKS = /^(?:“[^“”]*”|„[^„“]*“|«[^«»]*»|"[^"]*")$/;

const wordsInMarks = rule(['quote'], () => ({ passages }) => {
  const message = 'stands in quotation marks, which are put around it where it is shown; leave them out';
  return passages.flatMap(({ exact }, index) =>
    IN_MARKS.test(exact) ? [{ field: `passages.${index}`, message }] : [],
  );
});

/** Surnames in a text, none of whose bearers are among those it names. */
const surnameSlips = rule(['happening'], ({ people }) => {
  const bearing = [...people.values()].filter(hasSurname);
  const bySurname = grouped(bearing.map((person) => [surnameOf(person), person]));
  return ({ text, people: tagged }) => {
    const named = new Set(tagged?.flatMap((id) => people.get(id)?.name.split(' ') ?? []));
    const words = new Set(text.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu));
    return [...words].flatMap((surname) => {
      const bearers = bySurname.get(surname) ?? [];
      const isNamed = named.has(surname) || bearers.some(({ name }) => text.includes(name));
      if (bearers.length === 0 || isNamed) return [];
      const who = bearers.map(({ id, name }) => `${name} ("${id}")`).join(' or ');
      const message = `has “${surname}”, perhaps ${who}, who is not among its people; write the full name, or who else it is`;
      return [{ field: 'text', message }];
    });
  };
});

const hasSurname = ({ kind, unnamed, name }: PersonData) =>
  kind === 'person' && !unnamed && name.includes(' ');
const surnameOf = ({ name }: PersonData) => name.split(' ').at(-1) ?? '';

/** Alphabets in which letters of another are found again: a Cyrillic “о” in “Mоss” is another person's name. */
const ALPHABETS = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Cherokee', 'Coptic'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
);

function mixedLetters(named: Readonly<Record<string, string | null>>): Fault[] {
  return Object.entries(named).flatMap(([field, text]) =>
    (text?.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
      const alphabets = ALPHABETS.filter(([, letter]) => letter.test(word)).map(([name]) => name);
      if (alphabets.length < 2) return [];
      return [{ field, message: `“${word}” mixes ${alphabets.join(' and ')} letters` }];
    }),
  );
}

const titlesInOneAlphabet = rule(
  ['work'],
  () =>
    ({ title }) =>
      mixedLetters({ title }),
);
const namesInOneAlphabet = rule(
  ['person'],
  () =>
    ({ name, otherNames }) =>
      mixedLetters({ name, otherNames: otherNames.join(' ') }),
);
const sourcesAreReadable = rule(['source'], () => ({ publisher, author, url }) => {
  const host = url === null ? undefined : foreignHost(url);
  const message = `leads to ${host}, which some programs show in other letters`;
  return [...mixedLetters({ publisher, author }), ...(host === undefined ? [] : [{ field: 'url', message }])];
});

const WARNINGS: readonly Rule[] = [
  sharedNames,
  sharedWords,
  wordsInMarks,
  surnameSlips,
  titlesInOneAlphabet,
  namesInOneAlphabet,
  sourcesAreReadable,
];
