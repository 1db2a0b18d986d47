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

/** Whether so many letters at most are wrong, missing or too many, or neighbours exchanged, which MiniSearch counts twice. */
export function isLike(one: string, other: string, wrong: number): boolean {
  if (Math.abs(one.length - other.length) > wrong) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [a, b] = [one.slice(same), other.slice(same)];
  if (a === '' || b === '') return a.length + b.length <= wrong;
  if (wrong === 0) return false;
  const isExchanged = a[0] === b[1] && a[1] === b[0];
  return (
    isLike(a.slice(1), b.slice(1), wrong - 1) ||
    isLike(a.slice(1), b, wrong - 1) ||
    isLike(a, b.slice(1), wrong - 1) ||
    (isExchanged && isLike(a.slice(2), b.slice(2), wrong - 1))
  );
}

/** With another last letter a word is another form, not a slip: who asks for the killer doesn't mean those killed. */
export function isOtherForm(word: string, known: string): boolean {
  return word.length === known.length && word.slice(0, -1) === known.slice(0, -1);
}

/** Dice coefficient of neighbouring letters, the spaces around included: how a word begins and ends counts. */
export function likeness(one: string, other: string): number {
  // Names that begin and end otherwise are not taken for each other.
  if (one[0] !== other[0] && one.slice(-2) !== other.slice(-2)) return 0;
  const pairs = (word: string) =>
    Array.from({ length: word.length + 1 }, (_, at) => ` ${word} `.slice(at, at + 2));
  const [some, others] = [pairs(one), new Set(pairs(other))];
  return (2 * some.filter((pair) => others.has(pair)).length) / (some.length + others.size);
}
