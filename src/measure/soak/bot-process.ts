// The bot as `npm start` runs it, in a process of its own that can be sabotaged, stopped and started again.
import { EXIT } from '../../errors.js';
import type { LocalDiscord } from '../../local-discord/index.js';
import { type Spawned, spawnOn } from '../spawn.js';
import type { Order } from './sabotage.js';

const SABOTAGE = new URL('./sabotage.js', import.meta.url);
/** Where nothing came of an attempt to end it, as no session stood, it is made again. */
const AGAIN_MS = 500;

export class BotProcess {
  #bot: Spawned | undefined;
  #isUp = Promise.resolve();
  /** The exit code that is being waited for; any other end is a fault of the bot. */
  #expected: number | undefined;
  /** One end after the other. */
  #ends = Promise.resolve();
  /** Ends that nobody asked for, or with another code than they should have. */
  readonly problems: string[] = [];

  constructor(
    private readonly discord: LocalDiscord,
    private readonly log: string,
  ) {}

  /** Resolves once a bot is connected, which may be a later one. */
  start(): Promise<void> {
    const bot = spawnOn(this.discord, this.log, { preload: SABOTAGE });
    this.#bot = bot;
    this.#expected = undefined;
    const next = bot.ended.then(async (code) => {
      const expected = this.#expected;
      // Started while Discord can't be reached: it says so and ends, and a service manager starts it again.
      if (!(await bot.isReady) && code === EXIT.unavailable) return this.start();
      if (code === expected) return;
      this.problems.push(`The bot ended with ${code} instead of ${expected ?? 'going on'}.`);
      if (expected === undefined) await this.start();
    });
    this.#isUp = bot.isReady.then((isReady) => (isReady ? undefined : next));
    return this.#isUp;
  }

  tell(order: Order): void {
    if (this.#bot?.process.connected) this.#bot.process.send(order);
  }

  /** Once it is connected, as before that nothing listens. */
  async signal(name: NodeJS.Signals): Promise<void> {
    await this.#isUp;
    this.#bot?.process.kill(name);
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
      await this.#leaves();
      await this.start();
    });
  }

  /** The last of its ends. */
  async stop(): Promise<void> {
    await this.#ends;
    await this.#leaves();
  }

  #leaves(): Promise<void> {
    return this.#end(0, () => this.#bot?.process.kill('SIGTERM'));
  }

  async #end(code: number, end: () => void): Promise<void> {
    await this.#isUp;
    this.#expected = code;
    end();
    await this.#bot?.ended;
  }
}
