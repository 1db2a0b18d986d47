// What may be right, and what a reviewer should look at twice: letters that look like others.
import { foreignHost } from './address.js';
import { plain } from './naming.js';
import type { Problem } from './problems.js';
import type { DossierFiles, FileName } from './schema.js';
import { happenings } from './walk.js';

/** Alphabets in which letters of another are found again: a Cyrillic “о” in “Mоss” is another person's name. */
const ALPHABETS = ['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Cherokee', 'Coptic'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')] as const,
);

/** @param isWhole whether no entry is malformed: else somebody named may be among those */
export function warningsOf(folder: string, files: DossierFiles, isWhole: boolean): Problem[] {
  const { works, sources, people } = files;
  const warning = (name: FileName, entry: string, field: string, message: string): Problem => ({
    file: `${folder}/${name}.yaml`,
    entry,
    field,
    message,
  });
  const names = (name: FileName, entry: string, named: Readonly<Record<string, string | null | undefined>>) =>
    Object.entries(named).flatMap(([field, text]) =>
      mixedWords(text ?? '').map((message) => warning(name, entry, field, message)),
    );
  return [
    ...likelySlips(folder, files),
    ...(isWhole ? surnameSlips(folder, files) : []),
    ...works.flatMap(({ id, title }) => names('works', id, { title })),
    ...people.flatMap(({ id, name, otherNames }) =>
      names('people', id, { name, otherNames: otherNames.join(' ') }),
    ),
    ...sources.flatMap(({ id, publisher, author, url }) => [
      ...names('sources', id, { publisher, author }),
      ...[url === null ? undefined : foreignHost(url)].flatMap((host) =>
        host === undefined
          ? []
          : [warning('sources', id, 'url', `leads to ${host}, which some programs show in other letters`)],
      ),
    ]),
  ];
}

function mixedWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => {
    const alphabets = ALPHABETS.filter(([, letter]) => letter.test(word)).map(([name]) => name);
    return alphabets.length < 2 ? [] : [`“${word}” mixes ${alphabets.join(' and ')} letters`];
  });
}

/** What is right now and then, and a slip more often. */
function likelySlips(folder: string, { people, quotes }: DossierFiles): Problem[] {
  const sharedName = doubles(people, ({ name }) => [plain(name)]).map(([first, second]) => ({
    file: `${folder}/people.yaml`,
    entry: second.id,
    field: 'name',
    message: `has the name of "${first.id}" too: one person, or two of one name?`,
  }));
  const sharedWords = doubles(quotes, ({ passages }) => passages.map(({ exact }) => plain(exact)))
    .filter(([first, second]) => first.speaker.join() !== second.speaker.join())
    .map(([first, second]) => ({
      file: `${folder}/quotes.yaml`,
      entry: second.id,
      field: 'passages',
      message: `has the same words as "${first.id}", which another speaker says; where sources differ, put both under conflict`,
    }));
  const inMarks = quotes.flatMap(({ id, passages }) =>
    passages.flatMap(({ exact }, index) =>
      IN_MARKS.test(exact)
        ? [
            {
              file: `${folder}/quotes.yaml`,
              entry: id,
              field: `passages.${index}`,
              message: 'stands in quotation marks, which are put around it where it is shown; leave them out',
            },
          ]
        : [],
    ),
  );
  return [...sharedName, ...sharedWords, ...inMarks];
}

/** With none in between: “No,” she said. “Never.” is another matter. */
const IN_MARKS = /^(?:“[^“”]*”|„[^„“]*“|«[^«»]*»|"[^"]*")$/;

/** Pairs that have a key in common. */
function doubles<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): [T, T][] {
  const seen = new Map<string, T>();
  return items.flatMap((item) => {
    const pairs: [T, T][] = [];
    for (const key of new Set(keysOf(item))) {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, item);
      else pairs.push([first, item]);
    }
    return pairs;
  });
}

type PersonData = DossierFiles['people'][number];

/** Surnames in a text, none of whose bearers are among those it names. */
function surnameSlips(folder: string, files: DossierFiles): Problem[] {
  const bySurname = new Map<string, PersonData[]>();
  for (const person of files.people) {
    if (person.kind !== 'person' || person.unnamed === true || !person.name.includes(' ')) continue;
    const surname = surnameOf(person);
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
  }
  const names = new Map(files.people.map(({ id, name }) => [id, name]));
  return happenings(files).flatMap(({ file, entry }) => {
    const named = new Set(entry.people?.flatMap((id) => names.get(id)?.split(' ') ?? []));
    const words = [...new Set(entry.text.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? [])];
    return words.flatMap((surname) => {
      const bearers = bySurname.get(surname) ?? [];
      const isNamed = named.has(surname) || bearers.some(({ name }) => entry.text.includes(name));
      if (bearers.length === 0 || isNamed) return [];
      const who = bearers.map(({ id, name }) => `${name} ("${id}")`).join(' or ');
      const message = `has “${surname}”, perhaps ${who}, who is not among its people; write the full name, or who else it is`;
      return [{ file: `${folder}/${file}.yaml`, entry: entry.id, field: 'text', message }];
    });
  });
}

function surnameOf({ name }: PersonData): string {
  return name.split(' ').at(-1) ?? '';
}
