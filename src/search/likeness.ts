// How like two words are: what may be a slip, and what is another word.

/** Fewer letters with one changed are another word: Hill and Hall, a number and another number. */
const MISSPELT_FROM = 4;
/** Fewer letters with two changed are another word. */
const TWO_WRONG_FROM = 6;

/** So many letters of a word as long as this may be wrong. */
export function wrongLetters({ length }: string): number {
  return length < MISSPELT_FROM ? 0 : length < TWO_WRONG_FROM ? 1 : 2;
}

/** Whether so many letters at most are wrong, missing or too many, or neighbours exchanged, which MiniSearch counts twice. */
export function isLike(one: string, other: string, wrong: number): boolean {
  if (Math.abs(one.length - other.length) > wrong) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [a, b] = [one.slice(same), other.slice(same)];
  if (a === '' || b === '') return true;
  if (wrong === 0) return false;
  const isExchanged = a[0] === b[1] && a[1] === b[0];
  return (
    isLike(a.slice(1), b.slice(1), wrong - 1) ||
    isLike(a.slice(1), b, wrong - 1) ||
    isLike(a, b.slice(1), wrong - 1) ||
    (isExchanged && isLike(a.slice(2), b.slice(2), wrong - 1))
  );
}
