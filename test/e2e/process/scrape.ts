// What a process with METRICS_PORT serves.
import type { Operated } from './operator.js';

export async function served(bot: Operated): Promise<{ port: number; address: string }> {
  const [line] = await bot.logged('serving metrics');
  return line?.metrics as { port: number; address: string };
}

export async function get(bot: Operated, path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${(await served(bot)).port}${path}`);
  return { status: response.status, text: await response.text() };
}

/** `on_the_record_interactions_total{…}` → its value. */
export async function scrape(bot: Operated): Promise<Map<string, number>> {
  const { text } = await get(bot, '/metrics');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at).replace(/^on_the_record_/, ''), Number(line.slice(at + 1))];
    }),
  );
}
