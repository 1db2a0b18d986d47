// How long a picture takes to make and to send again, and what making them costs those who ask for words meanwhile.
import { setTimeout as pause } from 'node:timers/promises';
import type { Contender } from './contender.js';
import { GOALS } from './goals.js';
import type { Question } from './questions.js';
import { percentile } from './stats.js';

export interface PictureRow {
  readonly what: string;
  readonly value: string;
  readonly goal: string;
  readonly isMet: boolean | undefined;
}

const PICTURES = 40;
/** Between an answer and the next question, as in the rounds. */
const BREATH_MS = 1;
const QUOTE: Question = { command: 'quote', options: { query: 'camera crew' } };

/** Every one another picture: the day from which it goes stands in it. */
const pictureFrom = (day: number): Question => ({
  command: 'timeline',
  options: { view: 'picture', from: new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10) },
});

export async function measurePictures(bot: Pick<Contender, 'ask' | 'askForPicture'>): Promise<PictureRow[]> {
  const questions = Array.from({ length: PICTURES }, (_, day) => pictureFrom(day));
  const first = await bot.askForPicture(pictureFrom(PICTURES));
  const made = await oneByOne(questions, (question) => bot.askForPicture(question));
  const kept = await oneByOne(questions, (question) => bot.askForPicture(question));
  const later = questions.map((_, day) => pictureFrom(2 * PICTURES + day));
  let drawing = true;
  const drawn = oneByOne(later, (question) => bot.askForPicture(question)).finally(() => {
    drawing = false;
  });
  const beside = await quotesWhile(bot, () => drawing);
  await drawn;
  let left = beside.length;
  const alone = await quotesWhile(bot, () => left-- > 0);
  const ratio = percentile(beside, 99) / percentile(alone, 99);
  return [
    row('picture made, median', percentile(made, 50), 'ms', GOALS.pictureMs),
    row('picture made, p99', percentile(made, 99), 'ms'),
    row('first picture, worker started', first, 'ms'),
    row('picture sent again, median', percentile(kept, 50), 'ms', GOALS.keptPictureMs),
    row(`/quote p99 while pictures are made (${beside.length} asked)`, percentile(beside, 99), 'ms'),
    row('the same with none made', percentile(alone, 99), 'ms'),
    row('compared', ratio, '×', GOALS.besidePicturesRatio),
  ];
}

function row(what: string, value: number, unit: 'ms' | '×', goal?: number): PictureRow {
  const shown = `${value.toFixed(2)} ${unit}`;
  return {
    what,
    value: shown,
    goal: goal === undefined ? '' : `≤ ${goal} ${unit}`,
    isMet: goal === undefined ? undefined : value <= goal,
  };
}

async function oneByOne(questions: readonly Question[], ask: (question: Question) => Promise<number>) {
  const ms: number[] = [];
  for (const question of questions) ms.push(await ask(question));
  return ms;
}

async function quotesWhile(bot: Pick<Contender, 'ask'>, goesOn: () => boolean): Promise<number[]> {
  const ms: number[] = [];
  while (goesOn()) {
    await pause(BREATH_MS);
    ms.push((await bot.ask(QUOTE)).elapsedMs);
  }
  return ms;
}
