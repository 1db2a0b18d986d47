// Whoever mistypes an option of a tool reads how the tool is used.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/tool.js';

const ROOT = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const tools = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /^node dist\/src\/(\S+)\.js$/.exec(line) ?? [];
  return file === undefined ? [] : [[name, file] as const];
});

test('there are such tools', () => {
  expect(tools.map(([name]) => name)).toEqual(expect.arrayContaining(['ask', 'register', 'check-quality']));
});

test.each(tools)('npm run %s answers an option that it does not know with its usage', async (name, file) => {
  const { status, err } = await run(file, ['--unknown']);
  expect(err).toMatch(new RegExp(`^Usage: npm run (?:--silent )?${name}\\b`, 'm'));
  expect(err).not.toContain('    at ');
  expect(status).toBe(2);
});
