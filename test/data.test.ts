// The committed record: its form, what must stand in it, and the editorial rules that a machine can check.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../src/record/json-schema.js';
import { loadRecord } from '../src/record/load.js';
import { parseYaml } from '../src/record/yaml.js';
import { indexRecord } from '../src/search/search.js';

const DATA = resolve(import.meta.dirname, '../data');
const SCHEMAS = join(DATA, 'schema');
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Json;
type Json = { readonly [key: string]: unknown };

const record = await loadRecord(DATA);
const [rust] = record.dossiers;
const search = await indexRecord(record);

describe('the JSON Schemas', () => {
  test('are those that `npm run schemas` writes, and no others', () => {
    const committed = readdirSync(SCHEMAS).map(
      (name) => [name, readFileSync(join(SCHEMAS, name), 'utf8')] as const,
    );
    expect(new Map(committed)).toEqual(jsonSchemas());
  });

  const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(DATA, name));

  test.each(files.map((path) => [relative(DATA, path), path] as const))(
    '%s is held to the one it names, which knows every key',
    (_, path) => {
      const text = readFileSync(path, 'utf8');
      const data = parseYaml(text);
      const [, schema = ''] = /^# yaml-language-server: \$schema=(.+)$/m.exec(text) ?? [];
      const validate = validator(resolve(dirname(path), schema));
      expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
      const objects = objectsIn(data);
      for (const object of objects) {
        object.unheardOf = 1;
        expect(validate(data), JSON.stringify(object)).toBe(false);
        delete object.unheardOf;
      }
    },
  );
});

