// What may be right, and what a reviewer should look at twice: letters that look like others.
import { foreignHost } from './address.js';
import type { Problem } from './problems.js';
import type { DossierFiles, FileName } from './schema.js';

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
