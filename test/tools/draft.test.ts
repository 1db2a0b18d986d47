// From an article to a checked dossier: the commands of data/README.md as they stand there, and what draft writes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFetcher } from '../../src/article/fetch.js';
import { draftCommand } from '../../src/tools/draft-command.js';
import { pdf } from '../support/pdf.js';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/fixtures/dossiers');
const HOST = 'https://harbour.example';
const PAGE = `<!doctype html><html lang="en"><head><title>A night without lights</title>
  <meta property="og:site_name" content="The Reach Courier"><meta name="author" content="Ottoline Brack">
  <meta property="article:published_time" content="2028-04-06"><link rel="canonical" href="${HOST}/night"></head>
  <body><nav>“Home,” said nobody.</nav><article><h1>A night without lights</h1>
  <p>On the third day of the trial the deckhand Dessa Marrow told the court on Tuesday: “We had no lights on the bow.” The skipper, Bram Oakes, listened with his eyes closed.</p>
  <p>“Nobody had asked us to go out without them,” Oakes said, “and nobody stopped us from going out that night.”</p>
  <p>“They were told in March, and then they were told again in April by eleven of us.”</p>
  <p>${'The hearing goes on in the old assize, where the windows face the water and nobody looks out. '.repeat(4)}</p>
  </article></body></html>`;

async function folder() {
  const dir = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFile(join(dir, 'a-night-without-lights.html'), PAGE);
  return dir;
}

async function draft(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const server = createServer((request, response) =>
    request.url === '/night' || request.url === '/bare'
      ? response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(request.url === '/night' ? PAGE : PAGE.replace(/<link[^>]+>/, ''))
      : response.writeHead(404).end(),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const fetch = createFetcher({ elsewhere: new Map([[HOST, `http://127.0.0.1:${port}`]]) });
  const code = await draftCommand(args, {
    ...{ env, fetch },
    output: { out: (line) => out.push(line), err: (line) => err.push(line) },
  });
  await new Promise((closed) => server.close(closed).closeAllConnections());
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const contents = async (dir: string) =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(dir)).map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const),
    ),
  );

