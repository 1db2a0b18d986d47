// Letters as people type them: for matching only, never for showing.

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  'ł-l đ-d ð-d ø-o ħ-h ŧ-t ı-i ŋ-n ĸ-k ß-ss æ-ae œ-oe þ-th'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);
const ANY = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

/** Of lower-case text; all else stays as it is, marks too. */
export function plainLetters(text: string): string {
  return text.replaceAll(ANY, (letter) => PLAIN.get(letter) ?? letter);
}

/** Lower case without accents, apostrophes and what can't be seen: `Łódź’s` → `lodzs`. */
export function folded(text: string): string {
  const bare = text.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}'’ʼ]/gu, '');
  return plainLetters(bare.toLowerCase());
}

/** Whether one letter is wrong, missing or too many, or two neighbours are exchanged: MiniSearch counts that as two. */
export function isOneLetterOff(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (one === other || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  if (short.length < long.length) return short.slice(same) === long.slice(same + 1);
  if (short.slice(same + 1) === long.slice(same + 1)) return true;
  const exchanged = short[same] === long[same + 1] && short[same + 1] === long[same];
  return exchanged && short.slice(same + 2) === long.slice(same + 2);
}

/** Neighbouring letters, the spaces around included: how a word begins and ends counts. */
export function letterPairs(word: string): string[] {
  return Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2));
}
