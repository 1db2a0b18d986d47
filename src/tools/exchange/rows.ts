// Entries as rows of a spreadsheet and back. What has no column of its own stands in `more`, as JSON, so that nothing is lost.
import { asId } from '../../record/fields.js';
import type { Row } from './spreadsheet.js';

export const QUOTE_COLUMNS = [
  ...['id', 'words', 'speaker', 'occasion', 'occasion title', 'date', 'source', 'address', 'circumstances'],
  ...['support', 'more'],
];
export const EVENT_COLUMNS = [
  ...['id', 'date', 'text', 'status', 'claimant', 'label', 'source', 'address', 'support'],
  ...['proceeding', 'more'],
];

/** As written in a file, not yet judged. */
export type Written = { readonly [field: string]: unknown };

/** What the rows name by other words than ids. */
export interface Named {
  readonly people: readonly { readonly id: string; readonly name?: unknown }[];
  readonly sources: readonly { readonly id: string; readonly url?: unknown }[];
  readonly works: readonly { readonly id: string }[];
}

/** Of several in one cell: what stands between two people, and between two passages. */
const AND = '; ';
const LINE = '\n';

export function quoteRow(quote: Written, named: Named): Row {
  const { id, speaker, occasion, source, passages, circumstances, citations, ...rest } = quote;
  const { kind, title, date, ...around } = asObject(
    typeof occasion === 'string' ? { kind: occasion } : occasion,
  );
  const words = [passages].flat();
  return row({
    ...{ id, circumstances, source, occasion: kind, 'occasion title': title, date },
    words: words.map(wordsOf).join(LINE),
    speaker: [speaker]
      .flat()
      .map((one) => nameOf(String(one), named))
      .join(AND),
    address: addressOf(source, named),
    ...supportOf(citations, source),
    more: {
      ...rest,
      ...(words.every(isText) ? {} : { passages }),
      ...(Object.keys(around).length === 0 ? {} : { occasion: around }),
      ...(supportOf(citations, source) === undefined ? { citations } : {}),
    },
  });
}

export function eventRow(event: Written, proceeding: string, named: Named): Row {
  const { id, date, text, status, claimant, label, citations, ...rest } = event;
  const [source = ''] = Object.keys(asObject(citations));
  const support = supportOf(citations, source);
  return row({
    ...{ id, date, text, status, label, source, proceeding, ...support },
    claimant: claimant === undefined ? '' : nameOf(String(claimant), named),
    address: addressOf(source, named),
    more: { ...rest, ...(support === undefined ? { citations } : {}) },
  });
}

/** A row as an entry, with the people and sources that it names and nobody knew. */
export interface Read {
  readonly entry: Written & { readonly id: string };
  readonly people: readonly Written[];
  readonly sources: readonly Written[];
}

/** @throws {Error} that says what is wrong with the row */
export function quoteFrom(row: Row, named: Named): Read {
  const { words = '', speaker = '', occasion = '', circumstances = '' } = row;
  const more = moreOf(row);
  const people = speaker.split(AND).map((name) => personOf(name, named));
  const source = sourceOf(row, named);
  const lines = words.split(LINE).filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new Error('has no words');
  const kept = more.passages !== undefined && [more.passages].flat().map(wordsOf).join(LINE) === words;
  const said = {
    kind: occasion,
    ...given({ title: row['occasion title'], date: row.date }),
    ...asObject(more.occasion),
  };
  const isWork = Object.keys(said).length === 1 && named.works.some(({ id }) => id === occasion);
  return {
    people: people.filter(({ isNew }) => isNew).map(({ id, name }) => ({ id, name })),
    sources: source.isNew ? [{ id: source.id, url: row.address }] : [],
    entry: {
      id: row.id || idOf(`${people[0]?.id} ${words}`),
      speaker: oneOrList(people.map(({ id }) => id)),
      occasion: isWork ? occasion : said,
      source: source.id,
      passages: kept ? more.passages : oneOrList(lines),
      circumstances,
      ...without(more, ['passages', 'occasion', 'citations']),
      ...citationsFrom(row, source.id, more),
    },
  };
}

