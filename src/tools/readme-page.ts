// The README's picture of the page: a thread in the browser, by the way that everybody goes.
import { writeFile } from 'node:fs/promises';
import type { Services } from '../discord/services.js';
import type { LocalDiscord } from '../local-discord/index.js';
import { launchChromium } from './chromium.js';
import { startLocalPage } from './local-page.js';

const SAID = 'Terese Davis said “The camera crew was the dark cloud on our set”';
/** CSS pixels: wide enough for the channels beside the messages, high enough for a whole answer. */
const VIEWPORT = { width: 1_180, height: 860 };

/** What stands in the messages of the thread, without what differs from run to run. */
export type Words = readonly object[];

/** Somebody posts words, and the asker has them checked. */
export async function readmeThread(discord: LocalDiscord): Promise<Words> {
  const message = discord.post({ content: SAID, member: discord.members.other });
  const { message: answer } = await discord.runOnMessage({ name: 'Check quotes', message });
  // An embed's link leads to the message, whose id is new in every run.
  const embeds = answer?.embeds.map(({ url: _, ...words }) => words);
  return [
    { content: message.content, embeds: message.embeds },
    { content: answer?.content, embeds },
  ];
}

/** @throws where there is no Chromium */
export async function photographPage(services: Services, file: string): Promise<Words> {
  const local = await startLocalPage(services, 0);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({
      viewport: VIEWPORT,
      deviceScaleFactor: 1.5,
      colorScheme: 'dark',
    });
    await page.goto(local.url);
    // A private answer that is there before the page is not shown on it.
    await page.locator('.welcome').waitFor();
    const words = await readmeThread(local.discord);
    await page.getByText('Post here').or(page.getByText('Only you can see this')).first().waitFor();
    await writeFile(file, await page.screenshot());
    return words;
  } finally {
    await browser.close();
    await local.stop();
  }
}
