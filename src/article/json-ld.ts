// schema.org's article in a page's JSON-LD: one among many, in an array or a @graph, with references by @id.
import type { DomDocument } from './dom.js';

export type Thing = { readonly [key: string]: unknown };

/** Deeper ones are nobody's article. */
const DEEPEST = 6;

/** An empty thing where the page has no article in it. */
export function articleIn(document: DomDocument): { readonly article: Thing; readonly resolve: Resolve } {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsIn(parsed(script.textContent ?? ''), DEEPEST),
  );
  const byId = new Map(
    things.filter((thing) => Object.keys(thing).length > 1).map((one) => [one['@id'], one]),
  );
  const resolve = (value: unknown) =>
    isThing(value) && value['@id'] !== undefined ? (byId.get(value['@id']) ?? value) : value;
  const article = things.find((thing) => [thing['@type']].flat().some(isArticle));
  return { article: article ?? {}, resolve };
}

/** What a reference by @id stands for. */
export type Resolve = (value: unknown) => unknown;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isArticle = (type: unknown) => /(?:Article|BlogPosting|Report)$/.test(String(type));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth - 1));
  if (!isThing(value)) return [];
  return [value, ...Object.values(value).flatMap((one) => thingsIn(one, depth - 1))];
}
