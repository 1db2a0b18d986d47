// How start, search and Check quotes bear more quotations.
import { messagesOf } from '../costly.js';
import { type Quotation, readQuotations } from '../quotations.js';
import { type Random, seeded } from '../random.js';
import { corrupt } from '../relevance/corrupt.js';
import { MEDIAN, P99, percentile } from '../stats.js';
import { GOALS } from './goals.js';
import type { Order, Query } from './quotations-bot.js';
import { once, type Row } from './row.js';
import { quotationsBot, withSubject } from './subject.js';

/** Questions of a kind, and for how long each blocked the event loop. */
export interface Kind {
  readonly kind: string;
  readonly ms: readonly number[];
}

/** At the last one the goal on blocks of the event loop holds. */
const SIZES = [10, 1_000, 10_000];
const QUERIES = 500;
/** Any number; the same one asks the same. */
const SEED = 20_261_123;
/** Asked before what counts, while V8 compiles. */
const WARM_UP = 100;
/** After so many letters most quotations are told apart. */
const LONGEST_PREFIX = 60;
/** Characters of one option's value. */
const LONGEST_OPTION = 6_000;

/** A question made from a quotation. */
const KINDS: { readonly [kind: string]: (text: string, random: Random) => string | undefined } = {
  words: (text, random) => random.shuffled(text.split(/\s+/u)).slice(0, 3).join(' '),
  phrase: (text) => `"${text.split(/\s+/u).slice(0, 6).join(' ').replaceAll('"', '')}"`,
  typo: (text, random) => corrupt(text, 'letters wrong', random),
  'misremembered sentence': (text, random) => corrupt(text, 'several at once', random),
};

export async function measureScale(file: string): Promise<Row[]> {
  const quotations = await readQuotations(file);
  const rows: Row[] = [];
  for (const size of SIZES.filter((size) => size <= quotations.length)) {
    const some = quotations.slice(0, size);
    const sized = await withSubject(
      async (bot) => {
        const mib = await bot.resident();
        const ask = (queries: readonly Query[]) => bot.tell<number[]>({ queries } satisfies Order);
        const kinds: Kind[] = [];
        for (const [kind, queries] of queriesOf(some)) {
          await ask(queries.slice(0, WARM_UP));
          kinds.push({ kind, ms: await ask(queries) });
        }
        return [
          once(`${size} quotations, start → ready`, 'ms', bot.startMs),
          once(`${size} quotations, resident at ready`, 'MiB', mib),
          ...kindRows(size, kinds),
        ];
      },
      quotationsBot(file, size),
    );
    rows.push(...sized);
  }
  return rows;
}

export function kindRows(size: number, kinds: readonly Kind[]): Row[] {
  const of = `${size} quotations`;
  const longest = Math.max(...kinds.map(({ ms }) => percentile(ms, 100)));
  const goal = size >= Math.max(...SIZES) ? GOALS.blockMs : undefined;
  return [
    ...kinds.flatMap(({ kind, ms }) => [
      once(`${of}, ${kind}: median`, 'ms', percentile(ms, MEDIAN)),
      once(`${of}, ${kind}: p99`, 'ms', percentile(ms, P99)),
    ]),
    once(`${of}, longest block of the event loop`, 'ms', longest, goal),
  ];
}

function queriesOf(quotations: readonly Quotation[]): [kind: string, queries: Query[]][] {
  const random = seeded(SEED);
  const some = Array.from({ length: QUERIES }, () => random.pick(quotations).text);
  const few = some.slice(0, QUERIES / 10);
  const as = (way: Query['way'], texts: readonly (string | undefined)[]): Query[] =>
    texts.flatMap((text) => (text === undefined ? [] : [{ text, way }]));
  const longest = few.map((_, index) => {
    const all = random.shuffled(some).join(index % 2 === 0 ? ' ' : '');
    return all.slice(0, LONGEST_OPTION);
  });
  return [
    ...Object.entries(KINDS).map(([kind, make]): [string, Query[]] => {
      const made = some.map((text) => make(text, random));
      return [kind, as('asked', made)];
    }),
    ['prefixes of every length', as('typed', few.flatMap(everyPrefix))],
    ['the longest that Discord lets through', [...as('asked', longest), ...as('typed', longest)]],
    [
      'messages of 4,000 characters to check',
      as(
        'checked',
        few.flatMap(() => messagesOf(quotations, random)),
      ),
    ],
  ];
}

function everyPrefix(text: string): string[] {
  const length = Math.min(text.length, LONGEST_PREFIX);
  return Array.from({ length }, (_, end) => text.slice(0, end + 1));
}
