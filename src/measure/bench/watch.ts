// Preloaded into the bot's process: tells over IPC how long nobody had a turn, and how much memory it holds.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Seen {
  /** The longest block of the event loop since it was asked last, ms. */
  readonly blockMs: number;
  /** The most resident memory ever, MiB. */
  readonly peakMiB: number;
  /** What of its heap is in use once all garbage is collected, MiB. */
  readonly heapMiB: number;
}

/** Between two looks. */
const RESOLUTION_MS = 1;
/** The collecting is no block of the bot's own. */
const AFTERWARDS_MS = 5;
const watched = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
watched.enable();
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

process.on('message', () => {
  const blockMs = watched.max / 1e6 - RESOLUTION_MS;
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  collectGarbage();
  const heapMiB = process.memoryUsage().heapUsed / 2 ** 20;
  setTimeout(() => {
    watched.reset();
    process.send?.({ blockMs, peakMiB, heapMiB } satisfies Seen);
  }, AFTERWARDS_MS);
});
process.channel?.unref();
