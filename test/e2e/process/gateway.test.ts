// A gateway on a bad day, through the real client: who asks is answered, and the operator reads what happened.
import { describe, expect, test } from 'vitest';
import { EXIT } from '../../../src/errors.js';
import type { FaultInjection, Faults, LocalDiscord } from '../../../src/local-discord/index.js';
import { botOnFaultyDiscord } from './faulty-discord.js';
import { discordFor, operateOn } from './operator.js';

/** For whoever waits for a gateway that says nothing. */
const SHORT = { reachedWithinMs: 1_000, resumedWithinMs: 1_000 };

type Break = (gateway: FaultInjection) => void;

const closes =
  (code: number): Break =>
  (gateway) =>
    gateway.disconnect(code);

async function asksAndIsAnswered(discord: LocalDiscord): Promise<void> {
  const { message } = await discord.run({ name: 'quote', options: { query: 'tonal shift' } });
  expect(message?.embeds[0]?.description).toContain('It was a tonal shift.');
}

describe('the session goes on, and who asks meanwhile is answered, after', () => {
  test.concurrent.each<readonly [string, Break]>([
    ['close code 4000, unknown error', closes(4000)],
    ['close code 4001, unknown opcode', closes(4001)],
    ['close code 4002, decode error', closes(4002)],
    ['close code 1011, internal error', closes(1011)],
    ['opcode 7, reconnect', (gateway) => gateway.askToReconnect()],
    ['opcode 9, the session can be resumed', (gateway) => gateway.invalidate(true)],
    ['the end of the TCP connection', (gateway) => gateway.hangUp()],
    ['its reset', (gateway) => gateway.reset()],
    ['its reset in the midst of a frame', (gateway) => gateway.reset(true)],
    [
      'its reset, and a gateway that at first is not there',
      (gateway) => {
        gateway.faults.connections = 'reset';
        setTimeout(() => gateway.recover(), 600);
        gateway.reset();
      },
    ],
    [
      'its reset, and a gateway that at first is ill',
      (gateway) => {
        gateway.faults.connections = 'refused';
        setTimeout(() => gateway.recover(), 600);
        gateway.reset();
      },
    ],
  ])('%s', async (_, breaks) => {
    const { discord, logged, said } = await botOnFaultyDiscord();
    breaks(discord.gateway);
    const asked = Array.from({ length: 5 }, () => asksAndIsAnswered(discord));
    await logged('resumed', 1);
    await Promise.all(asked);
    expect(said('connected')).toHaveLength(1);
  });

  test.concurrent('heartbeats that are not acknowledged', async () => {
    const { discord, logged, said } = await botOnFaultyDiscord({ faults: { heartbeatMs: 100 } });
    discord.gateway.faults.acknowledgesHeartbeats = false;
    await logged('reconnecting', 1);
    discord.gateway.faults.acknowledgesHeartbeats = true;
    await asksAndIsAnswered(discord);
    expect(said('connected')).toHaveLength(1);
  });

  test.concurrent('a break, and what was missed comes in another order', async () => {
    const { discord, logged } = await botOnFaultyDiscord({ faults: { missedEvents: 'last first' } });
    discord.gateway.hangUp();
    await logged('reconnecting', 1);
    await Promise.all(Array.from({ length: 20 }, () => asksAndIsAnswered(discord)));
    expect(new Set((await logged('interaction', 20)).map(({ outcome }) => outcome))).toEqual(
      new Set(['answered']),
    );
  });
});

