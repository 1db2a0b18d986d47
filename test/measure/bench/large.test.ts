// The rows on loads, memory and large records, and what is asked under load.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Exchange, Member } from '../../../src/local-discord/index.js';
import { loadRows, memoryRows, reloadRows, scaleRows } from '../../../src/measure/bench/large.js';
import { measureLoad } from '../../../src/measure/bench/load.js';
import { isMet } from '../../../src/measure/bench/results.js';

const verdicts = (rows: ReturnType<typeof loadRows>) =>
  rows.map((row) => [row.what, row.bot.value, isMet(row)]);

describe('under load', () => {
  const load = (ms: readonly number[], lost = 0) => ({ rate: 300, ms, lost });

  test('p99 is held against the bare client, the slowest against 3 s, and none may be lost', () => {
    const rows = loadRows({ bot: [load([1, 2, 3_001], 1)], bare: [load([1, 2, 2_500])] });
    expect(verdicts(rows)).toEqual([
      ['at 300 a second: median', 2, undefined],
      ['at 300 a second: p99', 3_001, true],
      ['at 300 a second: slowest', 3_001, false],
      ['at 300 a second: lost of 4', 1, false],
    ]);
  });

  test('where nothing was answered, all of it is lost', () => {
    expect(verdicts(loadRows({ bot: [load([], 900)], bare: [load([1])] }))).toEqual([
      ['at 300 a second: lost of 900', 900, false],
    ]);
  });

  test('both get every rate, and what is not answered counts as lost', async () => {
    const heard = { bot: 0, bare: 0 };
    const answer = { response: { type: 4, data: { embeds: [], components: [], choices: [] } }, elapsedMs: 1 };
    const contender = (who: 'bot' | 'bare', isDeaf: (count: number) => boolean) => ({
      ask: async () => {
        heard[who] += 1;
        if (isDeaf(heard[who])) throw new Error('no answer');
        return answer as unknown as Exchange;
      },
      answerWith: async () => {},
      newMember: () => ({}) as Member,
    });
    const deafTo = 60;
    const loads = await measureLoad(
      [20, 40],
      1,
      contender('bot', (count) => count === deafTo),
      contender('bare', () => false),
    );
    expect(loads.bot.map(({ rate, ms, lost }) => [rate, ms.length, lost])).toEqual([
      [20, 19, 1],
      [40, 40, 0],
    ]);
    expect(loads.bare.map(({ lost }) => lost)).toEqual([0, 0]);
  });
});

test('memory may grow by 20 MiB', () => {
  const worlds = [{ world: { shards: 1, servers: 100_000 }, mib: 130 }];
  const early = { resident: 120, heap: 27 };
  const late = { resident: 141, heap: 29 };
  const rows = memoryRows({ interactions: 200_000, first: 2_000, early, late, worlds });
  expect(verdicts(rows)).toEqual([
    ['resident at ready, 1 shards, 100000 servers', 130, undefined],
    ['resident memory after 2000 interactions', 120, undefined],
    ['resident memory after 200000 by 100000 members', 141, undefined],
    ['growth of the resident memory', 21, false],
    ['live heap after 2000 interactions', 27, undefined],
    ['live heap after 200000 by 100000 members', 29, undefined],
    ['growth of the live heap', 2, true],
  ]);
});

test('the longest block of the event loop is held against the goal with 10,000 quotations', () => {
  const scale = (quotations: number, longest: number) => ({
    quotations,
    startMs: 900,
    residentMiB: 130,
    kinds: [
      { kind: 'words', ms: [1, 2] },
      { kind: 'typo', ms: [3, longest] },
    ],
  });
  const blocks = verdicts(scaleRows([scale(1_000, 90), scale(10_000, 51)])).filter(([what]) =>
    String(what).includes('block'),
  );
  expect(blocks).toEqual([
    ['1000 quotations, longest block of the event loop', 90, undefined],
    ['10000 quotations, longest block of the event loop', 51, false],
  ]);
});

test('a reload may block for 50 ms and hold what the systemd unit allows', () => {
  const [, allowed] = /^MemoryMax=(\d+)M$/m.exec(readFileSync('deploy/on-the-record.service', 'utf8')) ?? [];
  const reload = (blockMs: number, peakMiB: number) =>
    verdicts(reloadRows({ quotations: 10_000, events: 2_000, blockMs, peakMiB })).map(([, ...rest]) => rest);
  expect(reload(51, Number(allowed))).toEqual([
    [51, false],
    [Number(allowed), true],
  ]);
  expect(reload(49, Number(allowed) + 1)).toEqual([
    [49, true],
    [Number(allowed) + 1, false],
  ]);
});
