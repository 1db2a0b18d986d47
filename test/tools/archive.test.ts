// npm run archive, with a stand-in for the Internet Archive.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { copyOfDossier } from '../record/fixture.js';
import { run } from '../support/tool.js';

const GAZETTE = 'https://gazette.example/lighthouse';

/** @param answer to each page that is asked for */
async function archive(answer: (page: string, timestamp: string | null) => unknown) {
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    response.end(JSON.stringify(answer(searchParams.get('url') ?? '', searchParams.get('timestamp'))));
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  onTestFinished(() => void server.close());
  const copy = await copyOfDossier();
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/available`;
  const { out } = await run('tools/archive', ['--data', copy.dataDir, '--api', api]);
  return { out, copy, sources: await readFile(copy.path('sources'), 'utf8') };
}

const snapshot = (url: string) => ({
  archived_snapshots: { closest: { available: true, status: '200', timestamp: '20290314', url } },
});

test('writes the copy nearest to the date below the address, and leaves all else as it was', async () => {
  const asked: unknown[] = [];
  const before = await readFile('test/fixtures/dossiers/lantern-coast/sources.yaml', 'utf8');
  const { out, sources, copy } = await archive((page, timestamp) => {
    asked.push([page, timestamp]);
    return page === GAZETTE
      ? snapshot(`http://archive.example/20290314/${page}`)
      : { archived_snapshots: {} };
  });
  expect(asked).toEqual([
    [GAZETTE, '20290313'],
    ['https://court.example/bulletin', null],
  ]);
  const line = `  url: ${GAZETTE}\n`;
  const added = `  archived: https://archive.example/20290314/${GAZETTE}\n`;
  expect(sources).toBe(before.replace(line, `${line}${added}`));
  expect(out).toContain('lantern-coast: court-bulletin: no copy');
  expect((await copy.check()).problems).toEqual([]);
});

test.each([
  ['rubbish', 'nonsense'],
  [
    'a copy of an error',
    { archived_snapshots: { closest: { available: true, status: '404', url: 'https://a.example/' } } },
  ],
  ['an address that runs something', snapshot('javascript:alert(1)')],
  ['an address with more lines', snapshot('https://a.example/\n- id: forged')],
])('writes nothing for %s', async (_, answer) => {
  const { sources } = await archive(() => answer);
  expect(sources).toBe(await readFile('test/fixtures/dossiers/lantern-coast/sources.yaml', 'utf8'));
});
