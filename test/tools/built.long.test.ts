// Every tool as whoever has built the project starts it: in a process of its own.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const files = Object.values(scripts).flatMap((line) => /^node (dist\/src\/\S+)$/.exec(line)?.slice(1) ?? []);

test('there are such tools', () => expect(files.length).toBeGreaterThan(12));

test.each(files)('%s', (file) => {
  const { status, stderr } = spawnSync(process.execPath, [file, '--unknown'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^Usage: npm run /m)]);
});
