// How long a picture takes to make and to send again, and what making them costs those who ask for words meanwhile.
import { setTimeout as pause } from 'node:timers/promises';
import type { Question } from '../questions.js';
import { compare, MEDIAN, P99, percentile } from '../stats.js';
import { GOALS } from './goals.js';
import { BREATH_MS } from './rounds.js';
import { once, type Row } from './row.js';
import type { Subject } from './subject.js';

const PICTURES = 40;
/** With pictures and without in turn, so that neither has the calmer machine. */
const TURNS = 5;
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
  const [beside, alone]: [number[][], number[][]] = [[], []];
  for (let turn = 1; turn <= TURNS; turn++) {
    let isDrawing = true;
    const drawn = pictures(bot, (turn + 1) * PICTURES).finally(() => {
      isDrawing = false;
    });
    const asked = await quotesWhile(bot, () => isDrawing);
    await drawn;
    let left = asked.length;
    alone.push(await quotesWhile(bot, () => left-- > 0));
    beside.push(asked);
  }
  const { bot: p99, compared } = compare({ bot: beside, bare: alone }, P99, (made, none) => made / none);
  return [
    once('picture made, median', 'ms', percentile(made, MEDIAN), GOALS.pictureMs),
    once('first picture, worker started', 'ms', first),
    once('picture sent again, median', 'ms', percentile(kept, MEDIAN), GOALS.keptPictureMs),
    { what: `/quote p99 while pictures are made (${beside.flat().length} asked)`, unit: 'ms', bot: p99 },
    {
      what: 'the same beside those asked with none made',
      unit: '×',
      bot: compared,
      goal: GOALS.besidePicturesRatio,
    },
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
