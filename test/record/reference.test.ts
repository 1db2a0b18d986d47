// The invented dossier that uses every field, and what is made from the schema for curators: the page and the JSON Schemas.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkData } from '../../src/record/check.js';
import { jsonSchemas } from '../../src/record/json-schema.js';
import { loadRecord } from '../../src/record/load.js';
import { FILES, type FileName } from '../../src/record/schema.js';
import { parseYaml } from '../../src/record/yaml.js';
import { referenceText } from '../../src/tools/reference.js';

const ROOT = join(import.meta.dirname, '../..');
const DATA = join(ROOT, 'test/fixtures/reference');
const NAMES = Object.keys(FILES) as FileName[];
const TEXTS = new Map(
  NAMES.map((name) => [name, readFileSync(join(DATA, 'night-ferry', `${name}.yaml`), 'utf8')]),
);
const read = (name: FileName) => parseYaml(TEXTS.get(name) ?? '');

describe('the dossier that uses every field', () => {
  test('has no problem and no warning, and places.json is up to date', async () => {
    const report = await checkData({
      dataDir: DATA,
      sourcesDir: join(ROOT, 'test/fixtures/reference-texts'),
      isOptional: false,
      fix: false,
    });
    expect(report.problems).toEqual([]);
    expect(report.warnings).toEqual([]);
    expect(report.dossiers.flatMap(({ texts }) => texts.map(({ text }) => text.state))).toEqual(
      Array.from({ length: 6 }, () => 'held'),
    );
  });

  test('is linked', async () => {
    const { dossiers } = await loadRecord(DATA);
    expect(dossiers.map(({ id, proceedings }) => [id, proceedings.map(({ type }) => type)])).toEqual([
      ['night-ferry', ['criminal', 'civil', 'regulatory']],
    ]);
  });

  test('has every field of the schema, written in every way', () => {
    const used = new Set<Node>();
    for (const name of NAMES) visit(FILES[name] as Node, read(name), used);
    const all = NAMES.flatMap((name) => nodesIn(FILES[name] as Node, name));
    expect(all.length).toBeGreaterThan(200);
    expect(new Set(all.filter(([, node]) => !used.has(node)).map(([path]) => path))).toEqual(new Set());
  });

  test.each([
    ['a day', /date: \d{4}-\d\d-\d\d$/m],
    ['a minute', /date: \d{4}-\d\d-\d\dT\d\d:\d\d$/m],
    ['a month', /date: \d{4}-\d\d$/m],
    ['about a year', /date: \d{4}~$/m],
    ['an interval', /date: [\d-]+\/[\d-]+$/m],
    ['a year before 1000', /date: 0\d{3}$/m],
    ['no date', /date: null$/m],
  ])('its events have %s', (_, form) => {
    expect(TEXTS.get('events')).toMatch(form);
  });
});

describe('what `npm run schemas` writes is up to date', () => {
  test('data/schema holds the JSON Schemas, and nothing else', () => {
    const folder = join(ROOT, 'data/schema');
    const held = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    expect(new Map(held)).toEqual(jsonSchemas());
  });

  test('data/REFERENCE.md', () => {
    expect(readFileSync(join(ROOT, 'data/REFERENCE.md'), 'utf8')).toBe(referenceText(TEXTS));
  });
});

describe('data/REFERENCE.md', () => {
  const page = referenceText(TEXTS);

  test('tells every field with what it holds', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const bare = rows.filter((row) => row.split(' | ')[2]?.trim() === '');
    expect(bare).toEqual([]);
    expect(page).toContain('| `charges.outcome.name` | yes |');
    expect(page).toMatch(/\| `subject` \|.*\| at most 40 characters \|/);
    expect(page).toMatch(/\| `topics` \| yes \|.*\| a list of at most 10; each at most 50 characters \|/);
  });

  test('shows an example of every kind of person, work and proceeding', () => {
    for (const line of ['kind: organisation', 'kind: document', 'kind: documentary', 'type: regulatory']) {
      expect(page).toContain(`\n  ${line}\n`);
    }
  });
});

