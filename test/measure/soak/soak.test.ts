// The soak's plan, and what it is told.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FAULTS } from '../../../src/measure/soak/faults.js';
import { plan } from '../../../src/measure/soak/schedule.js';

const ROOT = join(import.meta.dirname, '../../..');

function soak(...settings: string[]) {
  const run = ['dist/src/measure/soak/main.js', ...settings];
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

describe('the plan', () => {
  test('is the same for the same seed, and another for another', () => {
    const of = (seed: number) => plan(FAULTS, 600, seed).map(({ fault, ...times }) => [fault.name, times]);
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });

  test('has every fault once before any comes again, within the time', () => {
    const planned = plan(FAULTS, 600, 3);
    const first = planned.slice(0, FAULTS.length).map(({ fault }) => fault.name);
    expect(new Set(first)).toEqual(new Set(FAULTS.map(({ name }) => name)));
    expect(planned.length).toBeGreaterThan(2 * FAULTS.length);
    expect(planned.at(-1)?.fromMs).toBeLessThan(600_000);
  });
});

test.each([['--seconds', '0'], ['--seed', 'x'], ['--rate', '-1'], ['--seed'], ['--unknown']])(
  'arguments that make no sense are answered with the usage: %s %s',
  (...settings) => {
    const { status, out, err } = soak(...settings);
    expect(err).toContain('Usage: npm run soak');
    expect(out).toBe('');
    expect(status).toBe(2);
  },
);
