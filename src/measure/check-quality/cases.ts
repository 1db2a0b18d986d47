// A set of messages with the label that each deserves, made from quotations by a fixed seed.
import type { Label } from '../../check/finding.js';
import { spaced, tokens } from '../../search/words.js';
import { type Half, halfOf, type Quotation } from '../quotations.js';
import { type Random, seeded } from '../random.js';
import { CHANGES, EXPECTED, split, VARIANTS, type Variant } from './variants.js';

export interface QualityCase {
  readonly variant: Variant | 'given';
  readonly message: string;
  /** Each of these is right; the first is what it is counted under. */
  readonly labels: readonly [Label, ...Label[]];
  /** Who is to be named as another speaker; undefined: nobody. */
  readonly otherSpeaker: string | undefined;
  readonly half: Half;
}

const SEED = 20_261;
/** A change that can't be made is tried on other quotations, at most so often for each case. */
const TRIES = 200;
/** Fewer words may be called too short to tell. */
const SHORT = 5;
/** Foreign lines for each case of another kind: their rate has to be known to a tenth of a percent. */
const FOREIGN = 5;

/** Half of the quotations, and of the other half what does not stand inside the first. */
export function halves(quotations: readonly Quotation[]) {
  const all = seeded(SEED).shuffled(quotations);
  const record = all.slice(0, Math.ceil(all.length / 2));
  const inside = allWords(record);
  const foreign = all.slice(record.length).filter(({ text }) => !inside.includes(spaced(tokens(text))));
  return { record, foreign };
}

const allWords = (quotations: readonly Quotation[]) =>
  quotations.map(({ text }) => spaced(tokens(text))).join('\n');

/** What cases are made with. */
interface Making {
  readonly speakers: readonly string[];
  /** The words of the record. */
  readonly inside: string;
  readonly random: Random;
}

/** @param count cases of each kind in each half */
export function makeCases(
  record: readonly Quotation[],
  foreign: readonly Quotation[],
  count: number,
): QualityCase[] {
  const speakers = [...new Set(record.map(({ speaker }) => speaker))];
  const making = { speakers, inside: allWords(record), random: seeded(SEED + 1) };
  return (['tuning', 'held-out'] as const).flatMap((half) =>
    VARIANTS.flatMap((variant) => {
      const all = variant === 'foreign' ? foreign : record;
      const from = all.filter((quotation) => halfOf(quotation) === half);
      const wanted = variant === 'foreign' ? count * FOREIGN : count;
      const found: QualityCase[] = [];
      for (let tries = wanted * TRIES; found.length < wanted && tries > 0 && from.length > 0; tries--) {
        const made = makeCase(variant, from, making);
        if (made !== undefined) found.push({ ...made, variant, half });
      }
      return found;
    }),
  );
}

function makeCase(
  variant: Variant,
  from: readonly Quotation[],
  { speakers, inside, random }: Making,
): Omit<QualityCase, 'half' | 'variant'> | undefined {
  const { text, speaker } = random.pick(from);
  const expected = EXPECTED[variant];
  const change = CHANGES[variant];
  let words: string | undefined = text;
  if (change !== undefined) words = change(text, random);
  if (variant === 'stitched') words = stitched(text, random.pick(from).text);
  if (words === undefined) return undefined;
  const quoted = /["“”]/.test(words) ? `\n> ${words.replaceAll('\n', ' ')}\n` : `“${words}”`;
  if (variant === 'foreign')
    return { message: quoted, labels: [expected, 'too short to tell'], otherSpeaker: undefined };
  const other = random.pick(speakers);
  if (variant === 'wrong speaker' && (other === speaker || speakers.length < 2)) return undefined;
  // Words so few are anybody's: no other speaker is named for them.
  if (variant === 'wrong speaker' && split(words).length <= SHORT) return undefined;
  const named = random.chance(0.5) ? `${speaker}: ` : '';
  let message = `${named}${quoted}`;
  if (variant === 'wrong speaker') message = misattributed(quoted, other, random);
  if (variant === 'chatter') message = amidChatter(quoted, random);
  return {
    message,
    labels: isTooShort(words, expected, inside) ? [expected, 'too short to tell'] : [expected],
    otherSpeaker: variant === 'wrong speaker' ? other : undefined,
  };
}

/** Words said twice or changed that are so few need not be attributed. */
function isTooShort(words: string, expected: Label, inside: string): boolean {
  const own = tokens(words);
  if (Math.min(own.length, split(words).length) > SHORT) return false;
  const exact = expected === 'word for word' || expected === 'same words';
  return !exact || inside.split(spaced(own)).length > 2;
}

function stitched(text: string, other: string): string | undefined {
  if (text === other || Math.min(split(text).length, split(other).length) <= SHORT) return undefined;
  return `${text} ${other}`;
}

function misattributed(quoted: string, other: string, random: Random): string {
  return random.pick([
    `${other} said ${quoted}`,
    `${other}: ${quoted}`,
    `As ${other} put it, ${quoted}`,
    `${quoted} – ${other}`,
  ]);
}

function amidChatter(quoted: string, random: Random): string {
  return `${random.pick(['lol did you see this?', 'I can’t believe it, wow:', 'ok but remember when it said'])} ${quoted} ${random.pick(['what a mess', 'and nobody talks about it. Why?', 'smh'])}`;
}
