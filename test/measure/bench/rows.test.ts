// Which figure each goal is about, and what is asked under load.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../../src/local-discord/index.js';
import { loadRows, measureLoad } from '../../../src/measure/bench/load.js';
import { growthRows } from '../../../src/measure/bench/memory.js';
import { reloadRows } from '../../../src/measure/bench/reload.js';
import { roundRows } from '../../../src/measure/bench/rounds.js';
import { isMet, type Row } from '../../../src/measure/bench/row.js';
import { kindRows } from '../../../src/measure/bench/scale.js';
import { startRows } from '../../../src/measure/bench/starts.js';

const verdicts = (rows: readonly Row[]) => rows.map((row) => [row.what, row.bot.value, isMet(row)]);

test('one at a time, medians and 99th percentiles are held against the bare client', () => {
  const asked = (command: string, bot: number, typing: { focused?: string } = {}) => ({
    question: { command, options: { person: 'a' }, ...typing },
    bot: [[bot, bot]],
    bare: [[1, 1]],
  });
  const rows = roundRows({
    asked: [asked('quote', 1.2), asked('verdict', 1.3), asked('who', 1.4, { focused: 'person' })],
    resident: { bot: [130, 131], bare: [120, 120] },
  });
  expect(verdicts(rows)).toEqual([
    ['/quote median', 1.2, true],
    ['/quote p99', 1.2, true],
    ['/verdict median', 1.3, false],
    ['/verdict p99', 1.3, true],
    ['autocomplete median', 1.4, true],
    ['autocomplete p99', 1.4, true],
    ['resident after each round', 130, true],
  ]);
});

test('a start has its own goal, memory at ready that beside the bare client', () => {
  const bot = { ms: [1_400, 1_500, 1_600], mib: [110, 111, 112] };
  const bare = { ms: [500, 510, 520], mib: [85, 85, 85] };
  expect(verdicts(startRows(bot, bare))).toEqual([
    ['start → ready', 1_500, true],
    ['resident at ready', 111, false],
  ]);
});

describe('under load', () => {
  const load = (ms: readonly number[], lost = 0) => ({ ms, lost });

  test('p99 is held against the bare client, the slowest against 3 s, and none may be lost', () => {
    const rows = loadRows(300, load([1, 2, 3_001], 1), load([1, 2, 2_500]));
    expect(verdicts(rows)).toEqual([
      ['at 300 a second: p99', 3_001, true],
      ['at 300 a second: slowest', 3_001, false],
      ['at 300 a second: lost of 4', 1, false],
    ]);
  });

  test('where nothing was answered, all of it is lost', () => {
    expect(verdicts(loadRows(300, load([], 900), load([1])))).toEqual([
      ['at 300 a second: lost of 900', 900, false],
    ]);
  });

  test('both get every rate, and what is not answered counts as lost', async () => {
    const heard = { bot: 0, bare: 0 };
    const answer = { response: { type: 4, data: { embeds: [], components: [], choices: [] } }, elapsedMs: 1 };
    const subject = (who: 'bot' | 'bare', isDeaf: (count: number) => boolean) => ({
      ask: async () => {
        heard[who] += 1;
        if (isDeaf(heard[who])) throw new Error('no answer');
        return answer as unknown as Exchange;
      },
      tell: async <T>() => ({}) as T,
    });
    const deafTo = 60;
    const bot = subject('bot', (count) => count === deafTo);
    const bare = subject('bare', () => false);
    const lost = (await measureLoad(1, bot, bare, [20, 40])).filter(({ unit }) => unit === 'interactions');
    expect(verdicts(lost)).toEqual([
      ['at 20 a second: lost of 20', 1, false],
      ['at 40 a second: lost of 40', 0, true],
    ]);
    // Warmed up with each rate, then measured.
    expect(heard.bare).toBe(2 * (20 + 40));
  });
});

test('memory may grow by 20 MiB', () => {
  const rows = growthRows(200_000, 2_000, { resident: 120, heap: 27 }, { resident: 141, heap: 29 });
  expect(verdicts(rows)).toEqual([
    ['resident after 200000 by 100000 members', 141, undefined],
    ['its growth after the first 2000', 21, false],
    ['growth of what is in use of the heap', 2, true],
  ]);
});

test('the longest block of the event loop is held against the goal with 10,000 quotations', () => {
  const longest = (size: number, ms: number) =>
    verdicts(
      kindRows(size, [
        { kind: 'words', ms: [1, 2] },
        { kind: 'typo', ms: [3, ms] },
      ]),
    ).at(-1);
  expect(longest(1_000, 90)).toEqual(['1000 quotations, longest block of the event loop', 90, undefined]);
  expect(longest(10_000, 51)).toEqual(['10000 quotations, longest block of the event loop', 51, false]);
});

test('a reload may block for 50 ms and hold what the systemd unit allows', () => {
  const [, allowed] = /^MemoryMax=(\d+)M$/m.exec(readFileSync('deploy/on-the-record.service', 'utf8')) ?? [];
  const reload = (blockMs: number, peakMiB: number) => reloadRows({ blockMs, peakMiB }).map(isMet);
  expect(reload(51, Number(allowed))).toEqual([false, true]);
  expect(reload(49, Number(allowed) + 1)).toEqual([true, false]);
});
