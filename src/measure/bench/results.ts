// From samples to the rows of the table, each with its goal.
import { GOALS } from './goals.js';
import { AUTOCOMPLETE, kindOf, typed } from './questions.js';
import type { Asked, Measured, Rounds } from './rounds.js';
import type { Starts } from './starts.js';
import { type Comparison, difference, type Figure, MEDIAN, P99, ratio } from './stats.js';

export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'MiB' | 'interactions';
  readonly bot: Figure;
  /** Where the bare client was measured too. */
  readonly bare?: Figure;
  readonly compared?: Figure;
  /** What `compared` is: times the bare client's figure, or so much above it. */
  readonly comparison: 'times' | 'above';
  /** The most that `judged` may be. */
  readonly goal?: number;
  /** Which figure the goal is about. */
  readonly judged?: 'bot' | 'compared';
}

/** A question's own row: too few samples for a p99. */
export interface QuestionRow extends Comparison {
  readonly question: string;
  readonly bytes: number;
}

/** Everything measured. */
export interface Samples extends Measured {
  readonly starts: { readonly bot: Starts; readonly bare: Starts };
}

export function rows({ asked, resident, starts: { bot, bare } }: Samples): Row[] {
  const kinds = new Set(asked.map(({ question }) => kindOf(question)));
  return [
    ...[...kinds].flatMap((kind) => kindRows(kind, asked)),
    {
      what: 'start → ready',
      unit: 'ms',
      comparison: 'above',
      ...difference(each(bot.ms), each(bare.ms), MEDIAN),
      goal: GOALS.startMs,
      judged: 'bot',
    },
    memoryRow('resident at ready', bot.mib, bare.mib),
    memoryRow('resident after each round', resident.bot, resident.bare),
  ];
}

export function questionRows(asked: readonly Asked[]): QuestionRow[] {
  return asked.map(({ question, bytes, bot, bare }) => ({
    question: typed(question),
    bytes,
    ...ratio(bot, bare, MEDIAN),
  }));
}

/** Whether a row's goal is met; undefined where it has none. */
export function isMet({ goal, judged, ...row }: Row): boolean | undefined {
  const figure = judged && row[judged];
  return goal === undefined || figure === undefined ? undefined : figure.value <= goal;
}

function kindRows(kind: string, asked: readonly Asked[]): Row[] {
  const ours = asked.filter(({ question }) => kindOf(question) === kind);
  const medianGoal = kind === AUTOCOMPLETE ? GOALS.autocompleteMedianRatio : GOALS.medianRatio;
  const bot = together(ours.map((each) => each.bot));
  const bare = together(ours.map((each) => each.bare));
  const row = (name: string, percent: number, goal: number): Row => ({
    what: `${kind} ${name}`,
    unit: 'ms',
    comparison: 'times',
    ...ratio(bot, bare, percent),
    goal,
    judged: 'compared',
  });
  return [row('median', MEDIAN, medianGoal), row('p99', P99, GOALS.p99Ratio)];
}

function memoryRow(what: string, bot: readonly number[], bare: readonly number[]): Row {
  return {
    what,
    unit: 'MiB',
    comparison: 'above',
    ...difference(each(bot), each(bare), MEDIAN),
    goal: GOALS.memoryMiB,
    judged: 'compared',
  };
}

/** Several questions' samples, round by round. */
function together(questions: readonly Rounds[]): Rounds {
  const count = questions[0]?.length ?? 0;
  return Array.from({ length: count }, (_, round) => questions.flatMap((rounds) => rounds[round] ?? []));
}

/** Every sample a round of its own. */
function each(samples: readonly number[]): Rounds {
  return samples.map((sample) => [sample]);
}
