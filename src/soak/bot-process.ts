// The bot as `npm start` runs it, in a process of its own that can be sabotaged, stopped and started again.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Order } from './sabotage.js';

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url));
const SABOTAGE = new URL('./sabotage.js', import.meta.url).href;

export interface Where {
  readonly token: string;
  readonly url: string;
  /** An open file for its log. */
  readonly log: number;
}

export class BotProcess {
  #child: ChildProcess | undefined;
  #isUp = Promise.resolve();
  /** The exit code that is being waited for; any other end is a fault of the bot. */
  #expected: number | undefined;
  /** Ends that nobody asked for, or with another code than they should have. */
  readonly problems: string[] = [];

  constructor(private readonly where: Where) {}

  start(): Promise<void> {
    const { token, url, log } = this.where;
    const child = fork(MAIN, [], {
      execArgv: [...process.execArgv, '--import', SABOTAGE],
      env: { ...process.env, DISCORD_TOKEN: token, DISCORD_API_URL: url, LOG_LEVEL: 'info' },
      stdio: ['ignore', 'pipe', log, 'ipc'],
    });
    this.#child = child;
    // Its first words come once it is connected.
    this.#isUp = new Promise((resolve) => child.stdout?.once('data', () => resolve()));
    child.stdout?.resume();
    child.once('exit', (code, signal) => {
      if (code !== this.#expected) {
        this.problems.push(
          `The bot ended with ${code ?? signal} instead of ${this.#expected ?? 'going on'}.`,
        );
        this.#expected = code ?? -1;
        void this.start();
      }
    });
    this.#expected = undefined;
    return this.#isUp;
  }

  tell(order: Order): void {
    if (this.#child?.connected) this.#child.send(order);
  }

  signal(name: NodeJS.Signals): void {
    this.#child?.kill(name);
  }

  /** Once it is connected, `end` is done to it; resolves when it has ended, with this exit code or a problem. */
  async endWith(code: number, end: () => void): Promise<void> {
    await this.#isUp;
    const child = this.#child;
    if (child === undefined) return;
    const exited = once(child, 'exit');
    this.#expected = code;
    end();
    await exited;
  }
}
