// Differences that turn the meaning round, said apart from all others.
import { type Alarm, alarms, type Names } from './alarming.js';
import type { Comparison, PrintedWord, Stretch } from './compare.js';
import type { Change } from './finding.js';
import { oddLetters } from './homoglyphs.js';
import type { Word } from './words.js';

const KINDS: readonly Alarm[] = ['negation', 'number', 'name'];

export function changesIn({ quote, said, stretches, moved }: Comparison, names: Names): Change[] {
  const saidAlarms = new Map(
    alarms(said.text, said.words, names).map((alarm, at) => [said.words[at], alarm]),
  );
  const printed = stretches.flatMap((stretch) => stretch.printed);
  const printedAlarms = new Map<Word, Alarm | undefined>();
  for (const [passage, { exact }] of quote.passages.entries()) {
    const words = printed.filter((word) => word.passage === passage);
    for (const [at, alarm] of alarms(exact, words, names).entries()) {
      const word = words[at];
      if (word !== undefined) printedAlarms.set(word, alarm);
    }
  }
  const clauses = clausesOf(
    quote.passages.map(({ exact }) => exact),
    printed,
    stretches,
  );
  const elsewhere = new Set([...moved.values()].flat());
  return stretches.flatMap((stretch) => {
    if (stretch.same) return letters(stretch);
    const place = moved.get(stretch);
    const missing = stretch.printed.filter(
      (word) => !elsewhere.has(word) && (stretch.said.length > 0 || clauses.isCutInto(word)),
    );
    const added = place === undefined ? stretch.said : [];
    const alarming = KINDS.flatMap((kind) =>
      changed(
        kind,
        missing.filter((word) => printedAlarms.get(word) === kind),
        added.filter((word) => saidAlarms.get(word) === kind),
        stretch,
      ),
    );
    return place === undefined ? alarming : [...alarming, orderOf(place, said.text, stretch.said)];
  });
}

function orderOf(place: readonly Word[], text: string, words: readonly Word[]): Change {
  const inMessage = text.slice(words[0]?.start, words.at(-1)?.end);
  return { kind: 'order', how: 'changed', onRecord: textOf(place), inMessage };
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

function letters({ printed, said }: Stretch): Change[] {
  return said.flatMap((word, at) => {
    const match = printed[at];
    if (match === undefined || said.length !== printed.length) return [];
    if (word.key === match.key || word.skeleton !== match.skeleton) return [];
    return oddLetters(match.key, word.key).map(
      (pair) => ({ kind: 'letter', how: 'changed', ...pair }) as const,
    );
  });
}

function changed(kind: Alarm, missing: readonly Word[], added: readonly Word[], stretch: Stretch): Change[] {
  const change = { kind, onRecord: textOf(missing), inMessage: textOf(added) };
  if (missing.length === 0 && added.length === 0) return [];
  if (missing.length === 0) return [{ ...change, how: 'added' }];
  if (added.length === 0) return [{ ...change, how: 'dropped' }];
  const isSame =
    kind === 'negation'
      ? spelledOut(stretch.printed) === spelledOut(stretch.said)
      : value(missing) === value(added);
  return isSame ? [] : [{ ...change, how: 'changed' }];
}

/** “wasn’t” as “was not”. */
function spelledOut(words: readonly Word[]): string {
  return words
    .map(({ key }) =>
      key === 'cant' || key === 'cannot' ? 'can not' : key.replace(/^(\w{2,})nt$/, '$1 not'),
    )
    .join(' ');
}

const DIGITS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** “5” as “five”. */
function value(words: readonly Word[]): string {
  return words.map(({ key }) => (DIGITS.includes(key) ? String(DIGITS.indexOf(key)) : key)).join(' ');
}

/** Words cut off an end that may be a clause of their own; fewer (“No, …”) belong to what follows. */
const WHOLE_CLAUSE = 5;

/**
 * A negation left out with all of its sentence is a cut; out of a sentence that is kept it turns that round. At
 * an end of what was quoted a comma is enough: “I was not respected, or nobody cared” may end at the comma.
 */
function clausesOf(texts: readonly string[], printed: readonly PrintedWord[], stretches: readonly Stretch[]) {
  let [sentence, clause] = [0, 0];
  const place = new Map<Word, { readonly sentence: number; readonly clause: number; readonly at: number }>();
  for (const [at, word] of printed.entries()) {
    const before = printed[at - 1];
    const gap =
      before?.passage === word.passage ? (texts[word.passage] ?? '').slice(before.end, word.start) : '.';
    const isTitle = /^(?:mrs?|ms|dr|st)$/.test(before?.key ?? '');
    if (/[.!?…。！？]/.test(gap) && !(isTitle && gap.trim() === '.')) sentence += 1;
    if (/[.!?…。！？,;:()—–、，；：]|--|\s-\s/.test(gap)) clause += 1;
    place.set(word, { sentence, clause, at });
  }
  const kept = stretches.filter(({ same }) => same).flatMap((stretch) => stretch.printed);
  const places = kept.flatMap((word) => place.get(word) ?? []);
  const sentences = new Set(places.map((one) => one.sentence));
  const clauses = new Set(places.map((one) => one.clause));
  const [first, last] = [places[0]?.at ?? 0, places.at(-1)?.at ?? 0];
  return {
    /** Whether other words of the clause it stood in were kept. */
    isCutInto(word: Word): boolean {
      const own = place.get(word);
      if (own === undefined) return false;
      const cut = own.at < first ? first : own.at > last ? printed.length - 1 - last : 0;
      return cut >= WHOLE_CLAUSE ? clauses.has(own.clause) : sentences.has(own.sentence);
    },
  };
}
