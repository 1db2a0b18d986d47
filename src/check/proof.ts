// A comparison as a label and a piece of proof.

import { changesIn } from './changes.js';
import { type Comparison, passagesOf, type Stretch, withWordsApart } from './compare.js';
import { isOtherForm } from './contractions.js';
import type { Names } from './critical-words.js';
import { differencesIn, isWordForWord } from './differences.js';
import type { DiffPart, Label, Missing, Piece } from './finding.js';
import type { Word } from './words.js';

export interface Judged {
  readonly label: Extract<Label, 'word for word' | 'same words' | 'shortened' | 'altered'>;
  readonly piece: Piece;
}

export function judge(compared: Comparison, names: Names): Judged {
  const comparison = withWordsApart(compared);
  const changes = changesIn(comparison, names);
  const printed = shownPrinted(comparison);
  const missing = missingIn(comparison, printed);
  const hasOtherWords = comparison.stretches.some(
    (stretch) => !isAsPrinted(stretch) && stretch.said.length > 0,
  );
  const label = labelOf(comparison, changes.length > 0 || hasOtherWords, missing.length > 0);
  return {
    label,
    piece: {
      said: comparison.said.text,
      quote: comparison.quote,
      alsoIn: [],
      passages: passagesOf(comparison),
      diff: diffOf(comparison, printed),
      differences: label === 'same words' ? differencesIn(comparison) : [],
      missing,
      changes,
    },
  };
}

function labelOf(comparison: Comparison, altered: boolean, shortened: boolean): Judged['label'] {
  if (altered) return 'altered';
  if (shortened) return 'shortened';
  return isWordForWord(comparison) ? 'word for word' : 'same words';
}

/** “did not” for “didn’t” means the same, in other words. */
function isAsPrinted({ same, printed, said }: Stretch): boolean {
  const [one, other] = [printed[0], said[0]];
  return same && !(one?.key === other?.key && one && other && isOtherForm(one, other));
}

/** From one word up to the next, so that punctuation stays with the word before it. */
function upToNext(text: string, words: readonly Word[]): Map<Word, string> {
  return new Map(
    words.map((word, index) => [
      word,
      text.slice(index === 0 ? 0 : word.start, words[index + 1]?.start ?? text.length),
    ]),
  );
}

function shownPrinted({ quote, stretches }: Comparison): Map<Word, string> {
  const printed = stretches.flatMap((stretch) => stretch.printed);
  return new Map(
    quote.passages.flatMap(({ exact }, passage) => [
      ...upToNext(
        // A space before the next passage.
        `${exact} `,
        printed.filter((word) => word.passage === passage),
      ),
    ]),
  );
}

function diffOf(comparison: Comparison, printed: ReadonlyMap<Word, string>): DiffPart[] {
  const said = upToNext(comparison.said.text, comparison.said.words);
  const runs: { kind: DiffPart['kind']; text: string }[] = [];
  const add = (kind: DiffPart['kind'], words: readonly Word[], texts: ReadonlyMap<Word, string>) => {
    if (words.length === 0) return;
    const text = words.map((word) => texts.get(word) ?? '').join('');
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  };
  for (const stretch of comparison.stretches) {
    const isSame = isAsPrinted(stretch);
    add(isSame ? 'same' : 'missing', stretch.printed, printed);
    if (!isSame) add('added', stretch.said, said);
  }
  return runs.map(({ kind, text }) => ({ kind, text: text.trim() }));
}

/** Words in whose stead as many others stand are not missing, nor those that stand elsewhere. */
function missingIn(
  { quote, stretches, moved, swapped }: Comparison,
  texts: ReadonlyMap<Word, string>,
): Missing[] {
  const elsewhere = new Set([...moved.values()].flat());
  return stretches
    .filter((one) => !one.same && one.printed.length > one.said.length && !swapped.includes(one))
    .flatMap((stretch) =>
      quote.passages.flatMap((passage, index) => {
        const words = stretch.printed.filter((word) => word.passage === index && !elsewhere.has(word));
        if (words.length === 0) return [];
        const text = words.map((word) => texts.get(word) ?? '').join('');
        return [{ text: text.trim(), passage, inseparable: quote.inseparable }];
      }),
    );
}
