// Whoever mistypes an option of a tool reads how the tool is used.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const tools = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /^node (dist\/\S+)$/.exec(line) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});

test('there are such tools', () => {
  expect(tools.map(([name]) => name)).toEqual(expect.arrayContaining(['ask', 'register', 'check-quality']));
});

test.each(tools)('npm run %s answers an option that it does not know with its usage', (name, file) => {
  const { status, stderr } = spawnSync(process.execPath, [file, '--unknown'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(stderr).toMatch(new RegExp(`^Usage: npm run (?:--silent )?${name}\\b`, 'm'));
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(2);
});
