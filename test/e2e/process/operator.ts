// The bot as an operator runs it: a process of its own with settings, output, signals and an exit code.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type LocalDiscord, type Options, startLocalDiscord } from '../../../src/local-discord/index.js';
import { SMALL } from '../../support/small-record.js';

export const ROOT = join(import.meta.dirname, '../../..');
const DATA_DIR = join(ROOT, SMALL);
/** Of the right shape, and nobody's. */
export const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.nobody.s-secret-part';

const endings: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** Done when the test file is over, the last one first; `onTestFinished` knows no tests that run side by side. */
export function atTheEnd(end: () => unknown): void {
  endings.push(end);
}

/** Of the settings only those given count: none of the shell's, and no `.env` of the checkout. */
export type Settings = Readonly<Record<string, string>>;

export class Operated {
  readonly #child: ChildProcess;
  #out = '';
  #err = '';
  #waiting: (() => void)[] = [];
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;

  constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => this.#took(() => (this.#out += text)));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => this.#took(() => (this.#err += text)));
    // 'close' comes after the last of the output.
    this.ended = once(child, 'close').then(([code, signal]) => code ?? signal);
    void this.ended.then(() => this.#took(() => {}));
  }

  get out(): string {
    return this.#out;
  }

  get err(): string {
    return this.#err;
  }

  /** What the process logged, a JSON object a line. */
  get log(): readonly Record<string, unknown>[] {
    const lines = this.#err.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'));
    return lines.map((line) => JSON.parse(line));
  }

  /** Resolves with what `find` finds in the output, printed already or still to come. */
  async until<T>(find: (so: Operated) => T | undefined): Promise<T> {
    for (;;) {
      const found = find(this);
      if (found !== undefined) return found;
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) {
        throw new Error(`The process ended before that:\n${this.#out}\n${this.#err}`);
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** The log's `count` lines with this message, at least. */
  logged(msg: string, count = 1): Promise<readonly Record<string, unknown>[]> {
    return this.until(({ log }) => {
      const lines = log.filter((line) => line.msg === msg);
      return lines.length >= count ? lines : undefined;
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  #took(change: () => void): void {
    change();
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** An empty folder, gone when the test file is over. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  atTheEnd(() => rm(folder, { recursive: true }));
  return folder;
}

/** What Node.js is told to run: the bot as `npm run build` leaves it, which is done before all tests. */
export const BUILT = [join(ROOT, 'dist/src/main.js')];

/**
 * Starts the bot; it is killed when the test file is over, if it has not ended by then.
 * @param stderr a file that its log goes to, in place of this test
 * @param program what runs in place of Node.js
 */
export async function operate(
  settings: Settings,
  cwd?: string,
  run: readonly string[] = BUILT,
  stderr: number | 'pipe' = 'pipe',
  program = process.execPath,
): Promise<Operated> {
  const child = spawn(program, run, {
    cwd: cwd ?? (await emptyFolder()),
    env: { PATH: process.env.PATH, DATA_DIR, ...settings },
    stdio: ['ignore', 'pipe', stderr],
  });
  const operated = new Operated(child);
  atTheEnd(() => {
    child.kill('SIGKILL');
    return operated.ended;
  });
  return operated;
}

/** A process that has ended by itself: what it printed, and its exit code. */
export async function operateToItsEnd(settings: Settings, cwd?: string) {
  const operated = await operate(settings, cwd);
  const code = await operated.ended;
  return { code, out: operated.out, err: operated.err };
}

export async function discordFor(options: Options = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord(options);
  atTheEnd(() => discord.close());
  return discord;
}

/** The process on a Discord, ready to answer. */
export async function operateOn(
  { url, token }: Pick<LocalDiscord, 'url' | 'token'>,
  settings: Settings = {},
): Promise<Operated> {
  const operated = await operate({ DISCORD_TOKEN: token, DISCORD_API_URL: url, ...settings });
  await operated.until(({ out }) => (out.includes('Invite the bot') ? out : undefined));
  return operated;
}
