// Two processes of curators at one file, each started again where it was killed.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Deed } from './record-ledger.js';
import type { Order } from './sabotage.js';

const ENTRY = fileURLToPath(new URL('./curators.js', import.meta.url));
const SABOTAGE = new URL('./sabotage.js', import.meta.url).href;

export class CuratorProcesses {
  readonly #running = new Map<string, ChildProcess>();
  readonly deeds: Deed[] = [];
  /** Ends that nobody asked for. */
  readonly problems: string[] = [];
  #started = 0;

  constructor(private readonly stateDir: string) {
    for (const seat of ['1', '2']) this.#start(seat);
  }

  tell(order: Order): void {
    for (const child of this.#running.values()) if (child.connected) child.send(order);
  }

  /** In the middle of whatever they do. */
  kill(): void {
    for (const [seat, child] of this.#running) {
      this.#end(child);
      this.#start(seat);
    }
  }

  async stop(): Promise<void> {
    const running = [...this.#running.values()];
    for (const child of running) this.#end(child);
    await Promise.all(running.map((child) => once(child, 'exit')));
  }

  #end(child: ChildProcess): void {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
  }

  #start(seat: string): void {
    this.#started += 1;
    // Each a member of its own, so that no text comes twice.
    const child = fork(ENTRY, [this.stateDir, `${this.#started}`], { execArgv: ['--import', SABOTAGE] });
    child.on('message', (deed: Deed) => this.deeds.push(deed));
    child.on('exit', (code, signal) => {
      this.problems.push(`Curators ended with ${code ?? signal} instead of going on.`);
    });
    this.#running.set(seat, child);
  }
}
