// One of the two measured: a bot in a process of its own, on a local Discord of its own in this process.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Exchange, type Member, settled, startLocalDiscord } from '../../local-discord/index.js';
import { START_OPTIONS } from '../../tools/start-options.js';
import type { ConstantAnswer } from './bare-client.js';
import type { Question } from './questions.js';
import { residentMiB } from './resident.js';

export interface Contender {
  /** From spawning the process until Discord had seen it ready and its commands registered. */
  readonly startMs: number;
  /** One question, by an ordinary member unless said otherwise; resolves with what was answered and how long that took. */
  ask(question: Question, member?: Member): Promise<Exchange>;
  /** One question whose answer is a picture; ms until the picture is there. */
  askForPicture(question: Question): Promise<number>;
  /** Somebody who has not asked before. */
  newMember(): Member;
  /** What a bare client answers from now on. */
  answerWith(answer: ConstantAnswer): Promise<void>;
  /** Sends an order over IPC; resolves with what comes back. */
  tell<T>(order: object): Promise<T>;
  /** Has it read its data anew; resolves once that is taken over. */
  reload(): Promise<void>;
  /** Resident memory of the process, MiB. */
  resident(): Promise<number>;
  stop(): Promise<void>;
}

/** Longer than any start should take; what hangs is a failure, not a figure. */
const START_WITHIN_MS = 30_000;
const POLL_MS = 50;
const STOP_WITHIN_MS = 5_000;

/** What the bot is started into; one shard and two servers unless said otherwise. */
export interface World {
  readonly shards?: number;
  readonly servers?: number;
}

/** The bot as `npm start` runs it, with its default log, which goes to a file. */
export function startBot(world: World = {}): Promise<Contender> {
  return start('../../main.js', { LOG_LEVEL: 'info' }, START_OPTIONS, world);
}

/** The same, and `tell` answers with its live heap, MiB. */
export function startWatchedBot(): Promise<Contender> {
  const watch = ['--expose-gc', '--import', new URL('./live-heap.js', import.meta.url).href];
  return start('../../main.js', { LOG_LEVEL: 'info' }, [...START_OPTIONS, ...watch]);
}

/** The bot with data of its own, and `tell` answers with what loop-watch.ts has seen. */
export function startReloadedBot(dataDir: string): Promise<Contender> {
  const watch = ['--import', new URL('./loop-watch.js', import.meta.url).href];
  return start('../../main.js', { LOG_LEVEL: 'info', DATA_DIR: dataDir }, [...START_OPTIONS, ...watch]);
}

/** The bot with a record made of the first `count` quotations of a file. */
export function startQuotationsBot(file: string, count: number): Promise<Contender> {
  const quotations = { BENCH_QUOTATIONS: file, BENCH_COUNT: String(count) };
  return start('./quotations-bot.js', quotations, START_OPTIONS);
}

/**
 * As discord.js's guide starts one: with no options for Node.js.
 * @param commands definitions in Discord's own shape, the same that the bot registers
 */
export function startBare(commands: readonly object[]): Promise<Contender> {
  return start('./bare-client.js', { BENCH_COMMANDS: JSON.stringify(commands) }, []);
}

async function start(
  entry: string,
  settings: NodeJS.ProcessEnv,
  options: readonly string[],
  { shards = 1, servers = 0 }: World = {},
): Promise<Contender> {
  const discord = await startLocalDiscord({ shards });
  for (let server = 0; server < servers; server++) discord.addServer(`server ${server}`);
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  const logFile = join(folder, 'log');
  const log = openSync(logFile, 'w');
  const env = { ...process.env, ...settings, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url };
  const file = fileURLToPath(new URL(entry, import.meta.url));
  const startedAt = performance.now();
  const child = fork(file, [], {
    execArgv: [...options, ...process.execArgv],
    env,
    stdio: ['ignore', log, log, 'ipc'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    await end(child);
    process.off('exit', kill);
    await discord.close();
    closeSync(log);
    rmSync(folder, { recursive: true });
  };
  const fail = async (what: string): Promise<never> => {
    const said = readFileSync(logFile, 'utf8').slice(-2_000);
    await stop();
    throw new Error(`${file} ${what}. The end of what it said:\n${said}`);
  };

  while (discord.commands().length === 0) {
    if (hasEnded(child)) await fail('ended before it was ready');
    if (performance.now() - startedAt > START_WITHIN_MS) await fail('was not ready in time');
    await pause(1);
  }
  const startMs = performance.now() - startedAt;

  const tell = async <T>(order: object) => {
    const told = once(child, 'message');
    child.send(order);
    const [answer] = await told;
    return answer as T;
  };

  let reloads = 0;
  const reload = async () => {
    reloads += 1;
    child.kill('SIGHUP');
    const askedAt = performance.now();
    while (readFileSync(logFile, 'utf8').split('record loaded anew').length <= reloads) {
      if (hasEnded(child) || performance.now() - askedAt > START_WITHIN_MS)
        await fail('did not read its data anew');
      await pause(POLL_MS);
    }
  };

  return {
    startMs,
    reload,
    ask: ({ command, options, focused }, member = discord.members.asker) => {
      // In a direct message, where answers are not counted.
      const typed = { name: command, options, place: discord.places.dm, member };
      return focused === undefined ? discord.run(typed) : discord.autocomplete({ ...typed, focused });
    },
    async askForPicture({ command, options }) {
      const askedAt = performance.now();
      const exchange = await discord.run({ name: command, options, place: discord.places.dm });
      const answer = await settled(discord, exchange);
      if (answer?.attachments.length !== 1) throw new Error(`/${command} was answered without a picture.`);
      return performance.now() - askedAt;
    },
    newMember: () => discord.addMember('member'),
    async answerWith(answer) {
      await tell(answer);
    },
    tell,
    resident: () => residentMiB(child.pid ?? 0),
    stop,
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Ends the process and waits for that, so that it takes no time from the next one. */
async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await exited;
  clearTimeout(insist);
}
