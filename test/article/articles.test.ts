// How much of ten articles, whose answer keys somebody else wrote, is found and rightly attributed. Goals, not figures.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Quotation, quotationsIn } from '../../src/article/quotations.js';
import { readArticle } from '../../src/article/read.js';

interface Key {
  readonly source: Readonly<
    Record<'title' | 'publisher' | 'date' | 'address' | 'language', string | null>
  > & {
    readonly authors: readonly string[] | null;
  };
  readonly quotations: readonly {
    readonly words?: string;
    readonly parts?: readonly string[];
    readonly speaker: string | null;
    readonly kind: string;
    readonly sure: boolean;
  }[];
}

const FOLDER = join(import.meta.dirname, '../fixtures/articles');
const names = readdirSync(FOLDER).filter((name) => /\.(?:html|txt)$/.test(name));
const articles = await Promise.all(
  names.map(async (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const key = JSON.parse(
      readFileSync(join(FOLDER, name.replace(/\.\w+$/, '.expected.json')), 'utf8'),
    ) as Key;
    const contentType = name.endsWith('.txt') ? 'text/plain' : 'text/html';
    const article = await readArticle({ contentType, text });
    return { name, key, article, quotations: quotationsIn(article).quotations };
  }),
);

const MARKS = /^[\s“”"„«»‘’']+|[\s“”"„«»‘’']+$/g;
const plain = (parts: readonly string[]) =>
  parts.map((part) => part.replaceAll(/\s+/g, ' ').replaceAll(MARKS, '')).join(' ');

const drafts = articles.flatMap(({ name, key, quotations }) => {
  const left = [...quotations];
  return key.quotations.map((one) => {
    const words = plain(one.parts ?? [one.words ?? '']);
    const at = left.findIndex(({ passages }) => plain(passages) === words);
    const [found] = at === -1 ? [] : left.splice(at, 1);
    return { name, kind: one.kind, words, found, verdict: found && verdictOn(one, found) };
  });
});

/** A likely speaker is to be offered, not written as a fact. */
function verdictOn({ speaker, sure }: Key['quotations'][number], { speaker: own }: Quotation) {
  const named = own === null || own.isUnnamed ? null : own.name;
  if (named === (sure ? speaker : null)) return 'right';
  return named === null ? 'uncertain' : 'wrong';
}

const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;

test('95% of the quotations are found word for word', () => {
  expect(drafts.length).toBeGreaterThan(150);
  expect(
    share(
      drafts.filter(({ found }) => found),
      drafts,
    ),
  ).toBeGreaterThanOrEqual(0.95);
});

test('85% have the right speaker', () => {
  expect(
    share(
      drafts.filter(({ verdict }) => verdict === 'right'),
      drafts,
    ),
  ).toBeGreaterThanOrEqual(0.85);
});

test('no wrong speaker is written as sure', () => {
  expect(drafts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
});

test('what is printed around the articles is given to nobody', () => {
  const known = new Set(drafts.flatMap(({ found }) => found ?? []));
  const others = articles.flatMap(({ quotations }) => quotations.filter((one) => !known.has(one)));
  expect(others.length).toBeLessThan(drafts.length / 10);
  expect(others.filter(({ speaker }) => speaker !== null && !speaker.isUnnamed)).toEqual([]);
});

/** The kind in which a program may leave most to a curator. */
const HARD = ['multi-paragraph'];

describe('of each kind', () => {
  const kinds = [...new Set(drafts.map(({ kind }) => kind))].filter((kind) => !HARD.includes(kind));
  test.each(kinds)('%s: six of ten at least are right', (kind) => {
    const own = drafts.filter((draft) => draft.kind === kind);
    expect(
      share(
        own.filter(({ verdict }) => verdict === 'right'),
        own,
      ),
    ).toBeGreaterThanOrEqual(0.6);
  });
});

test.each(articles)('$name: what the page says of itself', ({ key, article }) => {
  const read = Object.keys(key.source).map((name) => [name, article[name as 'title']?.value ?? null]);
  expect(Object.fromEntries(read)).toEqual(key.source);
});