describe('Rust: everything the first source says has an entry', () => {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  test.each([
    ['works', ids(rust.works), ['rust-film', 'last-take']],
    [
      'proceedings',
      ids(rust.proceedings),
      ['gutierrez-reed-case', 'baldwin-case-2023', 'baldwin-case-2024', 'halls-case'],
    ],
    [
      'people',
      ids(rust.people),
      [
        'halyna-hutchins',
        'alec-baldwin',
        'hannah-gutierrez-reed',
        'jonas-huerta',
        'terese-davis',
        'rachel-mason',
        'other-crew',
      ],
    ],
    [
      'events',
      ids(rust.events),
      [
        'huerta-claims-pressure',
        'huerta-claims-concerns-ignored',
        'camera-crew-walk-off',
        'rust-shooting',
        'charges-announced',
        'last-take-starts',
        'rust-without-us-distribution',
      ],
    ],
    [
      'steps',
      ids(rust.proceedings.flatMap(({ steps }) => steps)),
      [
        'gutierrez-reed-charged',
        'gutierrez-reed-verdict',
        'gutierrez-reed-sentenced',
        'baldwin-charged-2023',
        'baldwin-dismissed-2023',
        'baldwin-indicted',
        'baldwin-evidence-ruling',
        'baldwin-dismissed-2024',
        'halls-plea',
        'halls-sentenced',
      ],
    ],
  ])('%s: these among them', (_, found, expected) => {
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  test('its words as printed, in its order', () => {
    const own = rust.quotes.filter(({ source }) => source.id === 'documentary-article');
    expect(own.flatMap(({ passages }) => passages.map(({ exact }) => exact))).toEqual([
      'Things started feeling off when Alec showed up,',
      'He wasn’t doing anything wrong. An actor of that caliber, with that producer title, was kind of intimidating. The pacing of the set got a little quicker. Things picked up faster. It was a tonal shift.',
      'One more, one more, one more!',
      'Right away, right away, let’s reload!',
      'We felt like we weren’t respected, or taken care of, or no one really gave a sh– about us,',
      'squeaky wheel',
      'The camera crew were the dark clouds on our set,',
      'They were rude. They talked crap about everybody.',
    ]);
  });

  test('it is as unknown as it is, and what is inferred of it is said to be', () => {
    const source = rust.sources.find(({ id }) => id === 'documentary-article');
    expect(source).toMatchObject({ publisher: null, title: null, author: null, date: null, url: null });
    expect(source?.description).toContain('(inferred)');
  });
});

describe('Rust: the voices of all sides', () => {
  const said = (...ids: readonly string[]) =>
    rust.quotes.filter(({ speakers }) => speakers.some(({ id }) => ids.includes(id)));

  test.each([
    ['Alec Baldwin', ['alec-baldwin']],
    ['his lawyers', ['luke-nikas', 'alex-spiro', 'baldwin-defence']],
    ['Hannah Gutierrez-Reed', ['hannah-gutierrez-reed']],
    ['her lawyers', ['jason-bowles', 'gutierrez-reed-lawyers']],
    ['David Halls', ['david-halls']],
    ['prosecutors', ['kari-morrissey', 'mary-carmack-altwies', 'andrea-reeb', 'jason-lewis']],
    ['the judge', ['mary-marlowe-sommer']],
    ['the family', ['matthew-hutchins', 'olga-solovey']],
    ['the crew', ['jonas-huerta', 'terese-davis', 'lane-luper']],
    ['the documentary', ['rachel-mason']],
    ['Joel Souza', ['joel-souza']],
  ])('%s', (_, ids) => {
    expect(said(...ids).length).toBeGreaterThan(0);
  });

  test('nobody is quoted at greater length than a case bears', () => {
    const words = rust.quotes.map(({ passages }) =>
      passages
        .map(({ exact }) => exact)
        .join(' ')
        .split(/\s+/),
    );
    expect(words.length).toBeGreaterThanOrEqual(60);
    expect(words.filter(({ length }) => length > 60)).toEqual([]);
    expect(rust.timeline.length).toBeGreaterThanOrEqual(60);
  });
});

describe('Rust: fairness', () => {
  test('what Huerta says of Baldwin is never torn apart', () => {
    const quote = rust.quotes.find(({ id }) => id === 'huerta-started-feeling-off');
    expect(quote?.inseparable).toBe(true);
    expect(quote?.passages).toHaveLength(2);
  });

  test('Baldwin’s call to reload is not taken for the fatal moment', () => {
    const quote = rust.quotes.find(({ id }) => id === 'baldwin-one-more-reload');
    expect(quote?.circumstances).toMatch(/blanks.*does not say when/s);
  });

  const accused = rust.proceedings.flatMap(({ type, against }) => (type === 'criminal' ? against : []));
  test.each([...new Set(accused)].map((person) => [person.id, person] as const))(
    '%s has a role, and no outcome in it',
    (_, person) => {
      const words = `${person.role} ${person.harm ?? ''}`;
      expect(words).not.toMatch(
        /charg|convict|guilt|sentenc|acquit|dismiss|indict|plead|manslaughter|prison|accused|defendant|killer/i,
      );
    },
  );

  test('a dismissal is nowhere an acquittal: the word stands only where a jury acquitted', () => {
    const where = [...rust.events, ...rust.proceedings.flatMap(({ steps }) => steps)].filter((entry) =>
      /acquit/i.test(JSON.stringify([entry.text, entry.note])),
    );
    expect(where.map(({ id }) => id)).toEqual(['gutierrez-reed-verdict']);
  });

  test('a claim has its claimant, and what belongs to a suit is marked as civil', () => {
    const claims = rust.events.filter(({ status }) => status === 'claim');
    expect(claims.length).toBeGreaterThan(3);
    expect(claims.filter((event) => event.claimant === null)).toEqual([]);
    const suits = rust.proceedings.filter(({ type }) => type === 'civil').flatMap(({ steps }) => steps);
    expect(suits.length).toBeGreaterThan(10);
    expect(suits.filter(({ civil }) => !civil).map(({ id }) => id)).toEqual([]);
  });
});

describe('Rust: no more than is known', () => {
  const happenings = [...rust.events, ...rust.proceedings.flatMap(({ steps }) => steps)];

  test('the record on Gutierrez-Reed ends in May 2025, and says what it lacks', () => {
    const about = happenings.filter(({ people }) => people.some(({ id }) => id === 'hannah-gutierrez-reed'));
    const newest = about.toSorted((a, b) => (b.date?.latest ?? 0) - (a.date?.latest ?? 0))[0];
    expect(newest?.date?.edtf).toBe('2025-05');
    const proceeding = rust.proceedings.find(({ id }) => id === 'gutierrez-reed-case');
    expect(proceeding?.notKnown).toMatch(/appeal/);
  });

  test('nothing is on record after 17 April 2026, the last in Svetnoy’s suit', () => {
    const later = happenings.filter(({ date }) => (date?.earliest ?? 0) > Date.UTC(2026, 3, 17));
    expect(later.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    [
      'the day or terms of a release',
      /parole|(?:released|release|freed) from (?:prison|custody)|23 May 2025/i,
    ],
    ['her other case', /\bbar\b/i],
    ['Huerta’s job', /Huerta[^.]*\b(?:operator|assistant|loader|focus puller|technician)\b/i],
    ['that it was a prop gun', /prop gun/i],
    ['that it was accidental', /accidental/i],
    ['children', /\b(?:son|child|boy)\b/i],
  ])('our own words say nothing of %s', (_, words) => {
    expect(ownWords().filter((text) => words.test(text))).toEqual([]);
  });

  test('who handed over the gun is told as accounts side by side only', () => {
    const told = happenings.filter(({ text }) => /handed/i.test(text));
    expect(told.map(({ text }) => text).filter((text) => !/contested/.test(text))).toEqual([]);
    const handed = happenings.filter(({ conflict }) => /handed/.test(conflict?.about ?? ''));
    expect(handed.map(({ conflict }) => conflict?.versions.length)).toContain(2);
  });
});

describe('Rust: each topic that a reader is offered finds a quote', () => {
  test.each(rust.topics.map((topic) => [topic]))('%s', (topic) => {
    expect(search.quotes(topic).length).toBeGreaterThan(0);
  });
});

function validator(schema: string): ValidateFunction {
  return new Ajv2020({ strictTuples: false, allowUnionTypes: true, formats: { uri: true } }).compile(
    readJson(schema),
  );
}

/** The value itself and every object in it. */
function objectsIn(value: unknown): { unheardOf?: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? within : [value, ...within];
}

/** The texts that are not a source's: without its words, its title and what stands in quotation marks. */
function ownWords(): string[] {
  const NOT_OURS = new Set(['id', 'citations', 'passages', 'url', 'archived', 'otherNames', 'otherWords']);
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value.replaceAll(/“[^”]*”/g, '')];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, below]) => (NOT_OURS.has(key) ? [] : texts(below)));
  };
  const folder = join(DATA, 'rust');
  return readdirSync(folder).flatMap((name) => {
    if (!name.endsWith('.yaml')) return [];
    const entries = parseYaml(readFileSync(join(folder, name), 'utf8'));
    if (name !== 'sources.yaml') return texts(entries);
    return (entries as Json[]).flatMap(({ description, note }) => texts({ description, note }));
  });
}