/** @throws {Error} that says what is wrong with the row */
export function eventFrom(row: Row, named: Named): Read {
  const { text = '', date = '', claimant = '' } = row;
  if (text.trim() === '') throw new Error('has no text');
  const more = moreOf(row);
  const source = sourceOf(row, named);
  const who = claimant === '' ? undefined : personOf(claimant, named);
  return {
    people: who?.isNew ? [{ id: who.id, name: who.name }] : [],
    sources: source.isNew ? [{ id: source.id, url: row.address }] : [],
    entry: {
      id: row.id || idOf(text),
      date: date === '' ? null : date,
      text,
      ...given({ label: row.label, status: row.status, claimant: who?.id }),
      ...without(more, ['citations']),
      ...citationsFrom(row, source.id, more),
    },
  };
}

const cutId = (words: string, longest: number) => asId(words).slice(0, longest).replace(/-$/, '');
/** The last word is cut, or left out. */
const idOf = (words: string) =>
  asId(words)
    .slice(0, 32)
    .replace(/-[^-]*$/, '');

function row(cells: Written): Row {
  return Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => {
      if (column !== 'more') return [column, cell === undefined || cell === null ? '' : String(cell)];
      return [column, Object.keys(asObject(cell)).length === 0 ? '' : JSON.stringify(cell)];
    }),
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
const asObject = (value: unknown): Written =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Written) : {};
const wordsOf = (passage: unknown): string => (isText(passage) ? passage : String(asObject(passage).exact));
const oneOrList = <T>(all: readonly T[]) => (all.length === 1 ? all[0] : all);

function given(fields: Written): Written {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );
}

function without(fields: Written, names: readonly string[]): Written {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** Undefined where they are of other sources, or more than words. */
function supportOf(citations: unknown, source: unknown): { support: string } | undefined {
  const [[from, passages] = [], ...others] = Object.entries(asObject(citations));
  const lines = [passages].flat();
  return from === source && others.length === 0 && lines.every(isText)
    ? { support: lines.join(LINE) }
    : undefined;
}

function citationsFrom({ support = '' }: Row, source: string, { citations }: Written): Written {
  const lines = support.split(LINE).filter((line) => line.trim() !== '');
  if (lines.length > 0) return { citations: { [source]: oneOrList(lines) } };
  return given({ citations });
}

/** A name, where it is one person's alone. */
function nameOf(id: string, { people }: Named): string {
  const name = people.find((person) => person.id === id)?.name;
  const isOnly = people.filter((person) => person.name === name).length === 1;
  return isText(name) && isOnly && !name.includes(AND) ? name : id;
}

function personOf(typed: string, { people }: Named) {
  const name = typed.trim();
  if (name === '') throw new Error('names nobody who speaks');
  const known = people.find((person) => person.id === name || person.name === name);
  return { id: known?.id ?? cutId(name, 24), name, isNew: known === undefined };
}

function addressOf(source: unknown, { sources }: Named): unknown {
  return sources.find(({ id }) => id === source)?.url;
}

function sourceOf({ source = '', address = '' }: Row, { sources }: Named) {
  const known = sources.find(({ id, url }) => (source === '' ? url === address : id === source));
  if (known !== undefined) return { id: known.id, isNew: false };
  if (!URL.canParse(address)) throw new Error(`leads to no source: “${address || source}”`);
  const { hostname, pathname } = new URL(address);
  return { id: source || cutId(`${hostname.replace(/^www\./, '')} ${pathname}`, 32), isNew: true };
}

function moreOf({ more = '' }: Row): Written {
  if (more === '') return {};
  try {
    return asObject(JSON.parse(more));
  } catch {
    throw new Error('has something in “more” that is not what export wrote');
  }
}
