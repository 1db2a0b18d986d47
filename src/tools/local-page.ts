// Without a token: the bot on the local Discord, looked at and used in a browser.

import { startBot } from '../discord/bot.js';
import { ReportDesk } from '../discord/reports.js';
import type { Services } from '../discord/services.js';
import { type LocalDiscord, startLocalDiscord, startPage } from '../local-discord/index.js';

export interface LocalPage {
  readonly url: string;
  readonly discord: LocalDiscord;
  stop(): Promise<void>;
}

/** @param port the next free one is taken where it is not free; 0 for any */
export async function startLocalPage(services: Services, port: number): Promise<LocalPage> {
  const discord = await startLocalDiscord({ appName: 'On the Record' });
  // Nothing leaves this machine: reports come in where they can be seen, whatever webhook is set.
  const reports = new ReportDesk(discord.addWebhook(discord.places.reports).url, discord.url, services.log);
  const bot = await startBot({
    services: { ...services, reports },
    token: discord.token,
    api: discord.url,
  });
  const page = await startPage(discord, port);
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
