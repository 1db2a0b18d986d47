// A bot on a Discord that misbehaves, with its log.

import pino from 'pino';
import { COMMANDS } from '../../../commands/index.js';
import type { Command } from '../../../src/command.js';
import { startBot } from '../../../src/discord/bot.js';
import { type GatewayPatience, PATIENCE } from '../../../src/discord/resilient-sharding-strategy.js';
import { type Faults, type Interfere, startLocalDiscord } from '../../../src/local-discord/index.js';
import { servicesFrom } from '../../support/local-bot.js';
import { atTheEnd } from './operator.js';

interface Settings {
  readonly interfere?: Interfere;
  readonly commands?: readonly Command[];
  readonly faults?: Partial<Faults>;
  readonly patience?: Partial<GatewayPatience>;
}

export async function botOnFaultyDiscord({
  commands = COMMANDS,
  faults,
  patience,
  ...options
}: Settings = {}) {
  const discord = await startLocalDiscord(options);
  atTheEnd(() => discord.close());
  Object.assign(discord.gateway.faults, faults);
  const lines: Record<string, unknown>[] = [];
  let heard = () => {};
  const log = pino(
    {},
    {
      write(line) {
        lines.push(JSON.parse(line));
        heard();
      },
    },
  );
  const bot = await startBot({
    services: { ...(await servicesFrom()), commands, log },
    token: discord.token,
    api: discord.url,
    patience: { ...PATIENCE, ...patience },
  });
  atTheEnd(() => bot.stop());
  return {
    discord,
    bot,
    /** The log's lines with this message. */
    said: (message: string) => lines.filter(({ msg }) => msg === message),
    /** The same, once there are so many. */
    async logged(message: string, count: number) {
      for (;;) {
        const found = lines.filter(({ msg }) => msg === message);
        if (found.length >= count) return found;
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
    },
  };
}
