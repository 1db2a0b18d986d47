// How long a picture takes to make and to send again, and what making them costs those who ask for words meanwhile.
import { setTimeout as pause } from 'node:timers/promises';
import type { Contender } from './contender.js';
import { GOALS } from './goals.js';
import type { Question } from './questions.js';
import { learn } from './rounds.js';
import { MEDIAN, P99, percentile } from './stats.js';

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

type Drawing = Pick<Contender, 'ask' | 'askForPicture'>;
type Bare = Pick<Contender, 'ask' | 'answerWith'>;

export async function measurePictures(bot: Drawing, bare: Bare): Promise<PictureRow[]> {
  const questions = Array.from({ length: PICTURES }, (_, day) => pictureFrom(day));
  const first = await bot.askForPicture(pictureFrom(PICTURES));
  const made = await oneByOne(questions, (question) => bot.askForPicture(question));
  const kept = await oneByOne(questions, (question) => bot.askForPicture(question));
  const own = await besidePictures(bot, bot, 2 * PICTURES);
  await bare.answerWith((await learn(QUOTE, bot)).answer);
  const others = await besidePictures(bare, bot, 3 * PICTURES);
  return [
    row('picture made, median', percentile(made, MEDIAN), 'ms', GOALS.pictureMs),
    row('picture made, p99', percentile(made, P99), 'ms'),
    row('first picture, worker started', first, 'ms'),
    row('picture sent again, median', percentile(kept, MEDIAN), 'ms', GOALS.keptPictureMs),
    row(`/quote p99 while pictures are made (${own.count} asked)`, own.beside, 'ms'),
    row('the same with none made', own.alone, 'ms'),
    row('compared', own.beside / own.alone, '×', GOALS.besidePicturesRatio),
    row('the bare client’s p99 while the bot makes pictures', others.beside, 'ms'),
    row('the same with none made', others.alone, 'ms'),
    row('compared: what the machine alone does', others.beside / others.alone, '×'),
  ];
}

/** The p99 of a quote's answer while the bot makes pictures, and after that for as many quotes; ms. */
async function besidePictures(asked: Pick<Contender, 'ask'>, bot: Drawing, firstDay: number) {
  const questions = Array.from({ length: PICTURES }, (_, day) => pictureFrom(firstDay + day));
  let drawing = true;
  const drawn = oneByOne(questions, (question) => bot.askForPicture(question)).finally(() => {
    drawing = false;
  });
  const beside = await quotesWhile(asked, () => drawing);
  await drawn;
  let left = beside.length;
  const alone = await quotesWhile(asked, () => left-- > 0);
  return { count: beside.length, beside: percentile(beside, P99), alone: percentile(alone, P99) };
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
