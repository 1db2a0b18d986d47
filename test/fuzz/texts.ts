// Whatever anybody may write: odd characters, marks of Markdown, mentions, words of the record, and a lot of it.
import fc from 'fast-check';
import type { Dossier } from '../../src/record/model.js';

/** Cases in each file: a few hundred at every test run, many more with `npm run fuzz`. */
export const CASES =
  (import.meta as ImportMeta & { env: { MODE: string } }).env.MODE === 'fuzz' ? 20_000 : 200;
/** No test judges by time; so many cases take long. */
export const TIMEOUT = 60_000 + CASES * 100;

/** Stands next to every mark that is typed, so that a mark in the answer can be told from our own. */
const MARKER = 'zqx';

const MARKS = [
  ...['*', '**', '_', '__', '~~', '||', '`', '```', '\\', '\\\\', '[', '](', '<', '>', '@', '#', '://'],
  ...[
    '\n# ',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n-# ',
    '@everyone',
    '<@1>',
    '<t:0:R>',
    'https://',
    '\u202e',
    '\u200b',
  ],
  ...[
    '\u2066',
    '\ufeff',
    '\0',
    '\ud83c',
    '\udfac',
    '\u0301',
    '🎬',
    '"',
    '“',
    '”',
    '{{',
    '}}',
    '$&',
    '$t(',
    '%s',
  ],
];

const marked = fc
  .array(fc.constantFrom(...MARKS, ' ', MARKER), { maxLength: 30 })
  .map((parts) => parts.map((part) => (part === ' ' ? part : `${part}${MARKER}`)).join(''));

/** Text that means something to this record, as it stands or spoiled. */
function ofRecord({ people, quotes, works, topics, sources, timeline }: Dossier): fc.Arbitrary<string> {
  const texts = [
    ...people.flatMap(({ id, name, otherNames, role }) => [id, name, role, ...otherNames]),
    ...quotes.flatMap(({ id, passages }) => [id, ...passages.map(({ exact }) => exact)]),
    ...works.flatMap(({ id, title }) => [id, title]),
    ...sources.map(({ id }) => id),
    ...timeline.map(({ text }) => text),
    ...['2021', '2021-10', '2021-10-21', '9999-99-99', 'speaker:', 'work:', 'topic:', '"', '-', ...topics],
  ];
  return fc
    .array(fc.tuple(fc.constantFrom(...texts), fc.nat(60), fc.nat(400)), { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts.map(([text, from, length]) => text.slice(from % 7 === 0 ? from : 0, from + length)).join(' '),
    );
}

/** @param limit UTF-16 units, as many as Discord takes there */
export function anyText(dossier: Dossier, limit = 6_000): fc.Arbitrary<string> {
  const short = fc.oneof(
    marked,
    ofRecord(dossier),
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.constantFrom('', ' ', '__proto__', 'constructor', 'toString', 'null', '[object Object]'),
  );
  const long = fc.tuple(short, fc.integer({ min: 1, max: 2_000 })).map(([text, times]) => text.repeat(times));
  return fc
    .oneof(
      { weight: 6, arbitrary: short },
      { weight: 2, arbitrary: fc.tuple(short, short).map((two) => two.join('')) },
      {
        weight: 1,
        arbitrary: long,
      },
    )
    .map((text) => text.slice(0, limit));
}

/**
 * What of foreign text would come alive in a message, or look like what it is not.
 * @param raw as it goes over the wire
 * @param emphasised we set words of it in bold or strike them through: those marks can't be told from theirs
 */
export function aliveIn(raw: string, emphasised = false): string[] {
  const found: string[] = [];
  const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cs}]|(?!\n)\p{Cc}/u.exec(raw);
  if (invisible !== null) found.push(`U+${invisible[0].codePointAt(0)?.toString(16)}`);
  const marks = emphasised ? /(\\*)([_`|[\]<>@]|:\/\/)$/ : /(\\*)([*_~`|[\]<>@]|:\/\/)$/;
  for (const { index } of raw.matchAll(new RegExp(MARKER, 'g'))) {
    const before = marks.exec(raw.slice(Math.max(0, index - 100), index));
    if (before?.[1] !== undefined && before[1].length % 2 === 0)
      found.push(raw.slice(Math.max(0, index - 20), index + 3));
    if (/(?:^|\n)[^\S\n]*(?:[#>+-]|-#|\d+\.)[^\S\n]*$/.test(raw.slice(0, index))) {
      found.push(raw.slice(Math.max(0, index - 20), index + 3));
    }
  }
  return found;
}
