// The README's pictures of the page: threads in the browser, by the way that everybody goes.
import { writeFile } from 'node:fs/promises';
import type { Services } from '../discord/services.js';
import { type LocalDiscord, settled } from '../local-discord/index.js';
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

/** The asker proposes words of the article that somebody has linked. */
export async function readmeProposal(discord: LocalDiscord): Promise<Words> {
  const [message] = discord.messages();
  if (message === undefined) throw new Error('No article is linked.');
  const form = await discord.runOnMessage({ name: 'Propose as source…', message });
  const { custom_id: customId } = form.response.data as { custom_id: string };
  const draft = await settled(
    discord,
    await discord.submit({
      customId,
      from: form,
      fields: {
        words: 'She went out with a door nobody had looked at.',
        speaker: 'Tobias Renn, mate of the ferry',
        occasion: 'hearing, public inquiry, 6 March 2025',
        circumstances: 'He told the inquiry how the ferry had sailed.',
      },
    }),
  );
  // The day is today's.
  const embeds = draft?.embeds.map(({ description = '' }) => description.replace(/accepted .*/, 'accepted'));
  return [{ content: draft?.content, embeds }];
}

/** @param shown words of the last message to wait for @throws where there is no Chromium */
export async function photographPage(
  services: Services,
  file: string,
  scene: (discord: LocalDiscord) => Promise<Words>,
  shown: string,
): Promise<Words> {
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
    const words = await scene(local.discord);
    await page.getByText(shown).first().waitFor();
    await writeFile(file, await page.screenshot());
    return words;
  } finally {
    await browser.close();
    await local.stop();
  }
}
