import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatJson } from '../../src/record/format.js';

describe('JSON is written as Biome formats it', () => {
  // Both are held to Biome's form by `npm run lint`.
  test.each(['test/fixtures/dossiers/lantern-coast', 'data/rust'])(
    'the places of %s stay as they are',
    (folder) => {
      const text = readFileSync(join(import.meta.dirname, '../..', folder, 'places.json'), 'utf8');
      expect(formatJson(JSON.parse(text))).toBe(text);
    },
  );

  test.each<readonly [string, unknown, string]>([
    ['empty ones', { a: [], b: {} }, '{\n  "a": [],\n  "b": {}\n}\n'],
    ['a list of 110 characters', { a: ['x'.repeat(99)] }, `{\n  "a": ["${'x'.repeat(99)}"]\n}\n`],
    ['a list of 111 characters', { a: ['x'.repeat(100)] }, `{\n  "a": [\n    "${'x'.repeat(100)}"\n  ]\n}\n`],
    [
      'a list of 110 characters and a comma',
      { a: ['x'.repeat(99)], b: 1 },
      `{\n  "a": [\n    "${'x'.repeat(99)}"\n  ],\n  "b": 1\n}\n`,
    ],
    ['a list of objects', { a: [{ b: null }] }, '{\n  "a": [\n    {\n      "b": null\n    }\n  ]\n}\n'],
    ['what JSON escapes', { 'a"': 'b\n“c”' }, '{\n  "a\\"": "b\\n“c”"\n}\n'],
  ])('%s', (_, value, text) => {
    expect(formatJson(value)).toBe(text);
  });
});
