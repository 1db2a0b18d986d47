// How figures and goals stand in the table.
import { expect, test } from 'vitest';
import { markdown } from '../../../src/measure/bench/report.js';
import { memoryRow, once, timesRow } from '../../../src/measure/bench/row.js';

test('the table says machine, figures with their range, goal, and whether it is met', () => {
  const machine = {
    cpu: 'a processor',
    cores: 2,
    memoryGiB: 8,
    system: 'Linux',
    node: 'v20.19.0',
    discordJs: '14.28.1',
    load: 0.25,
  };
  const bot = [
    [1.2, 1.2],
    [1.3, 1.3],
  ];
  const bare = [
    [1, 1],
    [1, 1],
  ];
  const rows = [
    timesRow('/quote median', { bot, bare }, 50, 1.25),
    memoryRow('resident at ready', { bot: [110, 111.5, 112], bare: [85, 85, 85] }, 25),
    once('picture a|b', 'ms', 412, 400),
    once('lost of 18000', 'interactions', 0, 0),
  ];
  const text = markdown({ machine, method: 'How.', rows }).replaceAll(/ +/g, ' ');
  expect(text).toContain(
    'a processor, 2 cores, 8 GiB, Linux; Node v20.19.0, discord.js 14.28.1; load before the run 0.3\n\nHow.',
  );
  expect(text).toContain(
    '| /quote median | 1.20 (1.20–1.30) ms | 1 ms | 1.20 (1.20–1.30)× | ≤ 1.25× | met |',
  );
  expect(text).toContain(
    '| resident at ready | 112 (110–112) MiB | 85 MiB | 26.50 (25–27) MiB more | ≤ 25 MiB more | **missed** |',
  );
  expect(text).toContain('| picture a\\|b | 412 ms | | | ≤ 400 ms | **missed** |');
  expect(text).toContain('| lost of 18000 | 0 interactions | | | ≤ 0 interactions | met |');
});
