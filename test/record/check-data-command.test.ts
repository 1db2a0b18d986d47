import { mkdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDataCommand } from '../../src/tools/check-data-command.js';
import { copyOfDossier } from './fixture.js';

/** Runs the command line; what it printed, and its exit code. */
async function run(args: readonly string[], sourcesDir?: string) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await checkDataCommand(args, sourcesDir === undefined ? {} : { SOURCES_DIR: sourcesDir }, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err: err.join('\n') };
}

test('a sound record: what was checked, what was not held, one summary line, exit 0', async () => {
  const { dataDir, sourcesDir } = await copyOfDossier();
  expect(await run(['--data', dataDir, '--sources', sourcesDir])).toEqual({
    code: 0,
    out: [
      'lantern-coast: 3 sources, 4 people, 4 quotes, 5 events, 1 proceeding',
      '  checked: 26 passages of low-tide-review, 44.5% of the text stored, SHA-256 fdf337ce0282…',
      '  cited without a text: 2 sources',
      '1 dossier, 26 passages checked against 1 text: 0 problems',
    ],
    err: '',
  });
});

test('a problem: place and message on stderr, exit 1, the summary still last', async () => {
  const copy = await copyOfDossier();
  await copy.replace('quotes', 'a candle with stairs', 'a candle with steps');
  const { code, out, err } = await run(['--data', copy.dataDir, '--sources', copy.sourcesDir]);
  expect(code).toBe(1);
  expect(err).toBe(
    [
      'lantern-coast/quotes.yaml:38:13 › carpenter-candle › passages.0',
      '  these words do not stand in low-tide-review.txt',
      '  in the data: a candle with steps',
      '  nearest:     a candle with stairs (at 1573–1593)',
      '  difference:  a candle with [-steps-]{+stairs+}',
    ].join('\n'),
  );
  expect(out.at(-1)).toBe('1 dossier, 26 passages checked against 1 text: 1 problem');
});

test('SOURCES_DIR says where texts are held, --sources outweighs it', async () => {
  const { dataDir, sourcesDir } = await copyOfDossier();
  const summary = async (args: readonly string[], dir: string) =>
    (await run(['--data', dataDir, ...args], dir)).out.at(-1);
  expect(await summary([], sourcesDir)).toContain('26 passages checked against 1 text');
  expect(await summary(['--sources', '/nowhere'], sourcesDir)).toContain(
    '0 passages checked against 0 texts',
  );
  expect(await summary(['--sources', sourcesDir], '/nowhere')).toContain('26 passages checked');
});

test('--fix says what it wrote', async () => {
  const copy = await copyOfDossier();
  await unlink(copy.places);
  const { code, out } = await run(['--fix', '--data', copy.dataDir, '--sources', copy.sourcesDir]);
  expect(code).toBe(0);
  expect(out[0]).toBe('lantern-coast: wrote the places of 26 passages (places.json)');
});

test('a data folder that is missing: exit 1', async () => {
  const { code, err } = await run(['--data', '/nowhere']);
  expect(code).toBe(1);
  expect(err).toContain('/nowhere');
});

test.each([['--fixx'], ['--data'], ['rust'], ['--fix=yes']])(
  '%s is answered with the usage, exit 2',
  async (...args) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err).toContain('Usage: npm run check-data');
  },
);

test('what is passed over or looks like another is warned of on stderr, and is no problem', async () => {
  const copy = await copyOfDossier();
  await mkdir(join(copy.dataDir, 'texts'));
  await copy.replace('people', 'an unnamed carpenter', 'a C\u0430rpenter');
  const { code, err } = await run(['--data', copy.dataDir, '--sources', copy.sourcesDir]);
  expect(code).toBe(0);
  expect(err.split('\n')).toEqual([
    'Warning: texts',
    expect.stringContaining('is no dossier, and passed over'),
    'Warning: lantern-coast/people.yaml:24:9 › a-carpenter › name',
    expect.stringContaining('mixes Latin and Cyrillic letters'),
  ]);
});

test('of very many problems the first hundred are told, and how many more there are', async () => {
  const copy = await copyOfDossier();
  await writeFile(copy.path('events'), '- { id: e, people: [] }\n'.repeat(100));
  const { code, out, err } = await run(['--data', copy.dataDir, '--sources', copy.sourcesDir]);
  expect(code).toBe(1);
  expect(err.match(/^\S+ › /gm)).toHaveLength(100);
  expect(err).toMatch(/\nand 300 more$/);
  expect(out.at(-1)).toContain('400 problems');
});
