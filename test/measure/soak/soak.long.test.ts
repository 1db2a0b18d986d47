// A few seconds of the soak, as it is run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

test('a few seconds of it: the seed, a ledger that adds up, and nothing lost', () => {
  const run = ['dist/src/measure/soak/main.js', '--seconds', '5', '--seed', '2', '--rate', '20'];
  const { status, stdout: out, stderr } = spawnSync(process.execPath, run, { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(out).toContain('5 s at 20 interactions a second, seed 2;');
  const floods = out.matchAll(/^\| .*(6 \/check|plain text|U\+FDFA).* \| +\d+ \| +\d+ \| +\d+ of \d+ \|/gm);
  expect([...floods].map(([, flood]) => flood)).toEqual(['6 /check', 'plain text', 'U+FDFA']);
  const count = (what: string) =>
    Number(new RegExp(`^\\| ${what}(?:: .*)? +\\| +(\\d+) \\|$`, 'm').exec(out)?.[1]);
  expect(count('delivered')).toBeGreaterThan(0);
  expect(count('answered') + count('answered late') + count('refused by Discord')).toBe(count('delivered'));
  expect(count('proposed')).toBeGreaterThan(0);
  expect(count('accepted')).toBeGreaterThan(0);
  expect(count('standing or decided twice')).toBe(0);
  expect(out.trimEnd().split('\n').at(-1)).toBe('lost 0');
  expect(status).toBe(0);
}, 90_000);
