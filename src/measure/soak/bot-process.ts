// The bot as `npm start` runs it, in a process of its own that can be sabotaged, stopped and started again.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { EXIT } from '../../errors.js';
import { START_OPTIONS } from '../../tools/start-options.js';
import type { Order } from './sabotage.js';

const MAIN = fileURLToPath(new URL('../../main.js', import.meta.url));
const SABOTAGE = new URL('./sabotage.js', import.meta.url).href;

export interface Where {
  readonly token: string;
  readonly url: string;
  /** An open file for its log. */
  readonly log: number;
}

/** Where nothing came of an attempt to end it, as no session stood, it is made again. */
const AGAIN_MS = 500;

export class BotProcess {
  #child: ChildProcess | undefined;
  #isUp = Promise.resolve();
  /** The exit code that is being waited for; any other end is a fault of the bot. */
  #expected: number | undefined;
  /** One end after the other. */
  #ends = Promise.resolve();
  /** Ends that nobody asked for, or with another code than they should have. */
  readonly problems: string[] = [];

  constructor(private readonly where: Where) {}

  /** Resolves once a bot is connected, which may be a later one. */
  start(): Promise<void> {
    const { token, url, log } = this.where;
    const child = fork(MAIN, [], {
      execArgv: [...START_OPTIONS, ...process.execArgv, '--import', SABOTAGE],
      env: { ...process.env, DISCORD_TOKEN: token, DISCORD_API_URL: url, LOG_LEVEL: 'info' },
      stdio: ['ignore', 'pipe', log, 'ipc'],
    });
    this.#child = child;
    this.#expected = undefined;
    this.#isUp = new Promise((resolve) => {
      let wasUp = false;
      // Its first words come once it is connected.
      child.stdout?.once('data', () => {
        wasUp = true;
        resolve();
      });
      child.once('exit', (code, signal) => {
        // Started while Discord can't be reached: it says so and ends, and a service manager starts it again.
        if (!wasUp && code === EXIT.unavailable) return resolve(this.start());
        const expected = this.#expected;
        if (code === expected) return;
        this.problems.push(`The bot ended with ${code ?? signal} instead of ${expected ?? 'going on'}.`);
        if (expected === undefined) resolve(this.start());
      });
    });
    return this.#isUp;
  }

  tell(order: Order): void {
    if (this.#child?.connected) this.#child.send(order);
  }

  /** Once it is connected, as before that nothing listens. */
  async signal(name: NodeJS.Signals): Promise<void> {
    await this.#isUp;
    this.#child?.kill(name);
  }

  /** Once it is connected, `end` is done until it has ended, with this exit code or a problem; then it is started again. */
  restartAfter(code: number, end: () => void): void {
    this.#ends = this.#ends.then(async () => {
      await this.#isUp;
      const again = setInterval(end, AGAIN_MS);
      await this.#end(code, end);
      clearInterval(again);
      await this.start();
    });
  }

  /** It is told to leave, and started again. */
  leave(): void {
    this.#ends = this.#ends.then(async () => {
      await this.#end(0, () => this.#child?.kill('SIGTERM'));
      await this.start();
    });
  }

  /** The last of its ends. */
  async stop(): Promise<void> {
    await this.#ends;
    await this.#end(0, () => this.#child?.kill('SIGTERM'));
  }

  async #end(code: number, end: () => void): Promise<void> {
    await this.#isUp;
    if (this.#child === undefined) return;
    const exited = once(this.#child, 'exit');
    this.#expected = code;
    end();
    await exited;
  }
}
