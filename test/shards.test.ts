// Which shards a process holds, from its settings and its host's name.
import { describe, expect, test } from 'vitest';
import { readEnv } from '../src/env.js';

const shardsOf = (settings: Record<string, string>, hostName = 'host') => readEnv(settings, hostName).shards;

test.each([
  ['nothing set: as many as Discord recommends, all in this process', {}, 'record-3', undefined],
  ['a count: all of them', { SHARD_COUNT: '3' }, 'record-7', { count: 3, ids: [0, 1, 2], ordinal: 0 }],
  [
    'the ordinal at the end of the host name',
    { SHARD_COUNT: '16', SHARDS_PER_PROCESS: '4' },
    'on-the-record-3',
    { count: 16, ids: [12, 13, 14, 15], ordinal: 3 },
  ],
  [
    'an ordinal that is set outweighs the host name',
    { SHARD_COUNT: '16', SHARDS_PER_PROCESS: '4', SHARD_ORDINAL: '0' },
    'record-3',
    { count: 16, ids: [0, 1, 2, 3], ordinal: 0 },
  ],
  [
    'the last process has what is left',
    { SHARD_COUNT: '10', SHARDS_PER_PROCESS: '4', SHARD_ORDINAL: '2' },
    '',
    { count: 10, ids: [8, 9], ordinal: 2 },
  ],
  [
    'room for more than there are',
    { SHARD_COUNT: '2', SHARDS_PER_PROCESS: '4' },
    'host',
    { count: 2, ids: [0, 1], ordinal: 0 },
  ],
  [
    'empty is as good as left out',
    { SHARD_COUNT: '', SHARDS_PER_PROCESS: '', SHARD_ORDINAL: '' },
    '',
    undefined,
  ],
])('%s', (_, settings, hostName, shards) => {
  expect(shardsOf(settings, hostName)).toEqual(shards);
});

test('all processes together hold every shard once', () => {
  const held = [0, 1, 2, 3].flatMap(
    (n) => shardsOf({ SHARD_COUNT: '15', SHARDS_PER_PROCESS: '4' }, `record-${n}`)?.ids,
  );
  expect(held).toEqual(Array.from({ length: 15 }, (_, id) => id));
});

describe('what makes no sense is told, with every other problem', () => {
  test.each<readonly [Record<string, string>, readonly string[]]>([
    [{ SHARD_COUNT: '0' }, ['SHARD_COUNT: is not a whole number from 1 to 16384']],
    [{ SHARD_COUNT: 'four' }, ['SHARD_COUNT: is not a whole number']],
    [{ SHARD_COUNT: '1e3' }, ['SHARD_COUNT: is not a whole number']],
    [{ SHARD_COUNT: '99999' }, ['SHARD_COUNT: is not a whole number']],
    [{ SHARDS_PER_PROCESS: '4' }, ['SHARDS_PER_PROCESS: takes SHARD_COUNT beside it']],
    [{ SHARD_ORDINAL: '1' }, ['SHARD_ORDINAL: takes SHARD_COUNT beside it']],
    [
      { SHARD_COUNT: '4', SHARD_ORDINAL: '1' },
      ['SHARD_ORDINAL: 1 is one too many: 1 process(es) of 4 hold all 4'],
    ],
    [{ SHARD_COUNT: '16', SHARDS_PER_PROCESS: '4' }, ['SHARD_ORDINAL: is not set, and this host']],
    [
      {
        LOG_LEVEL: 'loud',
        SHARD_COUNT: '-1',
        SHARD_ORDINAL: 'x',
        METRICS_PORT: '70000',
        METRICS_HOST: 'here',
      },
      [
        'LOG_LEVEL: ',
        'METRICS_PORT: is not a port',
        'METRICS_HOST: is not an IP',
        'SHARD_COUNT: ',
        'SHARD_ORDINAL: ',
      ],
    ],
  ])('%j', (settings, problems) => {
    let message = '';
    try {
      shardsOf(settings);
    } catch (error) {
      message = (error as Error).message;
    }
    const [, ...lines] = message.split('\n');
    expect(lines).toEqual(problems.map((problem) => expect.stringContaining(problem)));
  });

  test('an ordinal of the host name beyond the last process', () => {
    expect(() => shardsOf({ SHARD_COUNT: '8', SHARDS_PER_PROCESS: '4' }, 'record-2')).toThrow('one too many');
  });
});
