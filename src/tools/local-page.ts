// Without a token: the bot on the local Discord, looked at and used in a browser.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createFetcher } from '../article/fetch.js';
import { startBot } from '../discord/bot.js';
import { ReportDesk } from '../discord/reports.js';
import type { Services } from '../discord/services.js';
import { type LocalDiscord, startLocalDiscord, startPage } from '../local-discord/index.js';

export interface LocalPage {
  readonly url: string;
  readonly discord: LocalDiscord;
  stop(): Promise<void>;
}

/** Of an article that can be quoted from: nobody has to look for one, and no real person is in it. */
const SITE = 'harbour.example';
const ARTICLE = `${SITE}/2025/night-ferry`;
const { resolve } = createRequire(import.meta.url);

/** @param port the next free one is taken where it is not free; 0 for any */
export async function startLocalPage(services: Services, port: number): Promise<LocalPage> {
  const discord = await startLocalDiscord({ appName: 'On the Record' });
  // Reports stay on this machine and come in where they can be seen, whatever webhook is set.
  const reports = new ReportDesk(discord.addWebhook(discord.places.reports).url, discord.url, services.log);
  const elsewhere = new Map<string, string>();
  const bot = await startBot({
    services: { ...services, reports, fetchPage: createFetcher({ elsewhere }) },
    token: discord.token,
    api: discord.url,
  });
  const article = await readFile(resolve('#page/night-ferry.html'), 'utf8');
  const page = await startPage(discord, port, new Map([[ARTICLE, article]]));
  elsewhere.set(...standIn(page.url));
  furnish(discord, page.url);
  return {
    url: page.url,
    discord,
    async stop() {
      await page.close();
      await bot.stop();
      await discord.close();
    },
  };
}

/** Where the one site is read instead: a part of the page's own server, and nothing else of this machine. */
export function standIn(page: string): [origin: string, instead: string] {
  return [`https://${SITE}`, `${page}/elsewhere/${SITE}`];
}

/** What there is to try with a server's own record: a role, and a source that somebody has found. */
function furnish(discord: LocalDiscord, page: string): void {
  const { other } = discord.members;
  discord.giveRole(other, discord.addRole('Curators'));
  const address = `https://${ARTICLE}`;
  const content = `What the ferry’s mate said: ${address}\n-# An invented article, to be read at <${page}/elsewhere/${ARTICLE}>`;
  discord.post({ content, member: other });
}
