// `npm run ask`: an answer alone, and a problem where it is seen.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function ask(...asked: string[]) {
  const built = join(ROOT, 'dist/src/tools/ask.js');
  return spawnSync(process.execPath, [built, ...asked], { cwd: ROOT, encoding: 'utf8' });
}

test('prints the answer and nothing else, with the slash or without', () => {
  const { status, stdout, stderr } = ask('/quote', 'tonal', 'shift');
  expect(stdout).toContain('It was a tonal shift.');
  expect([status, stderr]).toEqual([0, '']);
  expect(ask('quote tonal shift').stdout).toBe(stdout);
});

test('prints last what can not be asked', () => {
  const { status, stdout, stderr } = ask('/qoute', 'tonal');
  expect(stderr.trimEnd().split('\n').at(-1)).toBe('There is no command /qoute.');
  expect([status, stdout]).toEqual([2, '']);
});
