// The documents tell the truth: their commands are run somewhere, their links lead somewhere, their example is real.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../commands/index.js';
import { readEnv } from '../src/env.js';
import { parseTypedLine, settled } from '../src/local-discord/index.js';
import { loadRecord } from '../src/record/load.js';
import { withoutLinks } from '../src/reply/shared/text.js';
import { botOn } from './support/local-bot.js';
import { memberWithBot, read } from './support/member.js';

const ROOT = join(import.meta.dirname, '..');
const fileText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const GUIDES = ['README.md', 'CONTRIBUTING.md', 'data/README.md'];
const FOR_OPERATORS = ['docs/operating.md', 'docs/growing.md', 'docs/threat-model.md'];
const MEASURED = ['docs/search.md', 'docs/checking.md'];
const REASONS = readdirSync(join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
const DOCUMENTS = [
  ...[
    ...GUIDES,
    ...FOR_OPERATORS,
    ...MEASURED,
    ...REASONS,
    'docs/architecture.md',
    'docs/editorial-rules.md',
    'src/local-discord/README.md',
  ],
  ...['CHANGELOG.md', 'PRIVACY.md', 'TERMS.md'],
];

/** The commands that `.ci/run` does not run as they stand in a document, and the test that does. */
const RUN_BY_TESTS: Readonly<Record<string, { readonly test: string; readonly words: string }>> =
  Object.fromEntries(
    [
      'npm run draft -- ../a-night-without-lights.html --dossier night-ferry --into ../my-record --sources ../texts',
      'npm run schemas -- --data ../my-record',
      'npm run check-data -- --data ../my-record --sources ../texts',
      'npm run check-data -- --data ../my-record --sources ../texts --fix',
      'npm run --silent ask -- "/quote no lights"',
    ].map((line) => [line, { test: 'test/tools/draft.test.ts', words: 'the seven steps of data/README.md' }]),
  );

/** The lines of a document's code blocks that call npm or npx, with parts joined by && on their own. */
function commandsIn(document: string): string[] {
  const blocks = fileText(document).matchAll(/^ *```.*\n([\s\S]*?)^ *```/gm);
  const lines = [...blocks].flatMap(([, block = '']) => block.split('\n')).map((line) => line.trim());
  return lines.filter((line) => /^np[mx] /.test(line)).flatMap((line) => line.split(' && '));
}

describe('each command in a code block is run by CI or by a test', () => {
  const ci = fileText('.ci/run')
    .replaceAll(/^\s*#.*$/gm, '')
    .replaceAll('"', "'");
  const commands = GUIDES.flatMap((document) =>
    commandsIn(document).map((line) => [document, line] as const),
  );

  test('there are some in every guide', () => {
    expect(new Set(commands.map(([document]) => document))).toEqual(new Set(GUIDES));
  });

  test.each(commands)('%s: %s', (_, line) => {
    const inTest = RUN_BY_TESTS[line];
    if (inTest === undefined) expect(ci).toContain(line.replaceAll('"', "'"));
    else expect(fileText(inTest.test)).toContain(inTest.words);
  });
});

test('CI needs nothing that is not in the repository, such as the texts of sources', () => {
  expect(fileText('.ci/run')).not.toContain('../');
});

test('the table of commands that tests run names no command that is gone', () => {
  expect(GUIDES.flatMap(commandsIn)).toEqual(expect.arrayContaining(Object.keys(RUN_BY_TESTS)));
});

test.each(DOCUMENTS)('%s names only tests that there are', (document) => {
  const named = [...fileText(document).matchAll(/`(test\/[\w/.-]+)`/g)].map(([, path = '']) => path);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test.each(DOCUMENTS)('%s names only npm scripts that there are', (document) => {
  const named = fileText(document).matchAll(
    /npm (?:run (?:--silent )?(?<script>[\w-]+)|(?<short>start|test))/g,
  );
  const { scripts } = JSON.parse(fileText('package.json')) as { scripts: Record<string, string> };
  const missing = [...named]
    .map(({ groups }) => groups?.script ?? groups?.short ?? '')
    .filter((name) => !(name in scripts));
  expect(missing).toEqual([]);
});

test.each(DOCUMENTS)('in %s every relative link leads to a file', (document) => {
  const links = [...fileText(document).matchAll(/\]\((?!https?:|mailto:)([^)#\s]+)/g)].map(
    ([, link = '']) => link,
  );
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(document), link)))).toEqual([]);
});

describe('the README', () => {
  const member = memberWithBot(() => botOn(loadRecord('data')));

  test('shows what the bot answers: each line, in that order', async () => {
    const [, query = ''] = /^```\n\/quote (.+)\n```$/m.exec(fileText('README.md')) ?? [];
    const answer = read(await member.ask('quote', { query }))
      .split('\n')
      .map(plain);
    const shown = fileText('README.md')
      .match(/^>.*$/gm)
      ?.map((line) => plain(line.replace(/^> ?/, '')))
      .filter(Boolean);
    expect(shown?.length).toBe(5);
    expect(answer.filter((line) => shown?.includes(line))).toEqual(shown);
  });

  const examples = (fileText('README.md').match(/^\| `\/.*$/gm) ?? []).flatMap((row) =>
    [...row.matchAll(/`(\/.+?)`/g)].map(([, line = '']) => line),
  );

  test('has an example of every command', () => {
    const named = new Set(examples.map((line) => line.slice(1).split(' ')[0]));
    expect([...named].sort()).toEqual(COMMANDS.map(({ definition }) => definition.name).sort());
  });

  test.each(examples)('has an answer to its example %s: not nothing, and no choice', async (line) => {
    const typed = parseTypedLine(
      line,
      COMMANDS.map(({ definition }) => definition),
    );
    if (typed.problem !== undefined) throw new Error(typed.problem);
    const { discord } = member;
    const {
      content = '',
      embeds = [],
      attachments = [],
    } = (await settled(discord, await discord.run(typed))) ?? {};
    const text = read({ content, embeds });
    expect(text.length + attachments.length).toBeGreaterThan(0);
    expect(text).not.toMatch(NO_ANSWER);
  });

  test('maps the rooms that there are', () => {
    const rooms = [...fileText('README.md').matchAll(/^ {2}([\w-]+(?:\/|\.ts)) {2,}\S/gm)].map(
      ([, room = '']) => room,
    );
    expect(rooms.length).toBeGreaterThan(6);
    expect(rooms.filter((room) => !existsSync(join(ROOT, 'src', room)))).toEqual([]);
  });
});

test('the threat model names a test for everything that is tried', () => {
  const [, ...tables] = fileText('docs/threat-model.md').split(/^\| tries.*\n\|[ -|]*\n/m);
  const rows = tables.flatMap((table) => table.slice(0, table.indexOf('\n\n')).split('\n'));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !/test\/[\w/-]+\.test\.ts/.test(row))).toEqual([]);
});

test('the threat model names every production dependency, and no other package', () => {
  const named = [...fileText('docs/threat-model.md').matchAll(/^\| `([\w./@-]+)` +\|/gm)].map(
    ([, name]) => name,
  );
  const { dependencies } = JSON.parse(fileText('package.json')) as { dependencies: Record<string, string> };
  expect(named.sort()).toEqual(Object.keys(dependencies).sort());
});

test('the operator’s page says of every alert what it means', () => {
  const alerts = [...fileText('deploy/alerts.yml').matchAll(/- alert: (\w+)/g)].map(([, name]) => name);
  const explained = [...fileText('docs/operating.md').matchAll(/^\| `(OnTheRecord\w+)`/gm)].map(
    ([, name]) => name,
  );
  expect(alerts.length).toBeGreaterThan(5);
  expect(explained).toEqual(alerts);
});

test('.env.example explains exactly the variables that are read', () => {
  const read = new Set<string>();
  readEnv(new Proxy({}, { get: (_, name) => void read.add(String(name)) }));
  const byTools = [...fileText('src/tools/check-data.ts').matchAll(/process\.env\.(\w+)/g)].map(
    ([, name = '']) => name,
  );
  const explained = [...fileText('.env.example').matchAll(/^# .+\n([A-Z_]+)=$/gm)].map(
    ([, name = '']) => name,
  );
  const named = fileText('.env.example').match(/^\w+(?==)/gm);
  // What systemd and the image set for themselves is none of an operator's settings.
  expect(fileText('deploy/on-the-record.service')).toMatch(/^StateDirectory=/m);
  read.delete('STATE_DIRECTORY');
  for (const [, name = ''] of fileText('Dockerfile').matchAll(/^ENV (\w+)=/gm)) read.delete(name);
  expect(explained.sort()).toEqual([...new Set([...read, ...byTools])].sort());
  expect(named?.sort()).toEqual(explained);
});

/** How what says that there is nothing, or asks back, begins. */
const NO_ANSWER = /^(?:Nothing|Not in|Too short|Choose|Who is|Which)/;

/** Without Markdown's marks. */
function plain(markdown: string): string {
  return withoutLinks(markdown).replaceAll(/^(?:-# |> )|<\/?sub>|[*_\\]/g, '');
}

test('however the bot is started, Node.js is told the same', () => {
  const { scripts } = JSON.parse(fileText('package.json')) as { scripts: { start: string } };
  const [, inImage = '[]'] = /^CMD (.+)$/m.exec(fileText('Dockerfile')) ?? [];
  const [, inUnit] = /^ExecStart=\/usr\/bin\/(.+)$/m.exec(fileText('deploy/on-the-record.service')) ?? [];
  expect([(JSON.parse(inImage) as string[]).join(' '), inUnit]).toEqual([scripts.start, scripts.start]);
});
