// How soon the local Discord's page shows something, to a browser that has not seen it before.
import { ALL_COMMANDS } from '../../../commands/index.js';
import { readEnv } from '../../env.js';
import { createLog } from '../../log.js';
import { prepare } from '../../prepare.js';
import { findChromium, launchChromium } from '../../tools/chromium.js';
import { startLocalPage } from '../../tools/local-page.js';
import { GOALS } from './goals.js';
import { figure, MEDIAN } from './stats.js';

const FIRST_PAINT = 'performance.getEntriesByName("first-contentful-paint")[0].startTime';

/** First contentful paint of so many first visits, in a line for the report. */
export async function firstPaint(visits: number): Promise<string> {
  if (findChromium() === undefined)
    return 'First paint of the page: not measured, there is no Chromium here.';
  const samples = await measure(visits);
  const { value, min, max } = figure(
    samples.map((sample) => [sample]),
    MEDIAN,
  );
  const [median, least, most] = [value, min, max].map((ms) => ms.toFixed(0));
  const met = value <= GOALS.firstPaintMs ? 'met' : '**missed**';
  return `First paint of the page, median of ${visits} first visits: ${median} (${least}–${most}) ms; goal ≤ ${GOALS.firstPaintMs} ms, ${met}`;
}

async function measure(visits: number): Promise<number[]> {
  const services = await prepare(readEnv({}), ALL_COMMANDS, await createLog('silent'));
  const local = await startLocalPage(services, 0);
  const browser = await launchChromium();
  const samples: number[] = [];
  try {
    // One visit more, which starts the browser's own processes.
    for (let visit = 0; visit <= visits; visit++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(local.url);
      await page.getByRole('textbox').waitFor();
      if (visit > 0) samples.push(Number(await page.evaluate(FIRST_PAINT)));
      await context.close();
    }
  } finally {
    await browser.close();
    await local.stop();
  }
  return samples;
}
