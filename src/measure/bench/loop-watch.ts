// Preloaded into the bot's process: tells over IPC how long nobody had a turn, and how much memory it ever held.
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface Held {
  /** The longest block of the event loop since it was asked last, ms. */
  readonly blockMs: number;
  /** The most resident memory since it was started, MiB. */
  readonly peakMiB: number;
}

/** Between two looks. */
const RESOLUTION_MS = 1;
const watched = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
watched.enable();

process.on('message', () => {
  const held: Held = {
    blockMs: watched.max / 1e6 - RESOLUTION_MS,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  };
  watched.reset();
  process.send?.(held);
});
process.channel?.unref();
