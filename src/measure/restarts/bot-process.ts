// The bot as an operator runs it, one of several processes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { LocalDiscord } from '../../local-discord/index.js';
import { START_OPTIONS } from '../../tools/start-options.js';
import type { BotProcess } from './rolling.js';

const MAIN = fileURLToPath(new URL('../../main.js', import.meta.url));

const line = z.object({
  msg: z.string(),
  interaction: z.string().optional(),
  outcome: z.string().optional(),
});

/** Resolves once it is ready; it ends with this process at the latest. */
export async function startProcess(
  { url, token }: LocalDiscord,
  settings: Readonly<Record<string, string>>,
): Promise<BotProcess> {
  const child = spawn(process.execPath, [...START_OPTIONS, MAIN], {
    env: { ...process.env, ...settings, LOG_LEVEL: 'info', DISCORD_TOKEN: token, DISCORD_API_URL: url },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(child, 'close').then(() => process.off('exit', kill));
  const handled: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    createInterface(child.stderr).on('line', (text) => {
      const { msg, interaction } = readLine(text);
      if (msg === 'ready') resolve();
      if (interaction !== undefined) handled.push(interaction);
    });
    void ended.then(() => reject(new Error('A process of the bot ended before it was ready.')));
  });
  await ready;
  return {
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    handled: () => handled,
  };
}

function readLine(text: string): Partial<z.infer<typeof line>> {
  try {
    return line.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
