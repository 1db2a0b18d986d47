// Differences that turn the meaning round, said apart from all others.
import { isStopWord } from '../search/words.js';
import type { Comparison, PrintedWord, Stretch } from './compare.js';
import { type Critical, criticalWords, type Names } from './critical-words.js';
import type { Change } from './finding.js';
import { isContrary } from './turning.js';
import { type Word, written } from './words.js';

/** What is told of each critical word, in the order in which it is told. */
const KINDS: readonly (readonly [Change['kind'], readonly Critical[]])[] = [
  ['negation', ['negation']],
  ['turning', ['limiting', 'governing']],
  ['number', ['number']],
  ['name', ['name']],
];

export function changesIn(comparison: Comparison, names: Names): Change[] {
  const { quote, said, stretches, moved, swapped } = comparison;
  const printed = printedIn(stretches);
  const isEnglish = 4 * printed.filter(({ key }) => isStopWord(key)).length >= printed.length;
  const criticalOf = new Map<Word, Critical | undefined>();
  const learn = (text: string, words: readonly Word[]) => {
    const found = criticalWords(text, words, names, isEnglish);
    for (const [at, word] of words.entries()) criticalOf.set(word, found[at]);
  };
  learn(said.text, said.words);
  for (const [at, { exact }] of quote.passages.entries())
    learn(
      exact,
      printed.filter(({ passage }) => passage === at),
    );
  const texts = quote.passages.map(({ exact }) => exact);
  const clauses = clausesOf(texts, printed, stretches);
  const elsewhere = new Set([...moved.values()].flat());
  const onRecord = (words: readonly PrintedWord[]) => written(words, (word) => texts[word.passage] ?? '');
  const inMessage = (words: readonly Word[]) => written(words, () => said.text);
  const change = (kind: Change['kind'], missing: readonly PrintedWord[], added: readonly Word[]): Change => ({
    kind,
    how: missing.length === 0 ? 'added' : added.length === 0 ? 'dropped' : 'changed',
    onRecord: onRecord(missing),
    inMessage: inMessage(added),
  });
  return [
    ...(swapped.length === 0
      ? []
      : [
          change(
            'order',
            printedIn(swapped),
            swapped.flatMap(({ said }) => said),
          ),
        ]),
    ...questions(comparison, texts),
    ...stretches.flatMap((stretch) => {
      if (stretch.same) return letters(stretch);
      if (swapped.includes(stretch)) return [];
      const place = moved.get(stretch);
      const added = place === undefined ? stretch.said : [];
      const missing = stretch.printed.filter(
        (word) => !elsewhere.has(word) && (added.length > 0 || clauses.isCutInto(word, criticalOf.get(word))),
      );
      const critical = KINDS.flatMap(([kind, its]) => {
        const is = (word: Word) => its.some((one) => one === criticalOf.get(word));
        const [gone, come] = [missing.filter(is), added.filter(is)];
        return gone.length + come.length === 0 || isEqual(kind, gone, come, stretch)
          ? []
          : [change(kind, gone, come)];
      });
      const isInPlace = stretch.printed.length === stretch.said.length;
      const contrary = (isInPlace ? stretch.said : []).flatMap((come, at) => {
        const gone = stretch.printed[at];
        return gone && isContrary(gone.key, come.key) ? [change('turning', [gone], [come])] : [];
      });
      const turned = [...critical, ...contrary];
      return place === undefined ? turned : [...turned, change('order', place, stretch.said)];
    }),
  ];
}

const printedIn = (stretches: readonly Stretch[]) => stretches.flatMap((stretch) => stretch.printed);

const ASKED = /[?？؟]/;

/** A question told as a statement, or the other way round; a mark that is only missing tells nothing. */
function questions({ said, stretches }: Comparison, texts: readonly string[]): Change[] {
  const next = new Map(said.words.map((word, at) => [word, said.words[at + 1]?.start ?? said.text.length]));
  return stretches.flatMap((stretch): Change[] => {
    const [match, word] = [stretch.printed.at(-1), stretch.said.at(-1)];
    if (!stretch.same || match === undefined || word === undefined) return [];
    const after = said.text.slice(word.end, next.get(word)).replaceAll(/\.{2,}|…/g, '');
    const rest = (texts[match.passage] ?? '').slice(match.end);
    const gap = /^[^\p{L}\p{N}]*/u.exec(rest)?.[0] ?? '';
    const end = ASKED.exec(gap)?.[0] ?? /[.!?…。！？؟]/u.exec(rest)?.[0] ?? '';
    const how = ASKED.test(after) ? 'added' : /[.!。！]/u.test(after) ? 'dropped' : undefined;
    if (how === undefined || ASKED.test(end) === (how === 'added')) return [];
    return [{ kind: 'question', how, onRecord: match.text + end, inMessage: word.text + after.trim() }];
  });
}

function letters({ printed, said }: Stretch): Change[] {
  return said.flatMap((word, at) => {
    const match = printed[at];
    if (match === undefined || said.length !== printed.length) return [];
    if (word.key === match.key || word.skeleton !== match.skeleton) return [];
    const [typed, own] = [[...word.key], [...match.key]];
    // Those that only look alike, where the words differ in nothing else.
    const pairs =
      typed.length === own.length
        ? typed.map((letter, place) => [own[place] ?? '', letter])
        : [[match.key, word.key]];
    return pairs.flatMap(([onRecord = '', inMessage = '']) =>
      onRecord === inMessage ? [] : [{ kind: 'letter', how: 'changed', onRecord, inMessage } as const],
    );
  });
}

/** “isn’t” as “is not”; $2,500 as 2,500. */
function isEqual(
  kind: Change['kind'],
  gone: readonly Word[],
  come: readonly Word[],
  stretch: Stretch,
): boolean {
  if (kind === 'number') {
    const value = (words: readonly Word[]) => words.map(({ key }) => key.replace(/[$€£]/, '')).join(' ');
    return value(gone) === value(come);
  }
  const spelled = (words: readonly Word[]) =>
    words.map(({ key }) => key.replace(/^(is|are)nt$/, '$1 not')).join(' ');
  return kind !== 'name'
    ? spelled(stretch.printed) === spelled(stretch.said)
    : umlauts(gone) === umlauts(come);
}

/** “Mueller” is Müller. */
const umlauts = (words: readonly Word[]) =>
  words.map(({ key }) => key.replaceAll(/([aou])e/g, '$1')).join(' ');

/** Cut off the end they only end the words sooner: what stands before them means what it meant. */
const DETAILS: readonly (Critical | undefined)[] = ['name', 'number'];
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
    /** Whether other words of the clause it stood in, or of the sentence that it governs, were kept. */
    isCutInto(word: Word, critical: Critical | undefined): boolean {
      const own = place.get(word);
      if (own === undefined || (own.at > last && DETAILS.includes(critical))) return false;
      if (critical === 'governing') return sentences.has(own.sentence);
      const cut = own.at < first ? first : own.at > last ? printed.length - 1 - last : 0;
      return cut >= WHOLE_CLAUSE ? clauses.has(own.clause) : sentences.has(own.sentence);
    },
  };
}
