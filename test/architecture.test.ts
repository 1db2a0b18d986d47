// The arrows between rooms, as docs/architecture.md tells them, and that what comments cite is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const fileText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const files = ['src', 'commands']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.ts'));

interface Import {
  readonly from: string;
  /** A path of ours, or a package's name. */
  readonly what: string;
  readonly isType: boolean;
}

const imports = files.flatMap((from) =>
  [...fileText(from).matchAll(/^(?:import|export) (type )?[^;]*?from '(.+?)'|import\('(.+?)'\)/gm)].map(
    ([, type, what = '', later]): Import => {
      const named = later ?? what;
      const isOurs = named.startsWith('.');
      const path = relative(ROOT, join(ROOT, dirname(from), named)).replace(/\.js$/, '.ts');
      return { from, what: isOurs ? path : named, isType: type !== undefined };
    },
  ),
);

/** `search` of `src/search/names.ts`, `errors.ts` of `src/errors.ts`, `commands`. */
const roomOf = (path: string): string => path.replace(/^src\//, '').split('/')[0] ?? '';

/** The table of docs/architecture.md: a room, and those that it stands on. */
const rows = [...fileText('docs/architecture.md').matchAll(/^\| ((?:`[\w./-]+`(?:, )?)+) \| (.+) \|$/gm)];
const names = (cell: string) => [...cell.matchAll(/`([\w.-]+)\/?`/g)].map(([, name = '']) => name);
const allowed = rows.flatMap(([, rooms = '', on = '']) =>
  names(rooms).map((room) => [room, names(on)] as const),
);

describe('arrows between rooms', () => {
  test('the table has every room that a message passes through', () => {
    expect(allowed.map(([room]) => room)).toEqual(
      expect.arrayContaining(['record', 'search', 'check', 'answers', 'reply', 'commands', 'discord']),
    );
  });

  test.each(allowed)('%s stands on %j and nothing else', (room, on) => {
    const strange = imports.filter(
      ({ from, what }) =>
        roomOf(from) === room &&
        /^(?:src|commands)\//.test(what) &&
        ![room, 'errors.ts', ...on].includes(roomOf(what)),
    );
    expect(imports.some(({ from }) => roomOf(from) === room)).toBe(true);
    expect(strange).toEqual([]);
  });

  test('inside reply/ a feature stands on shared/, and shared/ on nothing', () => {
    const featureOf = (path: string) => /^src\/reply\/([\w-]+)\//.exec(path)?.[1];
    const features = new Set(files.map(featureOf).filter((feature) => feature !== undefined));
    expect([...features].sort()).toEqual([
      'check',
      'quote',
      'server-record',
      'shared',
      'timeline',
      'verdict',
    ]);
    const previewed = ['quote', 'timeline'];
    const strange = imports.filter(({ from, what }) => {
      const feature = featureOf(from);
      if (feature === undefined || roomOf(what) !== 'reply') return false;
      const allowed = [feature, 'shared', ...(feature === 'server-record' ? previewed : [])];
      return !allowed.includes(featureOf(what) ?? '');
    });
    expect(strange).toEqual([]);
  });

  test('nothing imports what measures it', () => {
    const isMeasuring = (path: string) => roomOf(path) === 'measure';
    expect(imports.some(({ from, what }) => isMeasuring(from) && isMeasuring(what))).toBe(true);
    expect(imports.filter(({ from, what }) => isMeasuring(what) && !isMeasuring(from))).toEqual([]);
  });

  test('one file knows MiniSearch, one room runs discord.js, one the databases, three know files', () => {
    const product = ['discord', 'commands', ...allowed.map(([room]) => room)];
    const who = (name: RegExp, of: (from: string) => string) => {
      const importing = imports.filter(({ what, isType }) => name.test(what) && !isType);
      const within = importing.filter(({ from }) => product.includes(roomOf(from)));
      return [...new Set(within.map(({ from }) => of(from)))];
    };
    expect(who(/^minisearch$/, (from) => from)).toEqual(['src/search/text-index.ts']);
    expect(who(/^discord\.js$/, roomOf)).toEqual(['discord']);
    expect(who(/^(?:kysely|libsql|pg)$/, roomOf)).toEqual(['store']);
    expect(
      who(/^node:fs/, roomOf)
        .filter((room) => room !== 'local-discord')
        .sort(),
    ).toEqual(['picture', 'record', 'store']);
  });
});

test('answers throw nothing, and replies nothing for the asker: what is gone or unclear is told by its kind', () => {
  const throwing = files.filter(
    (file) => roomOf(file) === 'answers' && /^\s*throw |\bthrow new /m.test(fileText(file)),
  );
  const knowing = imports.filter(
    ({ from, what, isType }) =>
      ['answers', 'reply'].includes(roomOf(from)) && what === 'src/errors.ts' && !isType,
  );
  expect(throwing).toEqual([]);
  expect(knowing).toEqual([]);
});

test('@discordjs/ws is the copy that discord.js brings: its sharding strategy is replaced by ours', () => {
  const ours = createRequire(import.meta.url);
  const theirs = createRequire(ours.resolve('discord.js'));
  expect(theirs.resolve('@discordjs/ws')).toBe(ours.resolve('@discordjs/ws'));
});

describe('what comments cite', () => {
  const comments = files.flatMap((file) =>
    [...fileText(file).matchAll(/^\s*(?:\/\/|\/?\*+).*$/gm)].map(([line]) => [file, line] as const),
  );

  test('every path is there', () => {
    const cited = comments.flatMap(([file, line]) =>
      [...line.matchAll(/\b(?:docs|src|test|data|commands)\/[\w./-]+\.(?:md|tsx?|json|yaml)\b/g)].map(
        ([path]) => ({ file, path }),
      ),
    );
    expect(cited.length).toBeGreaterThan(3);
    expect(cited.filter(({ path }) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('every editorial rule is one of docs/editorial-rules.md', () => {
    const rules = [...fileText('docs/editorial-rules.md').matchAll(/^(\d+)\. /gm)].map(
      ([, number]) => number,
    );
    const cited = comments.flatMap(([file, line]) =>
      [...line.matchAll(/\brules? (\d+)/g)].map(([, number]) => ({ file, number })),
    );
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter(({ number }) => !rules.includes(number))).toEqual([]);
  });
});
