// “did not” and “cannot” as one word each, which is “didn’t” and “can’t”. Not “is not”: that is also “it’s not”.

import type { Word } from './words.js';

const SPELLED =
  /(do|does|did|was|were|has|have|had|will|would|can|could|shall|should|must|might|need)(?:\s{1,3}|(?<=can))not(?![\p{L}\p{N}\p{M}'’])/iuy;
const IRREGULAR = new Map([
  ['will', 'wont'],
  ['can', 'cant'],
  ['shall', 'shant'],
]);

/** What begins at a place of a text, with the key of its contraction; undefined where nothing so begins there. */
export function spelledOutAt(text: string, at: number): { text: string; key: string } | undefined {
  SPELLED.lastIndex = at;
  const found = SPELLED.exec(text);
  const verb = found?.[1]?.toLowerCase();
  return found === null || verb === undefined
    ? undefined
    : { text: found[0], key: IRREGULAR.get(verb) ?? `${verb}nt` };
}

const isSpelledOut = ({ text }: { readonly text: string }) => /\wnot$|\snot$/i.test(text);

/** As two words again, where it is one of them. */
export function apart<T extends Word>(word: T): T[] {
  if (!/\snot$/i.test(word.text)) return [word];
  const start = word.end - 'not'.length;
  const verb = word.text.slice(0, -'not'.length).trimEnd();
  const key = verb.toLowerCase();
  return [
    { ...word, text: verb, key, skeleton: key, end: word.start + verb.length },
    { ...word, text: word.text.slice(-'not'.length), key: 'not', skeleton: 'not', start },
  ];
}

/** Words as they were written. */
export function countOf(words: readonly { readonly text: string }[]): number {
  return words.length + words.filter(isSpelledOut).length;
}

/** Whether only one of two words that are the same is a contraction. */
export function isOtherForm(printed: { readonly text: string }, said: { readonly text: string }): boolean {
  return isSpelledOut(printed) !== isSpelledOut(said);
}
