// npm run export and import: a dossier leaves as a spreadsheet or a timeline, and comes back equal.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseYaml } from '../../src/record/yaml.js';
import { fromCsv, toCsv } from '../../src/tools/exchange/spreadsheet.js';
import { run } from '../support/tool.js';
import { filesFrom, readWritten } from '../support/written.js';

const DOSSIERS = [
  ['data', 'rust'],
  ['test/fixtures/reference', 'night-ferry'],
  ['test/fixtures/dossiers', 'lantern-coast'],
] as const;

const exported = (...args: readonly string[]) => run('tools/export', args);

/** A copy in a folder of its own. */
function copyOf(data: string, dossier: string) {
  const dir = mkdtempSync(join(tmpdir(), 'export-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  cpSync(join(data, dossier), join(dir, dossier), { recursive: true });
  const csv = join(dir, 'rows.csv');
  const file = (name: string) => join(dir, dossier, `${name}.yaml`);
  return {
    ...{ dir, file },
    put: (text: string) => {
      writeFileSync(csv, text);
      return run('tools/import', [csv, '--dossier', dossier, '--data', dir]);
    },
    entries: (name: string) => parseYaml(readFileSync(file(name), 'utf8')) as { [field: string]: unknown }[],
  };
}

describe.each(DOSSIERS)('%s/%s', (data, dossier) => {
  const args = ['--dossier', dossier, '--data', data];

  test.each(['quotes', 'events'] as const)(
    'its %s come back equal, and the spreadsheet of them too',
    async (name) => {
      const format = ['--format', 'csv', ...(name === 'events' ? ['--events'] : [])];
      const { out: csv } = await exported(...format, ...args);
      const copy = copyOf(data, dossier);
      writeFileSync(copy.file(name), '[]\n');
      expect(await copy.put(csv)).toMatchObject({ status: 0, err: '' });
      expect((await exported(...format, '--dossier', dossier, '--data', copy.dir)).out).toBe(csv);
      const [before, after] = [
        await readWritten(join(data, dossier)),
        await readWritten(join(copy.dir, dossier)),
      ];
      expect(filesFrom(after.written)).toEqual(filesFrom(before.written));
    },
  );

  test('brought into itself it stays as it is', async () => {
    const copy = copyOf(data, dossier);
    const before = readFileSync(copy.file('quotes'), 'utf8');
    const { status, out } = await copy.put((await exported('--format', 'csv', ...args)).out);
    expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining('quotes: 0 added') });
    expect(readFileSync(copy.file('quotes'), 'utf8')).toBe(before);
  });

  test('its timeline is one that TimelineJS3 takes', async () => {
    const { status, out } = await exported('--format', 'timelinejs', ...args);
    expect(status).toBe(0);
    const timeline = JSON.parse(out);
    const isRight = new Ajv({ strictTypes: false }).compile(TIMELINE_JS);
    expect(isRight(timeline), JSON.stringify(isRight.errors)).toBe(true);
    expect(timeline.events.length).toBeGreaterThan(3);
  });
});

test('a spreadsheet that a person wrote: entries, with the people and pages that the dossier did not have', async () => {
  const copy = copyOf('test/fixtures/dossiers', 'lantern-coast');
  const { status, out } = await copy.put(
    [
      'words;speaker;occasion;date;address;circumstances',
      '"Nobody asked us; nobody."\t;Ada Lund;interview;2031-05-07;https://www.tidings.example/2031/nobody;On the quay.',
      'We left at noon.;Mirela Quist;low-tide;;https://gazette.example/lighthouse;In the film.',
    ]
      .join('\r\n')
      .replace('\t', ''),
  );
  expect(status).toBe(0);
  expect(out).toContain('quotes: 2 added, 0 there already; people: 1 added; sources: 1 added');
  expect(copy.entries('quotes').slice(-2)).toEqual([
    {
      id: 'ada-lund-nobody-asked-us',
      speaker: 'ada-lund',
      occasion: { kind: 'interview', date: '2031-05-07' },
      source: 'tidings-example-2031-nobody',
      passages: 'Nobody asked us; nobody.',
      circumstances: 'On the quay.',
    },
    expect.objectContaining({ speaker: 'mirela-quist', occasion: 'low-tide', source: 'ellery-gazette' }),
  ]);
  expect(copy.entries('people').at(-1)).toEqual({ id: 'ada-lund', name: 'Ada Lund' });
  expect(copy.entries('sources').at(-1)).toEqual({
    id: 'tidings-example-2031-nobody',
    url: 'https://www.tidings.example/2031/nobody',
  });
});

test('what is there already and differs is not overwritten, and rows that can’t be read are told', async () => {
  const copy = copyOf('test/fixtures/dossiers', 'lantern-coast');
  const before = readFileSync(copy.file('quotes'), 'utf8');
  const { status, err } = await copy.put(
    [
      'id,words,speaker,occasion,address,circumstances',
      'quist-not-told,Other words.,Mirela Quist,low-tide,https://gazette.example/lighthouse,x',
      'no-words,,Mirela Quist,low-tide,https://gazette.example/lighthouse,x',
      'no-source,Words.,Mirela Quist,low-tide,nowhere,x',
    ].join('\n'),
  );
  expect(status).toBe(1);
  expect(err.trim().split('\n')).toEqual([
    expect.stringContaining('row 2: “quist-not-told” is there already, and other'),
    'row 3: has no words',
    'row 4: leads to no source: “nowhere”',
  ]);
  expect(readFileSync(copy.file('quotes'), 'utf8')).toBe(before);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', "'=1", "'Tis", '“=”', 'a,"b"\nc', ''])(
  'a cell %j is no formula, and comes back equal',
  (cell) => {
    const csv = toCsv(['one', 'two'], [{ one: cell, two: 'x' }]);
    const [[, shown]] = [parse(csv, { bom: true }).map(([first]: string[]) => first)] as [[string, string]];
    expect(shown).not.toMatch(/^[=+\-@\t＝]/);
    expect(fromCsv(csv)).toEqual([{ one: cell, two: 'x' }]);
  },
);

/** timeline.knightlab.com/docs/json-format.html, which allows nothing else. */
const part = (required: readonly string[], properties: object) => ({
  ...{ type: 'object', required, properties, additionalProperties: false },
});
const whole = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum });
const text = { type: 'string', minLength: 1 };
const date = part(['year'], {
  ...{
    year: { type: 'integer' },
    month: whole(1, 12),
    day: whole(1, 31),
    hour: whole(0, 23),
    minute: whole(0, 59),
  },
  ...{ second: whole(0, 59), millisecond: whole(0, 999), display_date: text },
});
const slide = {
  ...{ end_date: date, text: part([], { headline: text, text }), media: { type: 'object' }, group: text },
  ...{ display_date: text, background: { type: 'object' }, autolink: { type: 'boolean' }, unique_id: text },
};
const TIMELINE_JS = part(['events'], {
  events: { type: 'array', minItems: 1, items: part(['start_date'], { start_date: date, ...slide }) },
  title: part([], slide),
  eras: {
    type: 'array',
    items: part(['start_date', 'end_date'], { start_date: date, end_date: date, text: slide.text }),
  },
  scale: { enum: ['human', 'cosmological'] },
});