describe('data/README.md', () => {
  const guide = readFileSync(join(ROOT, 'data/README.md'), 'utf8');
  const examples = [...guide.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gm)].map(
    ([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );

  test.each(['dossier', 'sources', 'people', 'quotes', 'events', 'proceedings'] as const)(
    'has an example for %s.yaml that the schema takes',
    (name) => {
      const schema: z.ZodType = FILES[name];
      expect(examples.filter((example) => schema.safeParse(parseYaml(example)).success)).toHaveLength(1);
    },
  );
});

describe('the JSON Schemas', () => {
  const schemas = new Map([...jsonSchemas()].map(([name, text]) => [name, JSON.parse(text) as object]));
  const accepts = (name: FileName, data: unknown) =>
    new Ajv2020({ allowUnionTypes: true, formats: { uri: true } }).validate(
      schemas.get(`${name}.schema.json`) ?? {},
      data,
    );
  const spoilt = (name: FileName, change: (entry: Entry) => void) => {
    const entries = read(name) as Entry[];
    change(entries[0] ?? {});
    return entries;
  };

  test.each(NAMES)('take %s.yaml as it is', (name) => {
    expect(accepts(name, read(name))).toBe(true);
  });

  test.each<[string, FileName, (entry: Entry) => void]>([
    ['a field that there is not', 'quotes', (entry) => Object.assign(entry, { speakers: 'dessa-marrow' })],
    [
      'a word that is none of the allowed',
      'events',
      (entry) => Object.assign(entry, { status: 'acquittal' }),
    ],
    ['words that are too long', 'quotes', (entry) => Object.assign(entry, { subject: 'x'.repeat(41) })],
    ['an id in capitals', 'works', (entry) => Object.assign(entry, { id: 'Night-Ferry' })],
    ['a date in another form', 'events', (entry) => Object.assign(entry, { date: '5/3/2027' })],
    ['no citation', 'people', (entry) => Object.assign(entry, { citations: {} })],
    [
      'support of sixteen words',
      'people',
      (entry) => Object.assign(entry, { citations: { 'reach-courier': 'word '.repeat(16) } }),
    ],
    [
      'a prefix of seventeen characters',
      'quotes',
      (entry) => Object.assign(entry, { passages: { exact: 'words', prefix: 'x'.repeat(17) } }),
    ],
    ['no charge', 'proceedings', (entry) => Object.assign(entry, { charges: [] })],
  ])('refuse %s', (_, name, change) => {
    expect(accepts(name, spoilt(name, change))).toBe(false);
  });

  test('take what YAML reads as a number, which is a word here', () => {
    const numbers = (entry: Entry) =>
      Object.assign(entry, { title: 1917, date: 2027, passages: { exact: 42, occurrence: 2, at: 12 } });
    const { title, date, passages } = numbers({});
    expect(
      accepts(
        'works',
        spoilt('works', (entry) => Object.assign(entry, { title })),
      ),
    ).toBe(true);
    expect(
      accepts(
        'events',
        spoilt('events', (entry) => Object.assign(entry, { date })),
      ),
    ).toBe(true);
    expect(
      accepts(
        'quotes',
        spoilt('quotes', (entry) => Object.assign(entry, { passages })),
      ),
    ).toBe(true);
  });
});

type Entry = Record<string, unknown>;
type Node = z.core.$ZodTypes;

/** What a definition is made of: fields by their name, other parts without. */
function partsOf(node: Node): [path: string, part: Node][] {
  const { def } = node._zod;
  const parts: readonly [string, z.core.$ZodType | null][] =
    def.type === 'object'
      ? Object.entries(def.shape).map(([key, part]) => [`.${key}`, part])
      : def.type === 'array'
        ? [['', def.element]]
        : def.type === 'tuple'
          ? [...def.items, def.rest].map((part) => ['', part])
          : def.type === 'union'
            ? def.options.map((part, index) => [`(${index})`, part])
            : def.type === 'record'
              ? [['', def.valueType]]
              : def.type === 'pipe'
                ? [['', def.in]]
                : def.type === 'optional' || def.type === 'nullable' || def.type === 'default'
                  ? [['', def.innerType]]
                  : [];
  return parts.flatMap(([path, part]) => (part === null ? [] : [[path, part as Node]]));
}

/** A definition and all within it, each with where it stands. */
function nodesIn(node: Node, path: string): [path: string, node: Node][] {
  return [[path, node], ...partsOf(node).flatMap(([key, part]) => nodesIn(part, `${path}${key}`))];
}

/** Adds to `used` what a value is an example of. */
function visit(node: Node, value: unknown, used: Set<Node>): void {
  if (value === undefined) return;
  used.add(node);
  const parts = partsOf(node);
  if (node._zod.def.type === 'union') {
    const way = parts.find(([, part]) => z.safeParse(part, value).success);
    if (way !== undefined) visit(way[1], value, used);
  } else if (node._zod.def.type === 'object') {
    for (const [key, part] of parts) visit(part, (value as Entry)[key.slice(1)], used);
  } else if (typeof value === 'object' && value !== null && node._zod.def.type !== 'pipe') {
    const isOne = ['optional', 'nullable', 'default'].includes(node._zod.def.type);
    for (const [, part] of parts)
      for (const one of isOne ? [value] : Object.values(value)) visit(part, one, used);
  } else if (value !== null) {
    for (const [, part] of parts) visit(part, value, used);
  }
}
