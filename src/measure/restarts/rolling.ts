// Several processes of the bot on one Discord, asked without pause on every shard while one after another is restarted.
import { setTimeout as pause } from 'node:timers/promises';
import { type LocalDiscord, type Place, shardFor } from '../../local-discord/index.js';
import { type Entry, type Leaving, type Ledger, ledger } from './ledger.js';

/** One process of the bot, ready to answer. */
export interface BotProcess {
  /** Tells it to leave; once it has ended, resolves with the ids of the interactions that it logged, one line each. */
  stop(): Promise<readonly string[]>;
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
  const places = await oneOnEachShard(discord, shards);
  const running: BotProcess[] = [];
  for (let ordinal = 0; ordinal < shards / perProcess; ordinal++) running.push(await start(ordinal));
  const logged = running.map(() => new Set<string>());
  const stop = async (process: BotProcess, ordinal: number) => {
    for (const id of await process.stop()) logged[ordinal]?.add(id);
  };
  const leavings: Leaving[] = [];
  const asked: Promise<Entry>[] = [];
  const asking = setInterval(() => {
    for (const [shard, place] of places.entries()) asked.push(ask(discord, shard, place));
  }, everyMs);

  await pause(settleMs);
  for (const [ordinal, process] of running.entries()) {
    const from = performance.now();
    await stop(process, ordinal);
    leavings.push({ ordinal, from, to: performance.now() });
    running[ordinal] = await start(ordinal);
    await pause(settleMs);
  }
  clearInterval(asking);
  const entries = await Promise.all(asked);
  await Promise.all(running.map(stop));
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
    found.set(shardFor(place.guildId, shards), place);
    await pause(1);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, place]) => place);
}
