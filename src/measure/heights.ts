// `npm run heights`: how high answers stand on the local page, at a desktop's and a phone's size. Takes a Chromium.
import type { APIMessage } from 'discord-api-types/v10';
import type { Locator, Page } from 'playwright-core';
import { ALL_COMMANDS, COMMANDS } from '../../commands/index.js';
import { readEnv } from '../env.js';
import { parseTypedLine, settled } from '../local-discord/index.js';
import { createLog } from '../log.js';
import { prepare } from '../prepare.js';
import { runTool } from '../tools/arguments.js';
import { launchChromium } from '../tools/chromium.js';
import { type LocalPage, startLocalPage } from '../tools/local-page.js';

const SCREENS = { desktop: { width: 1_280, height: 900 }, phone: { width: 390, height: 844 } };

const LINES = [
  '/quote camera crew',
  '/quote "dark clouds"',
  '/quote tonal shift',
  '/verdict gutierrez-reed',
  '/verdict',
  '/verdict baldwin',
  '/timeline',
  '/timeline person:baldwin from:2023 to:2023-06',
  '/timeline about:walk off',
  '/who davis',
  '/who baldwin',
  '/source',
  '/check “dark cloud”',
  '/check “Things started feeling on when Alec showed up”',
  '/help',
  '/about',
  // The longest of its languages.
  '/about language:pl',
  '/quote zebra crossing',
];

/** In CSS pixels. */
interface Heights {
  readonly message: number;
  /** The line above the embeds. */
  readonly content: number;
}

const DIFFERENCE =
  'Discord’s own clients follow the reader’s text size and spacing; the page has the usual ones: an embed’s text is 14 px in lines of 18.';

const USAGE = 'Usage: npm run heights';

await runTool({}, USAGE, (values) => values, measure);

async function measure(): Promise<void> {
  const prepared = await prepare(readEnv({}), ALL_COMMANDS, await createLog('silent'));
  // No channel takes so many answers a minute.
  const services = { ...prepared, calm: { over: async () => undefined } };
  const local = await startLocalPage(services, 0);
  const browser = await launchChromium();
  try {
    // Before anything is answered: what is private is not on a page that is opened later.
    const pages = await Promise.all(
      Object.values(SCREENS).map(async (viewport) => {
        const page = await browser.newPage({ viewport });
        await page.goto(local.url);
        await page.getByRole('heading', { name: 'This is not Discord' }).waitFor();
        return page;
      }),
    );
    const answers = await askAll(local);
    print(await Promise.all(pages.map((page) => heightsOf(page, answers))));
  } finally {
    await browser.close();
    await local.stop();
  }
}

async function askAll({ discord }: LocalPage): Promise<APIMessage[]> {
  const definitions = COMMANDS.map(({ definition }) => definition);
  const answers: APIMessage[] = [];
  for (const line of LINES) {
    const typed = parseTypedLine(line, definitions);
    if (typed.problem !== undefined) throw new Error(typed.problem);
    const message = await settled(discord, await discord.run(typed));
    if (message === undefined) throw new Error(`${line} has no answer.`);
    answers.push(message);
  }
  return answers;
}

async function heightsOf(page: Page, answers: readonly APIMessage[]): Promise<Heights[]> {
  const heights: Heights[] = [];
  for (const { id, content } of answers) {
    const message = page.locator(`[role=article][data-id="${id}"]`);
    await message.waitFor();
    const line = content === '' ? 0 : await heightOf(message.locator('.content'));
    heights.push({ message: await heightOf(message), content: line });
  }
  return heights;
}

async function heightOf(shown: Locator): Promise<number> {
  return (await shown.boundingBox())?.height ?? 0;
}

/** Beneath the content line, and that line, for each screen. */
function print(columns: readonly (readonly Heights[])[]): void {
  const screens = Object.entries(SCREENS).map(([name, { width, height }]) => `${name} ${width}×${height}`);
  console.log(`CSS pixels beneath the content line + that line | ${screens.join(' | ')}`);
  LINES.forEach((line, at) => {
    const shown = columns.map((heights) => {
      const { message = 0, content = 0 } = heights[at] ?? {};
      return `${Math.round(message - content)} + ${Math.round(content)}`.padStart(10);
    });
    console.log(`${line.padEnd(52)} ${shown.join('   ')}`);
  });
  console.log(DIFFERENCE);
}
