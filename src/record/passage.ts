// One passage against its source's text: what is wrong with it, and how much of the text passages take up.
import { difference, nearestWords } from './difference.js';
import { findPlace, placesOf, type Selector, shortestSurroundings } from './place.js';
import { visible } from './printable.js';
import { SURROUNDINGS } from './schema.js';

export const FIX = 'npm run check-data -- --fix';

/** Enough to see which is meant. */
const MOST_PLACES = 5;

interface Complaint {
  /** The passage's key that is wrong. */
  readonly key: keyof Selector;
  readonly message: string;
}

/** What is wrong where the words don't stand in the text (code points) character for character, at one place. */
export function checkPassage(text: readonly string[], file: string, passage: Selector): Complaint[] {
  const place = findPlace(text, passage);
  if (place.kind === 'absent') return [{ key: 'exact', message: describeAbsent(text, file, passage.exact) }];
  if (place.kind === 'ambiguous') {
    return [{ key: 'exact', message: describePlaces(text, passage, place.starts) }];
  }
  if (place.kind === 'elsewhere') return checkSurroundings(text, passage, place.starts);
  const { start, end } = place.position;
  const cut = [start, end].find((at) => isWithinWord(text, at));
  if (cut === undefined) return [];
  const word = visible(text.slice(Math.max(0, cut - SURROUNDINGS), cut + SURROUNDINGS).join(''));
  return [{ key: 'exact', message: `cuts a word in two; whole words are quoted: ${word}` }];
}

/** “legal” stands in “illegal”. Scripts without spaces, and the letters of others behind them, are left alone. */
const LETTER = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
const isWithinWord = (text: readonly string[], at: number) =>
  LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');

function checkSurroundings(
  text: readonly string[],
  { exact, prefix = '', suffix = '' }: Selector,
  starts: readonly number[],
): Complaint[] {
  const around = starts.map((start) => {
    const end = start + [...exact].length;
    return {
      prefix: text.slice(Math.max(0, start - [...prefix].length), start).join(''),
      suffix: text.slice(end, end + [...suffix].length).join(''),
    };
  });
  const compare = (key: 'prefix' | 'suffix', noted: string, where: string): Complaint[] => {
    if (around.some((real) => real[key] === noted)) return [];
    const lines = [
      `this ${key} does not stand ${where} the words`,
      `in the data: ${visible(noted)}`,
      ...around.slice(0, MOST_PLACES).map((real) => `in the text: ${visible(real[key])}`),
    ];
    return [{ key, message: lines.join('\n') }];
  };
  const wrong = [...compare('prefix', prefix, 'right before'), ...compare('suffix', suffix, 'right after')];
  if (wrong.length > 0) return wrong;
  return [{ key: 'prefix', message: 'this prefix and this suffix stand around the words, but nowhere both' }];
}

function describeAbsent(text: readonly string[], file: string, exact: string): string {
  const near = nearestWords(text, exact);
  const heading = [`these words do not stand in ${file}`, `in the data: ${visible(exact)}`];
  if (near === undefined) return [...heading, 'No passage of the text is near to them.'].join('\n');
  const same = exact.normalize() === near.words.normalize();
  return [
    ...heading,
    `nearest:     ${visible(near.words)} (at ${near.start}–${near.end})`,
    `difference:  ${difference(exact, near.words)}`,
    ...(same ? ['The letters are the same, but encoded in another Unicode form.'] : []),
  ].join('\n');
}

function describePlaces(text: readonly string[], passage: Selector, starts: readonly number[]): string {
  const { exact } = passage;
  const length = [...exact].length;
  const all = placesOf(text, exact);
  const places = starts.slice(0, MOST_PLACES).map((start, index) => {
    const before = text.slice(Math.max(0, start - SURROUNDINGS), start).join('');
    const after = text.slice(start + length, start + length + SURROUNDINGS).join('');
    const around = shortestSurroundings(text, exact, all, start) ?? { occurrence: index + 1 };
    const keys = Object.entries(around).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
    );
    return `${visible(before)}[${visible(exact)}]${visible(after)}  ← ${keys.join(', ')}`;
  });
  return [
    `these words stand in the text ${starts.length} times; say which by what stands at its end:`,
    ...places,
  ].join('\n');
}

/** The share of the text, 0 to 1, that the passages found in it take up together, surroundings included. */
export function storedShare(text: readonly string[], passages: readonly Selector[]): number {
  const stored = new Set<number>();
  for (const passage of passages) {
    const place = findPlace(text, passage);
    if (place.kind !== 'found') continue;
    const { start, end } = place.position;
    const before = [...(passage.prefix ?? '')].length;
    const after = [...(passage.suffix ?? '')].length;
    for (let index = Math.max(0, start - before); index < Math.min(text.length, end + after); index += 1) {
      stored.add(index);
    }
  }
  return text.length === 0 ? 0 : stored.size / text.length;
}