describe('a new session is begun, and who asks is answered, after', () => {
  const refusing = (breaks: Break): Break => {
    return (gateway) => {
      gateway.faults.resumes = 'refused';
      breaks(gateway);
    };
  };
  test.concurrent.each<readonly [string, Break]>([
    ['close code 1000, normal', closes(1000)],
    ['close code 4003, not authenticated', closes(4003)],
    ['close code 4005, already authenticated', closes(4005)],
    ['close code 4007, invalid sequence', closes(4007)],
    ['close code 4008, rate limited', closes(4008)],
    ['close code 4009, session timed out', refusing(closes(4009))],
    ['opcode 9, the session is gone', (gateway) => gateway.invalidate(false)],
    ['a resume that is refused', refusing(closes(4000))],
    ['a resume that is refused, after a reset', refusing((gateway) => gateway.reset())],
    [
      'six seconds without a gateway',
      (gateway) => {
        gateway.faults.connections = 'refused';
        setTimeout(() => gateway.recover(), 6_000);
        gateway.disconnect(4000);
      },
    ],
    [
      'a resume that is never answered',
      (gateway) => {
        gateway.faults.resumes = 'ignored';
        gateway.disconnect(4000);
      },
    ],
    [
      'a READY that at first never comes',
      (gateway) => {
        gateway.faults.identifies = 'ignored';
        setTimeout(() => gateway.recover(), 3_000);
        gateway.invalidate(false);
      },
    ],
    [
      'a gateway that at first says nothing',
      (gateway) => {
        gateway.faults.saysHello = false;
        setTimeout(() => gateway.recover(), 3_000);
        gateway.disconnect(4007);
      },
    ],
  ])('%s', async (_, breaks) => {
    const { discord, logged, said } = await botOnFaultyDiscord({ patience: SHORT });
    breaks(discord.gateway);
    await logged('connected', 2);
    await asksAndIsAnswered(discord);
    expect(said('resumed')).toEqual([]);
  });
});

test.concurrent('a gateway that does not answer is in the log, and ends nothing', async () => {
  const { discord, logged } = await botOnFaultyDiscord({ patience: SHORT });
  discord.gateway.faults.connections = 'ignored';
  discord.gateway.disconnect(4000);
  const lost = await logged('reconnecting', 3);
  discord.gateway.recover();
  expect(lost.map(({ reason }) => reason)).toEqual(['UnknownError', 'BrokenOff', 'BrokenOff']);
  await asksAndIsAnswered(discord);
});

test.concurrent('nothing is thrown by a connection that is given up before it is open', async () => {
  const { discord, bot } = await botOnFaultyDiscord({ patience: SHORT });
  const tried = new Promise<void>((resolve) => {
    const get = () => {
      resolve();
      return 'ignored';
    };
    Object.defineProperty(discord.gateway.faults, 'connections', { get });
  });
  discord.gateway.disconnect(4000);
  await tried;
  await bot.stop();
  // Once the connection has failed, which the run of the tests would end with.
  await discord.close();
});

describe('no bot, and a sentence for the operator', () => {
  const silent = /^Discord's API answers, but its gateway \(ws:.+\) does not\. /;
  test.concurrent.each<readonly [string, Partial<Faults>, RegExp]>([
    [
      'answers with an error',
      { connections: 'refused' },
      /^Discord's gateway \(ws:.+\) refuses connections: it answers with HTTP status 502\. /,
    ],
    ['is not there', { connections: 'reset' }, silent],
    ['does not answer', { connections: 'ignored' }, silent],
    ['says nothing', { saysHello: false }, silent],
  ])('where the gateway %s', async (_, faults, sentence) => {
    const starting = botOnFaultyDiscord({ faults, patience: SHORT });
    await expect(starting).rejects.toThrow(sentence);
    await expect(starting).rejects.toMatchObject({ name: 'OperatorError', exitCode: EXIT.unavailable });
  });
});

test('what is no JSON, or not of Discord’s, ends nothing', async () => {
  const discord = await discordFor();
  const bot = await operateOn(discord);
  const frames = [
    '',
    '{',
    'null',
    '[]',
    '"op"',
    '{"op":10}',
    '{"op":9}',
    '{"op":0,"s":1}',
    '{"op":99,"d":{}}',
  ];
  for (const frame of frames) discord.gateway.frame(frame);
  discord.gateway.frame('{"op":0,"s":1,"t":"INTERACTION_CREATE","d":null}');
  discord.gateway.frame('{"op":0,"s":1,"t":"INTERACTION_CREATE","d":{"type":2}}');
  discord.gateway.frame(Buffer.from([0, 1, 2, 255]));
  for (const type of [0, 99]) void discord.deliver({ type, data: {} }).catch(() => {});
  await asksAndIsAnswered(discord);
  expect((await bot.logged('unexpected')).length).toBeGreaterThan(0);
  bot.signal('SIGTERM');
  expect(await bot.ended).toBe(0);
});