test('an address: what the page says of itself, what is quoted, and by whom; doubts are no facts', async () => {
  const dir = await folder();
  const { code, out } = await draft([
    `${HOST}/night`,
    '--dossier',
    'night-ferry',
    '--into',
    join(dir, 'new'),
  ]);
  const files = await contents(join(dir, 'new/night-ferry'));
  expect(code).toBe(0);
  expect(files['sources.yaml']).toBe(`# yaml-language-server: $schema=../schema/sources.schema.json
- id: the-reach-courier-a-night
  publisher: The Reach Courier # meta og:site_name
  title: A night without lights # h1
  author: Ottoline Brack # meta author
  date: 2028-04-06 # meta article:published_time
  url: https://harbour.example/night # link canonical
  language: en # html lang
`);
  expect(files['people.yaml']).toBe(`# yaml-language-server: $schema=../schema/people.schema.json
- id: dessa-marrow
  name: Dessa Marrow
  role: deckhand # as printed
  citations:
    the-reach-courier-a-night: deckhand Dessa Marrow

- id: bram-oakes
  name: Bram Oakes
  otherNames:
    - Oakes
  role: skipper # as printed
  citations:
    the-reach-courier-a-night: Bram Oakes
`);
  expect(files['quotes.yaml']).toBe(`# yaml-language-server: $schema=../schema/quotes.schema.json
- id: marrow-we-had-no-lights
  speaker: dessa-marrow # “the deckhand Dessa Marrow told”
  occasion:
    kind: null # where it was said: On the third day of the trial the deckhand Dessa Marrow told the court on Tuesday: “…
    date: 2028-04-04 # worked out: “on Tuesday”, the article being of 2028-04-06
  source: the-reach-courier-a-night
  passages:
    - We had no lights on the bow.
  circumstances: null # in your own words
  citations:
    the-reach-courier-a-night: the deckhand Dessa Marrow told

- id: oakes-nobody-had-asked-us
  speaker: bram-oakes # “Oakes said”
  occasion:
    kind: null # where it was said: …” Oakes said, “…
  source: the-reach-courier-a-night
  passages:
    - Nobody had asked us to go out without them,
    - and nobody stopped us from going out that night.
  circumstances: null # in your own words
  citations:
    the-reach-courier-a-night: Oakes said

- id: they-were-told-in
  speaker: null # speaker? Bram Oakes: “They were told in March, and then they were told again in Ap…”
  occasion:
    kind: null # where it was said: …
  source: the-reach-courier-a-night
  passages:
    - They were told in March, and then they were told again in April by eleven of us.
  circumstances: null # in your own words
  citations:
    the-reach-courier-a-night: null
`);
  expect(files['dossier.yaml']).toBe(`# yaml-language-server: $schema=../schema/dossier.schema.json
id: night-ferry
title: null # name of the film or case
about: null # one sentence on what the dossier covers
topics: []
`);
  for (const name of ['events', 'proceedings', 'works'])
    expect(files[`${name}.yaml`]).toBe(`# yaml-language-server: $schema=../schema/${name}.schema.json\n[]\n`);
  expect(out.replaceAll(dir, 'HERE')).toBe(`New: HERE/new/night-ferry: 1 sources, 2 people, 3 quotes
Left to decide, in this order:
  dossier.yaml › title, about
  quotes.yaml › marrow-we-had-no-lights › occasion.kind (where it was said: On the third day of the trial the deckhand Dessa Marrow told the court on Tuesday: “…)
  quotes.yaml › marrow-we-had-no-lights › circumstances (in your own words)
  quotes.yaml › oakes-nobody-had-asked-us › occasion.kind (where it was said: …” Oakes said, “…)
  quotes.yaml › oakes-nobody-had-asked-us › circumstances (in your own words)
  quotes.yaml › they-were-told-in › speaker (speaker? Bram Oakes: “They were told in March, and then they were told again in Ap…”)
  quotes.yaml › they-were-told-in › occasion.kind (where it was said: …)
  quotes.yaml › they-were-told-in › circumstances (in your own words)
  quotes.yaml › they-were-told-in › citations.the-reach-courier-a-night
Then: npm run check-data -- --data HERE/new`);
});

test('a text that says nothing of itself: what it is is left open, and it is kept beside the others', async () => {
  const dir = await folder();
  const said = 'We were not told of it at all';
  await writeFile(
    join(dir, 'notes.txt'),
    `The Harbour Safety Board said: “${said} that night.” Ada Lund, a rigger, heard it.\n\n“${said} that day,” said Ada Lund.\n`,
  );
  const args = [join(dir, 'notes.txt'), '--into', join(dir, 'new'), '--sources', join(dir, 'kept')];
  const { out } = await draft(args);
  const files = await contents(join(dir, 'new/draft'));
  expect(files['sources.yaml']).toBe(`# yaml-language-server: $schema=../schema/sources.schema.json
- id: notes
  publisher: null # the page does not say
  title: null # the page does not say
  author: null # the page does not say
  date: null # the page does not say
  url: null # the page does not say
  description: null # what it is; needed where there is no publisher
  text: notes.txt
`);
  expect(files['people.yaml']).toBe(`# yaml-language-server: $schema=../schema/people.schema.json
- id: ada-lund
  name: Ada Lund
  role: rigger # as printed
  citations:
    notes: Ada Lund,
`);
  expect(files['quotes.yaml']).toBe(`# yaml-language-server: $schema=../schema/quotes.schema.json
- id: we-were-not-told
  speaker: null # speaker? Ada Lund: “We were not told of it at all that night.”
  occasion:
    kind: null # where it was said: The Harbour Safety Board said: “…
  source: notes
  passages:
    - We were not told of it at all that night.
  circumstances: null # in your own words
  citations:
    notes: null

- id: lund-we-were-not-told
  speaker: ada-lund # “said Ada Lund”
  occasion:
    kind: null # where it was said: …” said Ada Lund.
  source: notes
  passages:
    - We were not told of it at all that day,
  circumstances: null # in your own words
  citations:
    notes: said Ada Lund.
`);
  expect(out.split('\n')[0]?.replace(dir, 'HERE')).toBe('New: HERE/new/draft: 1 sources, 1 people, 2 quotes');
  expect(await readdir(join(dir, 'kept'))).toEqual(['notes.txt']);
});

