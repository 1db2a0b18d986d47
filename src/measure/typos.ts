// One way of mistyping, for questions and for quotations to check.
import type { Random } from './random.js';

/** A letter exchanged with its neighbour, replaced, added or left out, in a word of four letters or more. */
export function mistype(word: string, random: Random): string {
  return onLetters(word, 4, (letters) => {
    const at = random.below(letters.length - 1);
    const [before, here, next, after] = [
      letters.slice(0, at),
      letters[at] ?? '',
      letters[at + 1] ?? '',
      letters.slice(at + 2),
    ];
    const other = random.pick([...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => letter !== here));
    return random.pick([
      before + next + after,
      before + other + next + after,
      before + here + other + next + after,
      here === next ? before + here + after : before + next + here + after,
    ]);
  });
}

/** Changes the letters of a word and keeps the punctuation around them; shorter words stay. */
export function onLetters(word: string, least: number, change: (letters: string) => string): string {
  return word.replace(new RegExp(`\\p{L}{${least},}`, 'u'), change);
}
