// How start, search and Check quotes bear more quotations.
import { corrupt } from '../relevance/corrupt.js';
import { type Quotation, readQuotations } from '../relevance/quotations.js';
import { type Random, seeded } from '../relevance/random.js';
import { startQuotationsBot } from './contender.js';
import type { Order, Query } from './quotations-bot.js';

export interface Scale {
  readonly quotations: number;
  readonly startMs: number;
  readonly residentMiB: number;
  readonly kinds: readonly { readonly kind: string; readonly ms: readonly number[] }[];
}

const SIZES = [10, 1_000, 10_000];
const QUERIES = 500;
/** Any number; the same one asks the same. */
const SEED = 20_261_123;
/** Asked before what counts, while V8 compiles. */
const WARM_UP = 100;

/** A question made from a quotation, or, typed so far, one for each of its first letters. */
const KINDS: { readonly [kind: string]: (text: string, random: Random) => readonly string[] } = {
  words: (text, random) => [random.shuffled(text.split(/\s+/u)).slice(0, 3).join(' ')],
  phrase: (text) => [`"${text.split(/\s+/u).slice(0, 6).join(' ').replaceAll('"', '')}"`],
  typo: (text, random) => one(corrupt(text, 'letters wrong', random)),
  'misremembered sentence': (text, random) => one(corrupt(text, 'several at once', random)),
};
const TYPED = 'prefixes of every length';
const LONGEST = 'the longest that Discord lets through';
const CHECKED = 'messages of 4,000 characters to check, longest block';

export async function measureScale(file: string): Promise<Scale[]> {
  const quotations = await readQuotations(file);
  const scales: Scale[] = [];
  for (const size of SIZES.filter((size) => size <= quotations.length)) {
    scales.push(await measureSize(file, quotations.slice(0, size)));
  }
  return scales;
}

async function measureSize(file: string, quotations: readonly Quotation[]): Promise<Scale> {
  const bot = await startQuotationsBot(file, quotations.length);
  const ask = (queries: readonly Query[]) => bot.tell<number[]>({ queries } satisfies Order);
  try {
    const residentMiB = await bot.resident();
    const kinds = [];
    for (const [kind, queries] of Object.entries(queriesOf(quotations))) {
      await ask(queries.slice(0, WARM_UP));
      kinds.push({ kind, ms: await ask(queries) });
    }
    return { quotations: quotations.length, startMs: bot.startMs, residentMiB, kinds };
  } finally {
    await bot.stop();
  }
}

function queriesOf(quotations: readonly Quotation[]): { [kind: string]: Query[] } {
  const random = seeded(SEED);
  const some = Array.from({ length: QUERIES }, () => random.pick(quotations).text);
  const asked = Object.entries(KINDS).map(([kind, make]) => [
    kind,
    some.flatMap((text) => make(text, random)).map((text): Query => ({ text, way: 'asked' })),
  ]);
  const few = some.slice(0, QUERIES / 10);
  const typed = few.flatMap(everyPrefix);
  const longest = few.map((_, index) =>
    random
      .shuffled(some)
      .join(index % 2 === 0 ? ' ' : '')
      .slice(0, LONGEST_OPTION),
  );
  return {
    ...Object.fromEntries(asked),
    [TYPED]: typed.map((text) => ({ text, way: 'typed' })),
    [LONGEST]: longest.flatMap((text) => (['asked', 'typed'] as const).map((way) => ({ text, way }))),
    [CHECKED]: few
      .flatMap(() => messagesToCheck(quotations, random))
      .map((text) => ({ text, way: 'checked' })),
  };
}

/** One made of quotations in each of these ways: exact, without marks, two as one, misspelt, with the order changed. */
export function messagesToCheck(quotations: readonly Quotation[], random: Random): string[] {
  const any = () => random.pick(quotations).text;
  const claims = [
    () => `“${any()}”`,
    any,
    () => `“${any()} ${any()}”`,
    () => `${corrupt(any(), 'letters wrong', random) ?? ''}.`,
    () => `“${random.shuffled(any().split(' ')).join(' ')}”`,
  ];
  return claims.map((claim) => {
    let message = '';
    while (message.length < LONGEST_MESSAGE) message += `${claim()} `;
    return message.slice(0, LONGEST_MESSAGE);
  });
}

/** After so many letters most quotations are told apart. */
const LONGEST_PREFIX = 60;
/** Characters of one option's value. */
const LONGEST_OPTION = 6_000;
/** Characters of a message that Discord lets through. */
export const LONGEST_MESSAGE = 4_000;

function everyPrefix(text: string): string[] {
  const length = Math.min(text.length, LONGEST_PREFIX);
  return Array.from({ length }, (_, end) => text.slice(0, end + 1));
}

function one(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}
