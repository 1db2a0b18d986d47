// Whoever starts the bot with an old Node.js, or before it is built, reads one sentence.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function run(tool: string, cwd: string, node = process.versions.node) {
  const script = `Object.defineProperty(process.versions, 'node', { value: '${node}' });
    require(${JSON.stringify(join(ROOT, 'src/tools', tool))});`;
  return spawnSync(process.execPath, ['-e', script], { cwd, encoding: 'utf8' });
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test.each([
  ['18.20.8', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['21.7.3', true],
  ['22.11.0', true],
  ['22.12.0', false],
  ['24.0.0', false],
])('Node.js %s', (node, isTooOld) => {
  const { status, stderr } = run('ready.cjs', ROOT, node);
  expect(stderr).toMatch(isTooOld ? /^Node\.js [\d.]+ is too old: install Node\.js 24 .+\n$/ : /^$/);
  expect(status).toBe(isTooOld ? 78 : 0);
});

test('a missing build', () => {
  const { status, stderr } = run('ready.cjs', emptyFolder());
  expect(stderr).toMatch(/^The bot is not built yet: run "npm ci".+\n$/);
  expect(status).toBe(78);
});

test('an installation without what builds: nothing is tried', () => {
  const folder = emptyFolder();
  const { status, stdout, stderr } = run('prepare.cjs', folder);
  expect(stderr).toMatch(/^Nothing was built, .+: run "npm ci", .+\n$/);
  expect([status, stdout, readdirSync(folder)]).toEqual([0, '', []]);
});
