// What people make of a quotation, and the label that each deserves. Its own lists: what is measured by the lists of
// the checker would measure nothing.
import type { Label } from '../../check/finding.js';
import type { Random } from '../random.js';
import { mistype } from '../typos.js';

/** What each kind deserves. */
export const EXPECTED = {
  verbatim: 'word for word',
  retyped: 'same words',
  typos: 'altered',
  'words dropped': 'shortened',
  'words added': 'altered',
  negation: 'altered',
  number: 'altered',
  stitched: 'stitched',
  'wrong speaker': 'word for word',
  chatter: 'word for word',
  foreign: 'not in this record',
} as const satisfies Record<string, Label>;
export type Variant = keyof typeof EXPECTED;
export const VARIANTS = Object.keys(EXPECTED) as Variant[];

const NEGATIVE =
  /^(?:not|no|never|none|nothing|nobody|nor|neither|nowhere|without|cannot|hardly|scarcely|barely|seldom)$|n['’]t$/i;
const COUNTING =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|millions?|dozens?|half|both|twice|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|double)$/i;
const NUMBER = /^(\W*)(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|\d+)(\W*)$/i;

/** Without these it would be another statement: a condition, a doubt, a limit, somebody's denial or hearsay. */
const TURNING =
  /^(?:if|unless|whether|may|might|could|should|would|only|merely|almost|nearly|perhaps|maybe|probably|possibly|until|till|except|suppos\w+|provided|refus\w+|den(?:y|ies|ied|ying)|fail\w*|doubt\w*|pretend\w*|says?|claim\w*|heard|rumou?rs?|wish(?:ed)?|\w+edly|apparently)$/i;

export const split = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
const bare = (word: string) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Whether a word can be left out without turning the meaning round. */
function isPlain(word: string): boolean {
  return bare(word)
    .split(/[-–—]+/)
    .every(
      (part) => !NEGATIVE.test(part) && !TURNING.test(part) && !COUNTING.test(part) && !/^\p{Lu}/u.test(part),
    );
}

/** The changed words; undefined where this text can't be changed so. */
export const CHANGES: { readonly [variant: string]: (text: string, random: Random) => string | undefined } = {
  retyped(text, random) {
    const straight = text
      .replaceAll(/[‘’]/g, "'")
      .replaceAll(/[“”]/g, '"')
      .replaceAll(/[–—]/g, '-')
      .replaceAll('…', '...');
    const unmarked = straight
      .replaceAll(/(?<=\w)[.,](?=\d)/g, '')
      .replaceAll(/[^\p{L}\p{N}'\s]+/gu, ' ')
      .replaceAll(/(?<!\p{L})'|'(?!\p{L})/gu, ' ');
    const typed = random.pick([
      straight,
      straight.toLowerCase(),
      straight.toUpperCase(),
      unmarked,
      unmarked.toLowerCase().replaceAll("'", ''),
    ]);
    return typed === text ? undefined : typed;
  },
  typos(text, random) {
    const words = split(text);
    const able = [...words.keys()].filter((at) => /\p{L}{4}/u.test(words[at] ?? ''));
    const chosen = random.shuffled(able).slice(0, 1 + random.below(Math.max(1, words.length / 8)));
    if (chosen.length === 0) return undefined;
    return words.map((word, at) => (chosen.includes(at) ? mistype(word, random) : word)).join(' ');
  },
  'words dropped'(text, random) {
    const words = split(text);
    if (random.chance(1 / 3)) return cut(words, random);
    const able = [...words.keys()].filter((at) => isPlain(words[at] ?? ''));
    const gone = random.shuffled(able).slice(0, 1 + random.below(Math.max(1, words.length / 6)));
    if (gone.length === 0 || words.length - gone.length < 3) return undefined;
    return words.filter((_, at) => !gone.includes(at)).join(' ');
  },
  'words added'(text, random) {
    const words = split(text);
    for (let count = 1 + random.below(3); count > 0; count--) {
      const word = random.pick(['really', 'very', 'just', 'quite', 'honestly', 'so', 'perhaps', 'surely']);
      words.splice(1 + random.below(words.length - 1), 0, word);
    }
    return words.join(' ');
  },
  negation(text, random) {
    const words = split(text);
    const at = words.findIndex((word) => /^(?:not|never|no)$/i.test(bare(word)));
    if (at !== -1 && random.chance(0.5)) return words.filter((_, index) => index !== at).join(' ');
    const contraction = words.findIndex(
      (word) => /[a-z]n['’]t\b/i.test(word) && !/^(?:wo|ca|sha|ai)n/i.test(bare(word)),
    );
    if (contraction !== -1 && random.chance(0.7)) {
      return words
        .map((word, index) => (index === contraction ? word.replace(/n['’]t/, '') : word))
        .join(' ');
    }
    const verb = words.findIndex((word) =>
      /^(?:is|was|are|were|am|do|did|does|have|has|had|will|would|can|could|should|must|may|might)$/i.test(
        word,
      ),
    );
    words.splice(
      verb === -1 ? 1 + random.below(words.length - 1) : verb + 1,
      0,
      random.pick(['not', 'never']),
    );
    return words.join(' ');
  },
  number(text, random) {
    const words = split(text);
    const at = words.findIndex((word) => NUMBER.test(word));
    if (at === -1) return undefined;
    const change = (_: string, before: string, number: string, after: string) =>
      before +
      (/\d/.test(number)
        ? String(Number(number) + 1 + random.below(50))
        : random.pick(
            ['two', 'five', 'eleven', 'sixty', '40'].filter((other) => other !== number.toLowerCase()),
          )) +
      after;
    return words.map((word, index) => (index === at ? word.replace(NUMBER, change) : word)).join(' ');
  },
};

/** An end left out: whole sentences, or words that can be left out. */
function cut(words: readonly string[], random: Random): string | undefined {
  const kept = 6 + random.below(words.length - 6);
  if (kept >= words.length) return undefined;
  const [start, end] = random.pick([
    [0, kept],
    [words.length - kept, words.length],
  ] as const);
  const before = words.slice(0, start);
  const after = words.slice(end);
  const isSentence = (last: string | undefined) =>
    /[.!?]\W*$/.test(last ?? '') && !/^(?:Mrs?|Dr)\./.test(last ?? '');
  const isFair = (gone: readonly string[], last: string | undefined) =>
    gone.every(isPlain) || isSentence(last);
  if (!isFair(before, before.at(-1)) || !isFair(after, words[end - 1])) return undefined;
  return words.slice(start, end).join(' ');
}
