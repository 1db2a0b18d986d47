// The bot, or what it is compared with, as a process of its own on a local Discord in this one.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalDiscord } from '../local-discord/index.js';
import { START_OPTIONS } from '../tools/start-options.js';

export interface Program {
  /** The bot unless said otherwise. */
  readonly entry?: URL;
  /** For Node.js; those of `npm start` unless said otherwise. */
  readonly options?: readonly string[];
  /** A module that is loaded before it. */
  readonly preload?: URL;
  readonly settings?: NodeJS.ProcessEnv;
}

export interface Spawned {
  readonly process: ChildProcess;
  /** True with its first words, which come once it is connected; false where it ended without any. */
  readonly isReady: Promise<boolean>;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

const BOT = new URL('../main.js', import.meta.url);

/** Where it keeps servers' own records: beside its log, and never where an operator keeps theirs. */
export const stateDirOf = (log: string): string => join(dirname(log), 'state');

/** It ends with this process at the latest. @param log the file that its log is added to */
export function spawnOn(discord: LocalDiscord, log: string, program: Program = {}): Spawned {
  const { entry = BOT, options = START_OPTIONS, preload, settings } = program;
  const file = openSync(log, 'a');
  const child = fork(fileURLToPath(entry), [], {
    execArgv: [...options, ...process.execArgv, ...(preload ? ['--import', preload.href] : [])],
    env: {
      ...process.env,
      LOG_LEVEL: 'info',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.url,
      STATE_DIR: stateDirOf(log),
      DATABASE_URL: '',
      ...settings,
    },
    stdio: ['ignore', 'pipe', file, 'ipc'],
  });
  closeSync(file);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(child, 'exit').then(([code, signal]) => {
    process.off('exit', kill);
    return code ?? signal;
  });
  const spoke = new Promise<boolean>((resolve) => child.stdout?.once('data', () => resolve(true)));
  return { process: child, isReady: Promise.race([spoke, ended.then(() => false)]), ended };
}

/**
 * In a folder of its own; resolves once it is ready.
 * @throws where it ends before, with what it logged
 */
export async function startOn(discord: LocalDiscord, program?: Program) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-measured-'));
  const log = join(folder, 'log');
  const logged = () => readFileSync(log, 'utf8');
  const { process, isReady, ended } = spawnOn(discord, log, program);
  if (!(await isReady)) throw new Error(`A bot ended with ${await ended}: ${logged()}`);
  return {
    process,
    logged,
    /** Tells it to leave. @returns all that it logged, once it has ended */
    async stop(): Promise<string> {
      process.kill('SIGTERM');
      await ended;
      const all = logged();
      rmSync(folder, { recursive: true });
      return all;
    },
  };
}

/** What was spawned ends with this process, also where that is told to leave. */
export function leaveOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
}