test('a page that does not say its address is cited by the one it was read at', async () => {
  const dir = await folder();
  await draft([`${HOST}/bare`, '--into', join(dir, 'new')]);
  const files = await contents(join(dir, 'new/draft'));
  expect(files['sources.yaml']).toContain(`url: ${HOST}/bare # where it was read\n`);
});

test('a day on which something else was is not the day of the words', async () => {
  const dir = await folder();
  const more =
    '<p>Oakes said the crew had found the lamps “black with soot, all four” on March 2.</p></article>';
  await writeFile(join(dir, 'soot.html'), PAGE.replace('</article>', more));
  await draft([join(dir, 'soot.html'), '--into', join(dir, 'new')]);
  const { 'quotes.yaml': quotes } = await contents(join(dir, 'new/draft'));
  expect(quotes).toContain('black with soot');
  expect(quotes).not.toContain('2028-03-02');
});

test('a second time adds nothing, and what a curator has decided stays', async () => {
  const dir = await folder();
  const args = [join(dir, 'a-night-without-lights.html'), '--into', join(dir, 'new')];
  await draft(args);
  const quotes = join(dir, 'new/draft/quotes.yaml');
  await writeFile(
    quotes,
    (await readFile(quotes, 'utf8')).replace('circumstances: null', 'circumstances: At the trial.'),
  );
  const before = await contents(join(dir, 'new/draft'));
  const { out } = await draft(args);
  expect(await contents(join(dir, 'new/draft'))).toEqual(before);
  expect(out).toContain('0 sources, 0 people, 0 quotes; 3 quotations were there already');
});

test('what is new in an article is added, whatever of its source has been entered since', async () => {
  const dir = await folder();
  const [file, into] = [join(dir, 'hearing.txt'), join(dir, 'new')];
  await writeFile(file, 'The deckhand Dessa Marrow spoke.\r\n\r\n“We had no lights,” said Dessa Marrow.\r\n');
  await draft([file, '--into', into]);
  const sources = join(into, 'draft/sources.yaml');
  await writeFile(
    sources,
    (await readFile(sources, 'utf8')).replace('publisher: null', 'publisher: The Courier'),
  );
  await writeFile(file, `${await readFile(file, 'utf8')}\r\n“We had no bell,” Marrow added.\r\n`);
  const { out } = await draft([file, '--into', into]);
  expect(out).toContain('0 sources, 0 people, 1 quotes; 1 quotations were there already');
  expect((await contents(join(into, 'draft')))['quotes.yaml']).toMatch(/no lights,.*no bell,/s);
});

test('a PDF', async () => {
  const dir = await folder();
  const lines = [[700, 'The deckhand Dessa Marrow told the court: "We had no']] as const;
  await writeFile(join(dir, 'hearing.pdf'), pdf([[...lines, [686, 'lights on the bow."']]]));
  await draft([join(dir, 'hearing.pdf'), '--into', join(dir, 'new')]);
  const files = await contents(join(dir, 'new/draft'));
  expect(files['sources.yaml']).toContain('title: State v. Oakes # the PDF’s properties\n');
  expect(files['quotes.yaml']).toContain('- We had no lights on the bow.\n');
});

test('a dossier of the record is copied first; who is on it is called by their id', async () => {
  const dir = await folder();
  await writeFile(
    join(dir, 'b.html'),
    PAGE.replaceAll('Bram Oakes', 'Odo Varga').replaceAll('Oakes', 'Varga'),
  );
  const args = [join(dir, 'b.html'), '--dossier', 'lantern-coast', '--into', join(dir, 'new')];
  await draft(args, { DATA_DIR: FIXTURES });
  const before = await contents(join(FIXTURES, 'lantern-coast'));
  const after = await contents(join(dir, 'new/lantern-coast'));
  for (const [name, text] of Object.entries(before))
    expect(after[name]?.startsWith(text.trimEnd())).toBe(true);
  expect(after['quotes.yaml']).toContain('speaker: odo-varga');
  expect(after['people.yaml']?.match(/name: Odo Varga/g)).toHaveLength(1);
});

