// What is told of Discord's faults: to the log, to the operator, and whether anything more can be tried.
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import {
  closeReason,
  closesForGood,
  forLog,
  noSessionsLeft,
  notLetIn,
  outcomeOf,
  unreachableGateway,
  whyClosed,
  whyNoStart,
} from '../../src/discord/faults.js';
import { NotReached } from '../../src/discord/request-with-retry.js';

const ADDRESS = 'https://discord.com/api/v10/interactions/1/secret-token/callback';
const BODY = { files: [], json: { content: 'secret words' } };
const refused = (code: number, status = 400, more = {}) =>
  new DiscordAPIError({ code, message: 'Refused.', ...more }, code, status, 'POST', ADDRESS, BODY);
const http = (status: number) => new HTTPError(status, 'Bad Gateway', 'GET', ADDRESS, BODY);
const limited = new RateLimitError({
  ...{ timeToReset: 1, limit: 5, method: 'PUT', hash: 'h', url: ADDRESS, route: '/x', majorParameter: 'm' },
  ...{ global: false, retryAfter: 1500, sublimitTimeout: 0, scope: 'user' },
});

test.each<[string, unknown, object]>([
  [
    'what Discord refuses, and where',
    refused(50035, 400, {
      errors: {
        embeds: { 0: { title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'secret words' }] } } },
      },
    }),
    {
      ...{ name: 'DiscordAPIError[50035]', status: 400, method: 'POST', code: 50035 },
      ...{ reason: 'InvalidFormBodyOrContentType', fields: ['embeds.0.title: BASE_TYPE_MAX_LENGTH'] },
    },
  ],
  [
    'no form',
    refused(10062, 404),
    {
      name: 'DiscordAPIError[10062]',
      status: 404,
      method: 'POST',
      code: 10062,
      reason: 'UnknownInteraction',
    },
  ],
  ['another answer', http(502), { name: 'HTTPError', status: 502, method: 'GET', message: 'Bad Gateway' }],
  ['a limit', limited, { name: 'RateLimitError[/x]', method: 'PUT', scope: 'user', retryAfter: 1500 }],
  [
    'an error',
    new TypeError('x'),
    { name: 'TypeError', message: 'x', stack: expect.stringContaining('TypeError: x') },
  ],
  ['anything else', 7, { message: '7' }],
])('the log is told %s, and nothing that is secret', (_, error, told) => {
  expect(forLog(error)).toEqual(told);
  expect(JSON.stringify(forLog(error))).not.toContain('secret');
});

test.each<[unknown, string]>([
  [refused(10062), 'late'],
  [refused(40060), 'doubled'],
  [refused(50013), 'failed'],
  [http(502), 'unanswered'],
  [new NotReached(new Error('x')), 'unanswered'],
  [limited, 'limited'],
  [new Error('x'), 'failed'],
])('%s: %s', (error, outcome) => {
  expect(outcomeOf(error)).toBe(outcome);
});

describe('why the bot does not start', () => {
  const told = ({ message, exitCode }: { message: string; exitCode?: number }) => [message, exitCode];

  test.each<[string, unknown, string | undefined, string, number]>([
    [
      'a token that Discord refuses',
      refused(0, 401),
      undefined,
      'Discord refused DISCORD_TOKEN. Make a new one at https://discord.com/developers/applications → your application → Bot → Reset Token, put it into .env and start again.',
      78,
    ],
    [
      'anything else that it refuses',
      refused(20012, 403),
      undefined,
      'Discord refused: Refused. (code 20012).',
      78,
    ],
    [
      'no answer of Discord’s',
      http(502),
      undefined,
      'No connection with Discord: it answers with HTTP status 502. Check the network and https://discordstatus.com.',
      69,
    ],
    [
      'none at an own address',
      http(502),
      'https://me:secret@proxy.example/api',
      'No connection with DISCORD_API_URL (https://proxy.example): it answers with HTTP status 502. Check that address, and what runs there.',
      69,
    ],
    [
      'a limit',
      limited,
      undefined,
      'No connection with Discord: it limits the rate of requests; try again later. Check the network and https://discordstatus.com.',
      69,
    ],
  ])('%s', (_, error, api, message, exitCode) => {
    expect(told(whyNoStart(error, api))).toEqual([message, exitCode]);
  });

  test('a gateway that is not reached, or refuses', () => {
    const url = 'wss://gateway.example';
    const none =
      "Discord's API answers, but its gateway (wss://gateway.example) does not. Check that the network, a proxy or a firewall lets WebSocket connections through, and https://discordstatus.com.";
    expect(told(unreachableGateway(url))).toEqual([none, 69]);
    expect(told(notLetIn(url, new Error('Opening handshake has timed out')))).toEqual([none, 69]);
    expect(told(notLetIn(url, new Error('Unexpected server response: 403')))).toEqual([
      "Discord's gateway (wss://gateway.example) refuses connections: it answers with HTTP status 403. Check https://discordstatus.com, and whether a proxy or a firewall answers in its place.",
      69,
    ]);
    const other = new Error('other');
    expect(notLetIn(url, other)).toBe(other);
  });

  test.each<[number, string, number]>([
    [4010, 'InvalidShard). Check SHARD_COUNT, SHARDS_PER_PROCESS and SHARD_ORDINAL.', 78],
    [4011, 'ShardingRequired). It is in more servers than its shards may serve: start it again.', 69],
    [4012, 'InvalidAPIVersion). Discord no longer speaks this version of its API: update the bot.', 78],
    [4013, 'InvalidIntents). Discord no longer knows what this bot asks for: update the bot.', 78],
    [4014, 'DisallowedIntents). Discord no longer allows what this bot asks for: update the bot.', 78],
  ])('a connection closed for good, with %d', (code, words, exitCode) => {
    const where = 'See https://discord.com/developers/docs/topics/opcodes-and-status-codes.';
    expect(told(whyClosed(code))).toEqual([
      `Discord closed the connection for good (code ${code}, ${words} ${where}`,
      exitCode,
    ]);
  });

  test('too few sessions left for today', () => {
    const limit = { total: 1000, remaining: 1, reset_after: 3_590_000, max_concurrency: 1 };
    expect(told(noSessionsLeft(limit, 2))).toEqual([
      'Discord lets this bot begin 1 more of 1000 sessions a day, and it needs 2: one a shard. The limit is reset in 60 minutes. Find out what starts or disconnects it so often before it is started again.',
      69,
    ]);
  });
});

test.each<[number, string | undefined, boolean]>([
  [1000, 'Normal', false],
  [1001, 'GoingAway', false],
  [1006, 'BrokenOff', false],
  [1011, 'InternalError', false],
  [1012, 'ServiceRestart', false],
  [4000, 'UnknownError', false],
  [4004, 'AuthenticationFailed', true],
  [4009, 'SessionTimedOut', false],
  [4010, 'InvalidShard', true],
  [4011, 'ShardingRequired', true],
  [4014, 'DisallowedIntents', true],
  [4200, 'Resuming', false],
  [4999, undefined, false],
])('a connection closed with %d: %s, for good: %s', (code, reason, isForGood) => {
  expect([closeReason(code), closesForGood(code)]).toEqual([reason, isForGood]);
});
