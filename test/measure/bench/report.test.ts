// How figures and goals stand in the table.
import { expect, test } from 'vitest';
import { markdown } from '../../../src/measure/bench/report.js';
import { isMet, questionRows, rows, type Samples } from '../../../src/measure/bench/results.js';

const machine = {
  cpu: 'a processor',
  cores: 2,
  memoryGiB: 8,
  system: 'Linux',
  node: 'v20.19.0',
  discordJs: '14.28.1',
  load: 0.25,
};
const asked = (command: string, bot: number, bare: number, typing: { focused?: string } = {}) => ({
  question: { command, options: { person: 'a|b' }, ...typing },
  bytes: 900,
  bot: [
    [bot, bot],
    [bot + 0.1, bot + 0.1],
  ],
  bare: [
    [bare, bare],
    [bare, bare],
  ],
});
const samples: Samples = {
  asked: [
    asked('quote', 1.2, 1),
    asked('verdict', 1.3, 1),
    asked('timeline', 3, 1),
    asked('who', 1.4, 1, { focused: 'person' }),
  ],
  starts: {
    bot: { ms: [1400, 1500, 1600], mib: [110, 111, 112] },
    bare: { ms: [500, 510, 520], mib: [85, 85, 85] },
  },
  resident: { bot: [130, 131], bare: [120, 120] },
};

test('goals are met up to the figure they name', () => {
  expect(rows(samples).map((row) => [row.what, isMet(row)])).toEqual([
    ['/quote median', true],
    ['/quote p99', true],
    ['/verdict median', false],
    ['/verdict p99', true],
    ['/timeline median', false],
    ['/timeline p99', false],
    ['autocomplete median', true],
    ['autocomplete p99', true],
    ['start → ready', true],
    ['resident at ready', false],
    ['resident after each round', true],
  ]);
});

test('the table says machine, figures with their range, goal, and whether it is met', () => {
  const text = markdown({
    machine,
    method: 'How.',
    rows: rows(samples),
    questions: questionRows(samples.asked),
    pictures: [{ what: 'picture made', value: '412.00 ms', goal: '≤ 400 ms', isMet: false }],
  });
  expect(text).toContain(
    'a processor, 2 cores, 8 GiB, Linux; Node v20.19.0, discord.js 14.28.1; load before the run 0.3',
  );
  expect(text).toContain(
    '| /quote median | 1.200 (1.200–1.300) ms | 1.000 ms | 1.20× (1.20×–1.30×) | ≤ 1.25× | met |',
  );
  expect(text).toContain(
    '| start → ready | 1500 (1400–1600) ms | 510 (500–520) ms | +990 (+900–+1080) ms | ≤ 1500 ms | met |',
  );
  expect(text).toContain(
    '| resident at ready | 111.0 (110.0–112.0) MiB | 85.0 MiB | +26.0 (+25.0–+27.0) MiB | ≤ +25 MiB | **missed** |',
  );
  expect(text).toContain('| `/verdict person:a\\|b` | 900 B |');
  expect(text).toContain('| picture made | 412.00 ms | ≤ 400 ms | **missed** |');
});
