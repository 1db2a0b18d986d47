// The soak: questions at a steady rate, everything going wrong as planned, and a ledger of every interaction.
import { setTimeout as pause } from 'node:timers/promises';
import {
  createdAt,
  type Exchange,
  type Interaction,
  type Interfere,
  type LocalDiscord,
  startLocalDiscord,
} from '../../local-discord/index.js';
import { QUESTIONS, type Question } from '../questions.js';
import { seeded } from '../random.js';
import { stateDirOf } from '../spawn.js';
import { BotProcess } from './bot-process.js';
import { CuratorProcesses } from './curator-processes.js';
import { FAULTS, type Scene } from './faults.js';
import { type Balance, Ledger } from './ledger.js';
import { type RecordBalance, recordBalance } from './record-ledger.js';
import { type Planned, plan } from './schedule.js';

export interface SoakSettings {
  readonly seconds: number;
  readonly seed: number;
  /** Interactions a second. */
  readonly rate: number;
  /** The file that the bot's log goes to. */
  readonly log: string;
}

export interface Outcome {
  /** Interactions that members began. */
  readonly begun: number;
  readonly balance: Balance;
  readonly records: RecordBalance;
  readonly planned: readonly Planned[];
  /** When the first one was begun, on the clock of `performance.now()`, as the ledger's times are. */
  readonly startedAt: number;
  /** Ends of the bot's process that nobody asked for. */
  readonly problems: readonly string[];
}

/** Discord's own is 41 s; this tells sooner what the bot has. */
const HEARTBEAT_MS = 1_000;
const MEMBERS = 1_000;
const TICK_MS = 5;
/** A new session after the last fault (5 s between two identifies), the last heartbeat, and the last answers. */
const QUIET_MS = 12_000;
const CALLBACK = /^\/interactions\/(\d+)\/[^/]+\/callback$/;

export async function soak({ seconds, seed, rate, log }: SoakSettings): Promise<Outcome> {
  const ledger = new Ledger();
  let instead: Interfere | undefined;
  const discord = await startLocalDiscord({
    interfere: (request) => {
      const id = CALLBACK.exec(request.path)?.[1];
      if (id === undefined) return undefined;
      ledger.attempted(id, performance.now());
      return instead?.(request);
    },
    received: (event, data, sentAt) => {
      if (event !== 'INTERACTION_CREATE') return;
      const interaction = data as Interaction;
      ledger.delivered(interaction.id, nameOf(interaction), sentAt);
    },
  });
  discord.gateway.faults.heartbeatMs = HEARTBEAT_MS;
  const stateDir = stateDirOf(log);
  const bot = new BotProcess(discord, log);
  const curators = new CuratorProcesses(stateDir);
  const scene: Scene = {
    ...{ discord, bot, curators, stateDir },
    answerCallbacks: (next) => {
      instead = next;
    },
  };
  await bot.start();

  const planned = plan(FAULTS, seconds, seed);
  const act = actingMembers(discord, ledger, seed);
  const startedAt = performance.now();
  const endFaults = inject(planned, scene);
  const due = () => Math.floor(((performance.now() - startedAt) * rate) / 1_000);
  let begun = 0;
  while (performance.now() - startedAt < seconds * 1_000) {
    for (; begun < Math.min(due(), seconds * rate); begun++) act();
    await pause(TICK_MS);
  }
  endFaults();
  await pause(QUIET_MS);
  await curators.stop();
  await bot.stop();
  await discord.close();

  return {
    ...{ begun, planned, startedAt },
    balance: ledger.balance((id) => createdAt(id) - performance.timeOrigin),
    records: await recordBalance(curators.deeds, stateDir),
    problems: [...bot.problems, ...curators.problems],
  };
}

/** Each fault at its time. @returns what ends those that are left */
function inject(planned: readonly Planned[], scene: Scene): () => void {
  const timers = planned.flatMap(({ fault, fromMs, untilMs }) => [
    setTimeout(() => fault.begin(scene), fromMs),
    ...(fault.end === undefined ? [] : [setTimeout(() => fault.end?.(scene), untilMs)]),
  ]);
  return () => {
    for (const timer of timers) clearTimeout(timer);
    for (const { fault } of planned) fault.end?.(scene);
  };
}

/** The share of interactions that are presses on a button of an earlier answer. */
const PRESSES = 0.1;

/** @returns what has one of them ask, type or press, at random */
function actingMembers(discord: LocalDiscord, ledger: Ledger, seed: number): () => void {
  const random = seeded(seed);
  const members = Array.from({ length: MEMBERS }, (_, index) => discord.addMember(`member ${index}`));
  const places = Object.values(discord.places);
  let answered: Exchange | undefined;
  const ask = ({ command, options, focused }: Question, acting: object): Promise<Exchange> => {
    const typed = { name: command, options, ...acting };
    return focused === undefined ? discord.run(typed) : discord.autocomplete({ ...typed, focused });
  };
  return () => {
    const acting = { member: random.pick(members), place: random.pick(places) };
    const button = random.chance(PRESSES) ? answered : undefined;
    const exchange = button?.message
      ? discord.deliver({ ...press(button), message: button.message }, acting)
      : ask(random.pick(QUESTIONS), acting);
    exchange.then(
      (done) => {
        ledger.answered(done.interaction.id);
        if (buttonOf(done) !== undefined) answered = done;
      },
      () => {},
    );
  };
}

function press(exchange: Exchange) {
  return { type: 3, data: { component_type: 2, custom_id: buttonOf(exchange) } };
}

function buttonOf({ message }: Exchange): string | undefined {
  const rows = (message?.components ?? []) as {
    components?: { custom_id?: string; type: number; disabled?: boolean }[];
  }[];
  return rows
    .flatMap(({ components = [] }) => components)
    .find(({ type, disabled }) => type === 2 && !disabled)?.custom_id;
}

function nameOf({ type, data }: Interaction): string {
  const { name, custom_id } = (data ?? {}) as { name?: string; custom_id?: string };
  return name ?? custom_id ?? `type ${type}`;
}
