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

export function warningsOf(folder: string, files: DossierFiles): Problem[] {
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
function likelySlips(folder: string, { people, quotes, ...files }: DossierFiles): Problem[] {
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
  const mentions = happenings({ people, quotes, ...files }).flatMap(({ file, entry }) =>
    surnamesIn(entry.text, entry.people ?? [], people).map(([surname, { id, name }]) => ({
      file: `${folder}/${file}.yaml`,
      entry: entry.id,
      field: 'text',
      message: `has “${surname}”, perhaps ${name} ("${id}"), who is not among its people; write the full name, or who else it is`,
    })),
  );
  return [...sharedName, ...sharedWords, ...mentions];
}

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

/** Surnames in a text whose only bearers are not among those it names. */
function surnamesIn(
  text: string,
  named: readonly string[],
  people: readonly PersonData[],
): [string, PersonData][] {
  const capitals = new Set(text.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []);
  const surname = ({ name }: PersonData) => name.split(' ').at(-1) ?? '';
  const known = new Set(people.filter(({ id }) => named.includes(id)).flatMap(({ name }) => name.split(' ')));
  return people
    .filter(({ kind, unnamed }) => kind === 'person' && unnamed !== true)
    .filter(
      (person) => person.name.includes(' ') && capitals.has(surname(person)) && !known.has(surname(person)),
    )
    .map((person) => [surname(person), person]);
}