test('a text that the record has is no new source, and what it quotes is not quoted again', async () => {
  const dir = await folder();
  const text = join(ROOT, 'test/fixtures/sources/low-tide-review.txt');
  const { out } = await draft([text, '--dossier', 'lantern-coast', '--into', join(dir, 'new')], {
    DATA_DIR: FIXTURES,
  });
  const { 'sources.yaml': sources } = await contents(join(dir, 'new/lantern-coast'));
  expect(sources).toBe(readFileSync(join(FIXTURES, 'lantern-coast/sources.yaml'), 'utf8'));
  expect(out).toMatch(/0 sources, .* quotations were there already/);
});

test.each([
  ['gone.html', 1, 'can’t be read'],
  [`${HOST}/gone`, 1, `${HOST}/gone was not read`],
  ['notes.docx', 1, 'is no .html, .txt or .pdf'],
])('%s is told why it can’t be drafted, and no folder is made', async (what, code, why) => {
  const dir = await folder();
  await writeFile(join(dir, 'notes.docx'), 'x');
  const told = await draft([what.startsWith('https') ? what : join(dir, what), '--into', join(dir, 'new')]);
  expect([told.code, told.err]).toEqual([code, expect.stringContaining(why)]);
  expect(await readdir(dir)).not.toContain('new');
});

test('the seven steps of data/README.md, each command as it stands there', async () => {
  const dir = await folder();
  const checkout = join(dir, 'checkout');
  await mkdir(checkout);
  const section =
    readFileSync(join(ROOT, 'data/README.md'), 'utf8')
      .split(/^## /m)
      .find((one) => one.startsWith('From an article')) ?? '';
  const commands = [...section.matchAll(/^ *(npm run .+)$/gm)].map(([, line = '']) => line);
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const run = (line: string) => {
    const [, name = '', rest = ''] = /^npm run (?:--silent )?([\w-]+) -- (.+)$/.exec(line) ?? [];
    const args = [...rest.matchAll(/"([^"]+)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole);
    const file = join(ROOT, scripts[name].replace('node ', ''));
    const env = { ...process.env, DATA_DIR: '../my-record', LOG_LEVEL: 'error' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
      cwd: checkout,
      encoding: 'utf8',
      env,
    });
    return { status, told: stdout + stderr };
  };
  expect(commands).toHaveLength(7);
  const [drafting = '', schemas = '', checking = '', ...others] = commands;
  expect(run(drafting)).toMatchObject({ status: 0 });
  expect(run(schemas)).toMatchObject({ status: 0 });
  expect(run(checking)).toMatchObject({
    status: 1,
    told: expect.stringMatching(/quotes\.yaml:\d+:\d+ › \S+ › circumstances\n/),
  });
  for (const name of ['dossier', 'quotes', 'people', 'sources']) {
    const path = join(dir, `my-record/night-ferry/${name}.yaml`);
    const text = (await readFile(path, 'utf8'))
      .replaceAll('kind: null', 'kind: testimony')
      .replaceAll('speaker: null', 'speaker: dessa-marrow')
      .replaceAll(
        /^( +[\w-]+): null #.*$|^( +the-[\w-]+): null$|^(title|about): null.*$/gm,
        (_, field, cited, own) =>
          cited === undefined ? `${field ?? own}: Decided.` : `${cited}: They were told in March`,
      );
    await writeFile(path, text);
  }
  for (const line of others)
    expect([line, run(line)]).toEqual([line, expect.objectContaining({ status: 0 })]);
  expect(run(others.at(-1) ?? '').told).toContain('We had no lights on the bow.');
});
