// A record as large as the bot is made for, of invented words, so that floods can be tried without anybody's texts.
import type { Quotation } from './quotations.js';
import { type Random, seeded } from './random.js';

const SYLLABLES = 'ba cor den fil gra hol im jar ket lo mur net os pra'.split(' ');
const WORDS = 4_000;
const SPEAKERS = 200;
const WORKS = 50;
/** As long as those that people quote. */
const LENGTH = { least: 5, more: 45 };

/** The same for the same seed. */
export function inventedQuotations(count: number, seed: number): Quotation[] {
  const random = seeded(seed);
  const words = Array.from({ length: WORDS }, () => word(random));
  // A few words are in nearly every one, most are in few: as in any language.
  const any = () => words[Math.floor(WORDS ** (random.below(WORDS) / WORDS))] ?? '';
  return Array.from({ length: count }, (_, id) => {
    const said = Array.from({ length: LENGTH.least + random.below(LENGTH.more) }, any).join(' ');
    return {
      id: String(id),
      text: `${said}.`,
      speaker: `Speaker ${random.below(SPEAKERS)}`,
      work: `Work ${random.below(WORKS)}`,
    };
  });
}

function word(random: Random): string {
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(SYLLABLES)).join('');
}
