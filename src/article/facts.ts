// What a page says of itself: in JSON-LD, in meta tags, in what its readers see. The surest place first.
import * as chrono from 'chrono-node';
import { decodeHTML } from 'entities';
import type { Fact, StatedFacts } from './article.js';
import { type DomDocument, oneLine } from './dom.js';
import { articleIn, isThing, type Resolve, type Thing } from './json-ld.js';

type Candidate<Value> = readonly [from: string, value: Value | undefined];

/** @param given where the page was found, against which relative addresses are read */
export function factsOf(document: DomDocument, given?: string): StatedFacts {
  const { article, resolve } = articleIn(document);
  const meta = metaOf(document);
  const seen = (selectors: string) => text(document.querySelector(selectors)?.textContent);
  const attribute = (selectors: string, name: string) =>
    document.querySelector(selectors)?.getAttribute(name) ?? undefined;
  const metas = <Value>(names: readonly string[], read: (text: string) => Value | undefined) =>
    names.map((name): Candidate<Value> => [`meta ${name}`, readFrom(meta.get(name), read)]);
  const headline = text(article.headline) ?? text(article.name);
  const address = (value: string | undefined) => addressOf(value, given);
  return {
    title: first<string>([
      ['JSON-LD headline', headline],
      ['h1', seen('article h1, main h1') ?? seen('h1')],
      ...metas(['og:title', 'dc.title', 'citation_title', 'twitter:title'], text),
      ['title', seen('title')],
    ]),
    authors: first<readonly string[]>([
      ['JSON-LD author', names(article.author, resolve)],
      ...metas(['author', 'dc.creator', 'article:author', 'citation_author', 'parsely-author'], namesIn),
      ['byline', namesIn(seen('[rel~=author], [itemprop~=author], .byline, .author'))],
    ]),
    publisher: first<string>([
      ['JSON-LD publisher', names(article.publisher, resolve)?.[0]],
      ...metas(['og:site_name', 'dc.publisher', 'application-name'], text),
    ]),
    date: first<string>([
      ['JSON-LD datePublished', dayOf(text(article.datePublished))],
      ...metas(
        ['article:published_time', 'date', 'dc.date', 'dcterms.date', 'datepublished', 'citation_date'],
        dayOf,
      ),
      ['time', dayOf(attribute('time[itemprop~=datePublished], time[pubdate]', 'datetime'))],
      ['time', dayOf(attribute('article time, main time, header time', 'datetime'))],
      ['dateline', dayOf(seen('article time, main time, header time, [class~=date], [class~=dateline]'))],
    ]),
    address: first<string>([
      ['link canonical', address(attribute('link[rel~=canonical]', 'href'))],
      ...metas(['og:url'], address),
      ['JSON-LD url', address(text(article.url) ?? idOf(article.mainEntityOfPage))],
    ]),
    language: first<string>([
      ['html lang', languageOf(attribute('html', 'lang'))],
      ['JSON-LD inLanguage', languageOf(text(article.inLanguage))],
      ...metas(['content-language', 'dc.language', 'og:locale'], languageOf),
    ]),
  };
}

const readFrom = <Value>(value: string | undefined, read: (text: string) => Value | undefined) =>
  value === undefined ? undefined : read(value);

function first<Value>(candidates: readonly Candidate<Value>[]): Fact<Value> | null {
  for (const [from, value] of candidates) if (value !== undefined) return { value, from };
  return null;
}

function metaOf(document: DomDocument): ReadonlyMap<string, string> {
  const all = [...document.querySelectorAll('meta[content]')].reverse().flatMap((meta) =>
    ['property', 'name', 'itemprop', 'http-equiv'].flatMap((key): [string, string][] => {
      const name = meta.getAttribute(key);
      return name === null ? [] : [[name.toLowerCase(), meta.getAttribute('content') ?? '']];
    }),
  );
  return new Map(all);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string'
    ? oneLine(decodeHTML(value).replaceAll('\u00a0', ' ')) || undefined
    : undefined;
}

const idOf = (value: unknown) => text(isThing(value) ? (value['@id'] ?? value.url) : value);

/** Of a person or an organisation, of several, or of none. */
function names(value: unknown, resolve: Resolve): string[] | undefined {
  const all = [value].flat().flatMap((one) => {
    const resolved = resolve(one);
    return isThing(resolved) ? [(resolved as Thing).name].flat().map(text) : (namesIn(text(resolved)) ?? []);
  });
  const named = all.filter((name) => name !== undefined);
  return named.length === 0 ? undefined : [...new Set(named)];
}

/** “By Ada Quill and Bo Lark, Harbour Desk” → its names; an address is none. */
export function namesIn(byline: string | undefined): string[] | undefined {
  const bare = text(byline)?.replace(/^(?:by|von|par|de|por)\s+/i, '');
  if (bare === undefined || /^https?:/.test(bare)) return undefined;
  const all = bare
    .split(/[,;|·]|\s(?:and|und|et|y|e|&)\s/)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}/u.test(name));
  return all.length === 0 ? undefined : all;
}

/** The day as the page's own clock had it; one written out is read in the languages we draft from. */
export function dayOf(value: string | undefined): string | undefined {
  const written = text(value);
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(written ?? '') ?? [];
  if (iso !== undefined || written === undefined) return iso;
  for (const { parse } of [chrono.en, chrono.de, chrono.fr]) {
    const found = parse(written).find(({ start }) =>
      (['year', 'month', 'day'] as const).every((part) => start.isCertain(part)),
    );
    if (found !== undefined) return isoDay(found.start);
  }
  return undefined;
}

function isoDay(date: chrono.ParsedComponents): string {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => String(date.get(part)));
  return [year?.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
}

function addressOf(value: string | undefined, given: string | undefined): string | undefined {
  if (value === undefined || !URL.canParse(value, given)) return undefined;
  const { href, protocol } = new URL(value, given);
  return /^https?:$/.test(protocol) ? href : undefined;
}

function languageOf(value: string | undefined): string | undefined {
  const [, language, region] = /^([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2}))?\b/i.exec(value ?? '') ?? [];
  if (language === undefined) return undefined;
  return language.toLowerCase() + (region === undefined ? '' : `-${region.toUpperCase()}`);
}
