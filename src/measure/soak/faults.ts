// Everything that goes wrong in a soak: how each fault begins, and how it ends where it lasts.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import type { Interfere, LocalDiscord } from '../../local-discord/index.js';
import { fileIn } from '../../store/place.js';
import type { BotProcess } from './bot-process.js';
import type { CuratorProcesses } from './curator-processes.js';
import type { Order } from './sabotage.js';

/** What the faults work on. */
export interface Scene {
  readonly discord: LocalDiscord;
  readonly bot: BotProcess;
  readonly curators: CuratorProcesses;
  /** With the file of servers' own records. */
  readonly stateDir: string;
  /** In place of Discord's answers to callbacks, from now on. */
  answerCallbacks(instead: Interfere | undefined): void;
}

export interface Fault {
  readonly name: string;
  /** Undone by `end` after a while; without one it is over at once. */
  begin(scene: Scene): void;
  end?(scene: Scene): void;
}

/** Close codes after which Discord lets a bot come back. */
const PASSING_CODES = [1000, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009];
/** Those after which it does not, each with the exit code that tells the operator's service manager so. */
const FINAL_CODES = new Map([
  [4004, 78],
  [4010, 78],
  [4011, 69],
  [4012, 78],
  [4013, 78],
  [4014, 78],
]);

const instant = (name: string, begin: Fault['begin']): Fault => ({ name, begin });

const gatewayFault = (name: string, begin: Fault['begin']): Fault => ({
  name,
  begin,
  end: ({ discord }) => discord.gateway.recover(),
});

const callbacks = (name: string, instead: Interfere): Fault => ({
  name,
  begin: (scene) => scene.answerCallbacks(instead),
  end: (scene) => scene.answerCallbacks(undefined),
});

const status = (status: number, code: number, message: string): Fault =>
  callbacks(`REST ${status} (${message})`, () => ({ status, json: { code, message } }));

const limited = (name: string, headers: Readonly<Record<string, string>>): Fault =>
  callbacks(`REST 429 ${name}`, () => ({ status: 429, json: { message: 'Rate limited.' }, headers }));

const closedForGood = ([code, exitCode]: readonly [number, number]): Fault =>
  instant(`gateway closes with ${code}`, ({ bot, discord }) =>
    bot.restartAfter(exitCode, () => discord.gateway.disconnect(code)),
  );

function tellAll({ bot, curators }: Scene, order: Order): void {
  bot.tell(order);
  curators.tell(order);
}

const away = (stateDir: string): string => `${stateDir}-away`;

const GARBAGE = [
  '{',
  'null',
  '{"op":9}',
  '{"op":10}',
  '{"op":0,"s":1,"t":"INTERACTION_CREATE","d":{"type":2}}',
];
const SLOW_MS = 2_900;

export const FAULTS: readonly Fault[] = [
  ...PASSING_CODES.map((code) =>
    instant(`gateway closes with ${code}`, ({ discord }) => discord.gateway.disconnect(code)),
  ),
  ...[...FINAL_CODES].map(closedForGood),
  instant('opcode 7', ({ discord }) => discord.gateway.askToReconnect()),
  instant('opcode 9, can be resumed', ({ discord }) => discord.gateway.invalidate(true)),
  instant('opcode 9, can not be resumed', ({ discord }) => discord.gateway.invalidate(false)),
  instant('TCP end', ({ discord }) => discord.gateway.hangUp()),
  instant('TCP reset', ({ discord }) => discord.gateway.reset()),
  instant('half a frame', ({ discord }) => discord.gateway.reset(true)),
  instant('garbage frames', ({ discord }) => {
    for (const frame of GARBAGE) discord.gateway.frame(frame);
  }),
  gatewayFault('heartbeats not acknowledged', ({ discord }) => {
    discord.gateway.faults.acknowledgesHeartbeats = false;
  }),
  gatewayFault('gateway answers 502', ({ discord: { gateway } }) => {
    gateway.faults.connections = 'refused';
    gateway.reset();
  }),
  gatewayFault('gateway not there', ({ discord: { gateway } }) => {
    gateway.faults.connections = 'reset';
    gateway.reset();
  }),
  gatewayFault('READY does not come', ({ discord: { gateway } }) => {
    gateway.faults.identifies = 'ignored';
    gateway.invalidate(false);
  }),
  gatewayFault('resume refused', ({ discord: { gateway } }) => {
    gateway.faults.resumes = 'refused';
    gateway.disconnect(4000);
  }),
  gatewayFault('resume not answered', ({ discord: { gateway } }) => {
    gateway.faults.resumes = 'ignored';
    gateway.disconnect(4000);
  }),
  gatewayFault('missed interactions come last first', ({ discord: { gateway } }) => {
    gateway.faults.missedEvents = 'last first';
    gateway.hangUp();
  }),
  gatewayFault('every interaction comes twice', ({ discord }) => {
    discord.gateway.faults.events = 'twice';
  }),
  status(400, 50035, 'Invalid Form Body'),
  status(401, 50027, 'Invalid Webhook Token'),
  status(403, 50013, 'Missing Permissions'),
  status(404, 10062, 'Unknown interaction'),
  status(500, 0, '500: Internal Server Error'),
  callbacks('REST 502 with HTML', () => ({
    status: 502,
    bytes: { data: Buffer.from('<html>'), contentType: 'text/html' },
  })),
  limited('with retry-after', { 'retry-after': '0.3' }),
  limited('without retry-after', {}),
  limited('global', { 'retry-after': '0.5', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }),
  callbacks('REST body never ends', () => ({ status: 500, breaks: 'in its body' })),
  callbacks('REST connection hangs', () => new Promise(() => {})),
  callbacks('REST connection reset', () => ({ status: 200, breaks: 'before it' })),
  callbacks(
    'REST answers after 2.9 s',
    () => new Promise((resolve) => setTimeout(() => resolve(undefined), SLOW_MS)),
  ),
  ...[3_600_000, -3_600_000].map(
    (clockMs): Fault => ({
      name: `clock jumps by ${clockMs / 60_000} minutes`,
      begin: ({ bot }) => bot.tell({ clockMs }),
      end: ({ bot }) => bot.tell({ clockMs: 0 }),
    }),
  ),
  {
    name: 'disk full',
    begin: ({ bot }) => bot.tell({ isDiskFull: true }),
    end: ({ bot }) => bot.tell({ isDiskFull: false }),
  },
  {
    name: 'every command throws',
    begin: ({ bot }) => bot.tell({ areCommandsFaulty: true }),
    end: ({ bot }) => bot.tell({ areCommandsFaulty: false }),
  },
  ...(['is slow', 'is full', 'can only be read'] as const).map(
    (store): Fault => ({
      name: `the store ${store}`,
      begin: (scene) => tellAll(scene, { store }),
      end: (scene) => tellAll(scene, { store: 'works' }),
    }),
  ),
  {
    name: 'the store is gone',
    begin: ({ stateDir }) => {
      if (existsSync(away(stateDir))) return;
      renameSync(stateDir, away(stateDir));
      // Else a bot that starts meanwhile begins a new one: nobody can open a folder.
      mkdirSync(fileIn(stateDir), { recursive: true });
    },
    end: ({ stateDir }) => {
      if (!existsSync(away(stateDir))) return;
      rmSync(stateDir, { recursive: true });
      renameSync(away(stateDir), stateDir);
    },
  },
  instant('curators are killed', ({ curators }) => curators.kill()),
  instant('data replaced', ({ bot }) => void bot.signal('SIGHUP')),
  instant('SIGTERM', ({ bot }) => bot.leave()),
];
