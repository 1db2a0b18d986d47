// Several processes of the bot on one Discord, asked without pause on every shard while one after another is restarted.
import { setTimeout as pause } from 'node:timers/promises';
import type { LocalDiscord, Place } from '../../local-discord/index.js';
import { type Entry, type Leaving, type Ledger, ledger } from './ledger.js';

/** One process of the bot, ready to answer. */
export interface BotProcess {
  /** Tells it to leave; resolves once it has ended. */
  stop(): Promise<void>;
  /** The ids of the interactions that it logged, one line each. */
  handled(): readonly string[];
}

export interface Plan {
  readonly shards: number;
  readonly perProcess: number;
  /** Between two questions on the same shard, ms; gaps can't be told more exactly. */
  readonly everyMs: number;
  /** Asking goes on for so long before, between and after the restarts. */
  readonly settleMs: number;
  /** Starts the process with this ordinal; resolves once it is ready. */
  readonly start: (ordinal: number) => Promise<BotProcess>;
}

export async function restartInTurn(discord: LocalDiscord, plan: Plan): Promise<Ledger> {
  const { shards, perProcess, everyMs, settleMs, start } = plan;
  const ordinals = Array.from({ length: Math.ceil(shards / perProcess) }, (_, ordinal) => ordinal);
  const places = await oneOnEachShard(discord, shards);
  const running: BotProcess[] = [];
  for (const ordinal of ordinals) running.push(await start(ordinal));
  const logged = ordinals.map(() => new Set<string>());
  const leavings: Leaving[] = [];
  const asked: Promise<Entry>[] = [];
  const asking = setInterval(() => {
    for (const [shard, place] of places.entries()) asked.push(ask(discord, shard, place));
  }, everyMs);

  await pause(settleMs);
  for (const ordinal of ordinals) {
    const from = performance.now();
    const left = running[ordinal];
    await left?.stop();
    leavings.push({ ordinal, from, to: performance.now() });
    for (const id of left?.handled() ?? []) logged[ordinal]?.add(id);
    running[ordinal] = await start(ordinal);
    await pause(settleMs);
  }
  clearInterval(asking);
  const entries = await Promise.all(asked);
  await Promise.all(running.map((process) => process.stop()));
  for (const [ordinal, process] of running.entries()) {
    for (const id of process.handled()) logged[ordinal]?.add(id);
  }
  return ledger(entries, leavings, logged, perProcess);
}

async function ask(discord: LocalDiscord, shard: number, place: Place): Promise<Entry> {
  const sentAt = performance.now();
  const outcome = await discord.run({ name: 'quote', options: { query: 'tonal shift' }, place }).then(
    ({ interaction }) => ({ kind: 'answered', interaction: interaction.id }) as const,
    (error: unknown) => ({ kind: String(error).includes('No bot') ? 'undelivered' : 'unanswered' }) as const,
  );
  return { shard, sentAt, outcome };
}

/** A server on each shard, in order. Which one a server is on follows from the millisecond of its id. */
async function oneOnEachShard(discord: LocalDiscord, shards: number): Promise<Place[]> {
  const found = new Map<number, Place>();
  while (found.size < shards) {
    const place = discord.addServer('one more');
    found.set(Number((BigInt(place.guildId) >> 22n) % BigInt(shards)), place);
    await pause(1);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, place]) => place);
}
