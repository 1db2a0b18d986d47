// One of the two measured: a bot in a process of its own, on a local Discord of its own in this process.
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Exchange, settled, startLocalDiscord } from '../../local-discord/index.js';
import type { Question } from '../questions.js';
import { type Program, startOn } from '../spawn.js';
import { residentMiB } from './resident.js';

export type Subject = Awaited<ReturnType<typeof startSubject>>;

/** What the bot is started into. */
export interface World {
  readonly shards: number;
  /** Beside the one that every local Discord has. */
  readonly servers: number;
}

const POLL_MS = 50;

/** The bot, and `tell` answers with what watch.ts has seen. */
export const WATCHED: Program = { preload: new URL('./watch.js', import.meta.url) };

/** The bot with a record made of the first `count` quotations of a file. */
export const quotationsBot = (file: string, count: number): Program => ({
  entry: new URL('./quotations-bot.js', import.meta.url),
  settings: { BENCH_QUOTATIONS: file, BENCH_COUNT: String(count) },
});

/**
 * As discord.js's guide starts one: with no options for Node.js.
 * @param commands definitions in Discord's own shape, the same that the bot registers
 */
export const bareClient = (commands: readonly object[]): Program => ({
  entry: new URL('./bare-client.js', import.meta.url),
  options: [],
  settings: { BENCH_COMMANDS: JSON.stringify(commands) },
});

/** The bot as `npm start` runs it, unless said otherwise. Its log goes to a file, as an operator's does. */
async function startSubject(program: Program = {}, { shards, servers }: World = { shards: 1, servers: 0 }) {
  const discord = await startLocalDiscord({ shards });
  for (let server = 0; server < servers; server++) discord.addServer(`server ${server}`);
  const startedAt = performance.now();
  const { process, logged, stop } = await startOn(discord, program).catch(async (error: unknown) => {
    // It would keep this process running.
    await discord.close();
    throw error;
  });
  const startMs = performance.now() - startedAt;
  const reloads = () => logged().split('record loaded anew').length;

  return {
    /** From spawning the process until it was connected and its commands registered. */
    startMs,
    /** One question, by an ordinary member unless said otherwise; what was answered, and how long that took. */
    ask: ({ command, options, focused }: Question, member = discord.members.asker): Promise<Exchange> => {
      // In a direct message, where answers are not counted.
      const typed = { name: command, options, place: discord.places.dm, member };
      return focused === undefined ? discord.run(typed) : discord.autocomplete({ ...typed, focused });
    },
    /** One question whose answer is a picture; ms until the picture is there. */
    async askForPicture({ command, options }: Question): Promise<number> {
      const askedAt = performance.now();
      const exchange = await discord.run({ name: command, options, place: discord.places.dm });
      const answer = await settled(discord, exchange);
      if (answer?.attachments.length !== 1) throw new Error(`/${command} was answered without a picture.`);
      return performance.now() - askedAt;
    },
    /** Somebody who has not asked before. */
    newMember: () => discord.addMember('member'),
    /** Sends an order over IPC; resolves with what comes back. */
    async tell<T>(order: object): Promise<T> {
      const told = once(process, 'message');
      process.send(order);
      const [answer] = await told;
      return answer as T;
    },
    /** Has it read its data anew; resolves once that is taken over. */
    async reload(): Promise<void> {
      const before = reloads();
      process.kill('SIGHUP');
      while (reloads() === before) await pause(POLL_MS);
    },
    /** Resident memory of the process, MiB. */
    resident: () => residentMiB(process.pid ?? 0),
    async stop() {
      await stop();
      await discord.close();
    },
  };
}

/** Starts one for as long as it is used. */
export async function withSubject<T>(
  use: (subject: Subject) => Promise<T>,
  program?: Program,
  world?: World,
): Promise<T> {
  const subject = await startSubject(program, world);
  try {
    return await use(subject);
  } finally {
    await subject.stop();
  }
}
