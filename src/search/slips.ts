// Which known words a typed one may be a slip of.
import type SearchableMap from 'minisearch/SearchableMap';

/** So many letters of a word as long as this may be wrong: Hill is not Hall, nor a number another number. */
const wrongLetters = (word: string) => (/\d/.test(word) ? 0 : Math.min(2, Math.floor(word.length / 4)));

/** With another first letter a word of as few letters is another word. */
const SHORT = 5;

/** Those with the fewest letters wrong, so many at most. */
export function nearest(known: SearchableMap, typed: string, most: number = wrongLetters(typed)): string[] {
  // MiniSearch counts two neighbours exchanged as two letters wrong.
  const found = [...known.fuzzyGet(typed, most === 1 ? 2 : most)].map(([word, [, wrong]]) => ({
    word,
    wrong: wrong === 2 && isExchanged(word, typed) ? 1 : wrong,
  }));
  const fewest = Math.min(most, ...found.map(({ wrong }) => wrong));
  return found.filter(({ wrong }) => wrong === fewest).map(({ word }) => word);
}

/** What a word of a question may be meant for: "cold" is not for "bold", nor "voluntary" for its contrary, "weel" for "wheel". */
export function meantBy(known: SearchableMap, typed: string): string[] {
  const isContrary = (word: string) => word.endsWith(typed) || typed.endsWith(word);
  return nearest(known, typed).filter(
    (word) => (typed.length > SHORT || word[0] === typed[0]) && !isContrary(word),
  );
}

/** Whether they differ by two neighbours only. */
function isExchanged(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return one === `${other.slice(0, at)}${other[at + 1]}${other[at]}${other.slice(at + 2)}`;
}
