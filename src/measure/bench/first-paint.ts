// How soon the local Discord's page shows something, to a browser that has not seen it before.
import { ALL_COMMANDS } from '../../../commands/index.js';
import { readEnv } from '../../env.js';
import { createLog } from '../../log.js';
import { prepare } from '../../prepare.js';
import { findChromium, launchChromium } from '../../tools/chromium.js';
import { startLocalPage } from '../../tools/local-page.js';
import { GOALS } from './goals.js';
import { medianOf, type Row } from './row.js';

const FIRST_PAINT = 'performance.getEntriesByName("first-contentful-paint")[0].startTime';

/** First contentful paint of so many first visits; nothing where there is no Chromium. */
export async function measureFirstPaint(visits: number): Promise<Row[]> {
  if (findChromium() === undefined) return [];
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
  return [{ what: 'first paint of the page', unit: 'ms', bot: medianOf(samples), goal: GOALS.firstPaintMs }];
}
