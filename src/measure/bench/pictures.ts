// How long a picture takes to make and to send again, and what making them costs those who ask for words meanwhile.
import { setTimeout as pause } from 'node:timers/promises';
import type { Question } from '../questions.js';
import { MEDIAN, P99, percentile } from '../stats.js';
import { GOALS } from './goals.js';
import { once, type Row } from './row.js';
import type { Subject } from './subject.js';

const PICTURES = 40;
/** Between an answer and the next question, as in the rounds. */
const BREATH_MS = 1;
const QUOTE: Question = { command: 'quote', options: { query: 'camera crew' } };

/** Every one another picture: the day from which it goes stands in it. */
const pictureFrom = (day: number): Question => ({
  command: 'timeline',
  options: { view: 'picture', from: new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10) },
});

export async function measurePictures(bot: Subject): Promise<Row[]> {
  const first = await bot.askForPicture(pictureFrom(PICTURES));
  const made = await pictures(bot, 0);
  const kept = await pictures(bot, 0);
  let isDrawing = true;
  const drawn = pictures(bot, 2 * PICTURES).finally(() => {
    isDrawing = false;
  });
  const beside = await quotesWhile(bot, () => isDrawing);
  await drawn;
  let left = beside.length;
  const alone = await quotesWhile(bot, () => left-- > 0);
  const [p99, p99Alone] = [percentile(beside, P99), percentile(alone, P99)];
  return [
    once('picture made, median', 'ms', percentile(made, MEDIAN), GOALS.pictureMs),
    once('first picture, worker started', 'ms', first),
    once('picture sent again, median', 'ms', percentile(kept, MEDIAN), GOALS.keptPictureMs),
    once(`/quote p99 while pictures are made (${beside.length} asked)`, 'ms', p99),
    once('the same beside those asked with none made', '×', p99 / p99Alone, GOALS.besidePicturesRatio),
  ];
}

async function pictures(bot: Subject, firstDay: number): Promise<number[]> {
  const ms: number[] = [];
  for (let day = 0; day < PICTURES; day++) ms.push(await bot.askForPicture(pictureFrom(firstDay + day)));
  return ms;
}

async function quotesWhile(bot: Subject, goesOn: () => boolean): Promise<number[]> {
  const ms: number[] = [];
  while (goesOn()) {
    await pause(BREATH_MS);
    ms.push((await bot.ask(QUOTE)).elapsedMs);
  }
  return ms;
}
