// check-data --online: what became of the pages that passages were taken from.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/language/say.js';
import { loadRecord } from '../../src/record/load.js';
import { formatChecked } from '../../src/reply/shared/sources.js';
import { checkDataCommand } from '../../src/tools/check-data-command.js';
import { copyOfDossier } from '../record/fixture.js';
import { webOf } from '../support/web.js';

const GAZETTE = 'https://gazette.example/lighthouse';
const COURT = 'https://court.example/bulletin';
const article = (...paragraphs: string[]) =>
  `<html><body><article><h1>Lighthouse set lost to fire</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const FILLER = `${'The harbour master kept the road closed until noon, and nobody was hurt. '.repeat(8)}`;
const FIRE = article(FILLER, 'It was late: fire broke out once filming had ended, the chief said.', FILLER);
const RULING = article(
  FILLER,
  'The insurers’ claim against O. Varga is number 7. It was settled in January 2031.',
  FILLER,
);

async function online(pages: Parameters<typeof webOf>[0]) {
  const copy = await copyOfDossier();
  const fetchPage = await webOf(pages);
  return {
    copy,
    run: async (...args: string[]) => {
      const lines: string[] = [];
      const out = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) };
      const dirs = ['--data', copy.dataDir, '--sources', copy.sourcesDir];
      const code = await checkDataCommand([...dirs, '--online', ...args], {}, out, fetchPage);
      return { code, text: lines.join('\n') };
    },
  };
}

test('all stands word for word', async () => {
  const { run } = await online({ [GAZETTE]: { body: FIRE }, [COURT]: { body: RULING } });
  const { code, text } = await run();
  expect(text).toContain(`1 of 1 passages stand word for word: ellery-gazette (${GAZETTE})`);
  expect(text).toContain(`2 of 2 passages stand word for word: court-bulletin (${COURT})`);
  expect(code).toBe(0);
});

test('one that differs: where it is in the data, the nearest words, the difference', async () => {
  const changed = FIRE.replace('once filming had ended', 'after filming had ended');
  const { run } = await online({ [GAZETTE]: { body: changed }, [COURT]: { body: RULING } });
  const { code, text } = await run();
  expect(text).toContain('0 of 1 passages stand word for word: ellery-gazette');
  expect(text).toMatch(/differs: events\.yaml › [\w-]+ › \S*ellery-gazette/);
  expect(text).toContain('[-once-]{+after+}');
  expect(code).toBe(1);
});

test.each([
  [{ status: 404, body: '' }, 'gone: ellery-gazette', 1],
  [{ status: 402, body: '' }, 'behind a wall: ellery-gazette', 0],
  [{ status: 500, body: '' }, 'not reachable: ellery-gazette', 0],
  [
    {
      body: article(FILLER, 'Read on for a euro.').replace(
        '<body>',
        '<body><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree": false}</script>',
      ),
    },
    'behind a wall: events.yaml',
    0,
  ],
])('a page that answers %j', async (page, line, exit) => {
  const { run } = await online({ [GAZETTE]: page, [COURT]: { body: RULING } });
  const { code, text } = await run();
  expect(text).toContain(line);
  expect(code).toBe(exit);
});

test('--fix writes where words stand on the page, and when it was read: they count as checked, offline too', async () => {
  const pages = { [GAZETTE]: { body: FIRE }, [COURT]: { body: RULING } };
  const { copy, run } = await online(pages);
  const before = await readFile(copy.path('sources'), 'utf8');
  expect((await run('--fix')).code).toBe(0);
  const today = new Date().toISOString().slice(0, 10);
  const places = JSON.parse(await readFile(copy.places, 'utf8'));
  expect(places['ellery-gazette']).toMatchObject({
    readFromPage: today,
    passages: [{ exact: 'fire broke out once filming had ended' }],
  });
  // The words that people wrote are theirs; what the machine found of held texts stays.
  expect(await readFile(copy.path('sources'), 'utf8')).toBe(before);
  expect(Object.keys(places)).toContain('low-tide-review');
  expect((await copy.check()).problems).toEqual([]);
  const [dossier] = (await loadRecord(copy.dataDir)).dossiers;
  const cited = dossier.events
    .flatMap(({ conflict }) => conflict?.versions ?? [])
    .flatMap(({ citations }) => citations)
    .find(({ source }) => source.id === 'ellery-gazette');
  expect(cited && formatChecked(cited, ENGLISH)).toMatch(
    /^Checked against its page, read on \d+ \w+ \d{4} \(SHA-256 \w{12}…\)$/,
  );

  // Later the page changes: what was checked stays as it was checked.
  pages[GAZETTE] = { body: FIRE.replace('broke out', 'started') };
  expect((await run('--fix')).code).toBe(1);
  expect(JSON.parse(await readFile(copy.places, 'utf8'))['ellery-gazette']).toEqual(places['ellery-gazette']);
});
