// A comparison as a label and a piece of proof.
import type { Names } from './alarming.js';
import { changesIn } from './changes.js';
import { type Comparison, passagesOf } from './compare.js';
import { differencesIn, isWordForWord } from './differences.js';
import type { DiffPart, Label, Missing, Piece } from './finding.js';
import type { Word } from './words.js';

export interface Judged {
  readonly label: Extract<Label, 'word for word' | 'same words' | 'shortened' | 'altered'>;
  readonly piece: Piece;
}

export function judge(comparison: Comparison, names: Names): Judged {
  const changes = changesIn(comparison, names);
  const printed = shownPrinted(comparison);
  const missing = missingIn(comparison, printed);
  const hasOtherWords = comparison.stretches.some(({ same, said }) => !same && said.length > 0);
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
        exact,
        printed.filter((word) => word.passage === passage),
      ),
    ]),
  );
}

function diffOf(comparison: Comparison, printed: ReadonlyMap<Word, string>): DiffPart[] {
  const said = upToNext(comparison.said.text, comparison.said.words);
  const shown = (words: readonly Word[], texts: ReadonlyMap<Word, string>) =>
    words.map((word) => texts.get(word)?.trim() ?? '').join(' ');
  const parts: DiffPart[] = [];
  for (const stretch of comparison.stretches) {
    if (stretch.same) parts.push({ kind: 'same', text: shown(stretch.printed, printed) });
    else {
      if (stretch.printed.length > 0) parts.push({ kind: 'missing', text: shown(stretch.printed, printed) });
      if (stretch.said.length > 0) parts.push({ kind: 'added', text: shown(stretch.said, said) });
    }
  }
  return joined(parts);
}

/** Neighbours of one kind as one part; there is a space between all parts. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const found: { kind: DiffPart['kind']; texts: string[] }[] = [];
  for (const { kind, text } of parts) {
    const last = found.at(-1);
    if (last?.kind === kind) last.texts.push(text);
    else found.push({ kind, texts: [text] });
  }
  return found.map(({ kind, texts }) => ({ kind, text: texts.join(' ') }));
}

/** Words in whose stead as many others stand are not missing, nor those that stand elsewhere. */
function missingIn({ quote, stretches, moved }: Comparison, texts: ReadonlyMap<Word, string>): Missing[] {
  const elsewhere = new Set([...moved.values()].flat());
  return stretches
    .filter(({ same, printed, said }) => !same && printed.length > said.length)
    .flatMap((stretch) =>
      quote.passages.flatMap((passage, index) => {
        const words = stretch.printed.filter((word) => word.passage === index && !elsewhere.has(word));
        if (words.length === 0) return [];
        const text = words.map((word) => texts.get(word) ?? '').join('');
        return [{ text: text.trim(), passage, inseparable: quote.inseparable }];
      }),
    );
}
