// The bot on a Discord of this machine's own, through the unmodified discord.js client.

import { startBot } from '../discord/bot.js';
import type { Services } from '../discord/services.js';
import { type LocalDiscord, startLocalDiscord } from '../local-discord/index.js';

export interface LocalBot {
  readonly discord: LocalDiscord;
  stop(): Promise<void>;
}

export async function startLocalBot(services: Services): Promise<LocalBot> {
  const discord = await startLocalDiscord();
  const bot = await startBot({ services, token: discord.token, api: discord.url });
  return {
    discord,
    async stop() {
      await bot.stop();
      await discord.close();
    },
  };
}
