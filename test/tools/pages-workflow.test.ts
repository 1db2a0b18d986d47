// The weekly look at the pages: one issue, whatever happens how often. Run as GitHub would, with stand-ins for npm and gh.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseYaml } from '../../src/record/yaml.js';

interface Workflow {
  readonly jobs: { readonly pages: { readonly steps: readonly { readonly run?: string }[] } };
}
const file = readFileSync(join(import.meta.dirname, '../../.github/workflows/pages.yml'), 'utf8');
const { steps } = (parseYaml(file) as Workflow).jobs.pages;

/** @param open the number of the issue that is open, if one is */
function run(exitCode: number, open: string) {
  const dir = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const program = (name: string, script: string) => {
    writeFileSync(join(dir, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(dir, name), 0o755);
  };
  program('npm', `echo 'differs: @everyone \`\`\`'; exit ${exitCode}`);
  program('gh', `case "$2" in list) echo '${open}';; *) echo "$@" >> asked;; esac`);
  const env = { PATH: `${dir}:${process.env.PATH}`, TITLE: 'Pages have changed' };
  const { status } = spawnSync('bash', ['-e', '-c', steps.at(-1)?.run ?? ''], { cwd: dir, env });
  const read = (name: string) => (existsSync(join(dir, name)) ? readFileSync(join(dir, name), 'utf8') : '');
  return { status, asked: read('asked').trim(), body: read('body.md') };
}

test('nothing changed: no issue', () => {
  expect(run(0, '')).toEqual({ status: 0, asked: '', body: '' });
});

test('something changed: an issue, in which nobody is mentioned', () => {
  const { status, asked, body } = run(1, '');
  expect({ status, asked }).toEqual({
    status: 0,
    asked: 'issue create --title Pages have changed --body-file body.md',
  });
  expect(body.split('\n')).toContain('    differs: @everyone ```');
});

test('an issue is open: that one is brought up to date', () => {
  expect(run(1, '12').asked).toBe('issue edit 12 --body-file body.md');
});

test('the check itself fails: the workflow does, and no issue is opened', () => {
  expect(run(2, '')).toEqual({ status: 2, asked: '', body: '' });
});
