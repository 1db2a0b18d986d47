// What the shipped systemd unit forbids against what the bot calls: everything works under it, pictures too.
import { spawnSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { memberOn } from '../../support/member.js';
import { completed, pictureOf } from '../../support/pictures.js';
import { discordFor, emptyFolder, operate, ROOT } from './operator.js';
import { allowedCalls, filterProgram, startLine, umask } from './unit.js';

/** In CI there has to be a compiler. */
const canTry =
  process.platform === 'linux' && (process.env.CI !== undefined || spawnSync('cc').error === undefined);

/** The bot as the unit starts it, under a filter, asked for a picture. */
async function pictured(filter: string) {
  const discord = await discordFor();
  const [main = '', ...options] = startLine().reverse();
  const run = [process.execPath, ...options, join(ROOT, main)];
  const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, METRICS_PORT: '0' };
  const bot = await operate(settings, undefined, run, 'pipe', filter);
  await bot.logged('ready');
  const member = memberOn(() => discord);
  const asked = await discord.run({ name: 'quote', options: { query: 'tonal shift', card: true } });
  const answer = await completed(member, asked);
  return { bot, discord, answer };
}

test.runIf(canTry)(
  'under the unit it starts, draws below its answers, is measured, reloads and leaves',
  async () => {
    const { bot, answer } = await pictured(await filterProgram(allowedCalls()));
    expect(pictureOf(answer).filename).toMatch(/\.png$/);
    expect(bot.err).not.toContain('picture not made');
    expect(await priorities(bot.pid)).toContain(5);
    const [line] = await bot.logged('serving metrics');
    const { port } = (line?.metrics ?? {}) as { port?: number };
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain(
      'process_resident_memory_bytes',
    );
    bot.signal('SIGHUP');
    await bot.logged('record loaded anew');
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
  },
);

test.runIf(canTry)('under the unit servers’ own records are kept, and opened again', async () => {
  const stateDir = await emptyFolder();
  const script = `
    process.umask(0o${umask()});
    const { openStore } = await import(${JSON.stringify(join(ROOT, 'dist/src/store/open.js'))});
    for (const member of ['1', '2']) {
      const store = await openStore({ stateDir: process.env.STATE_DIRECTORY + '/new' });
      await store.draft('10', member, 'kept');
      await store.close();
    }`;
  const run = [process.execPath, '--input-type=module', '-e', script];
  const filter = await filterProgram(allowedCalls());
  const { stderr, status } = spawnSync(filter, run, { env: { STATE_DIRECTORY: stateDir }, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  // Root may read anything; this is what its own user is let.
  for (const path of ['new', 'new/records.db'])
    expect((await stat(join(stateDir, path))).mode & 0o600, path).toBe(0o600);
});

test.runIf(canTry)('where even a lower priority is forbidden, pictures are made all the same', async () => {
  const allowed = allowedCalls();
  allowed.delete('setpriority');
  const filter = await filterProgram(allowed);
  const { bot, answer } = await pictured(filter);
  expect(pictureOf(answer).filename).toMatch(/\.png$/);
  expect(new Set(await priorities(bot.pid))).toEqual(new Set([0]));
  // What asks for it aloud fails: the tests above can fail.
  const asks = ['-e', 'require("node:os").setPriority(5)'];
  expect(String(spawnSync(filter, [process.execPath, ...asks]).stderr)).toContain('EPERM');
  const netlink = spawnSync(filter, [process.execPath, '-e', 'require("node:os").networkInterfaces()']);
  expect(String(netlink.stderr)).toContain('system error 97');
});

/** How far behind others each thread of a process stands: 0, or more. */
async function priorities(pid: number | undefined): Promise<number[]> {
  const tasks = await readdir(`/proc/${pid}/task`);
  const stats = await Promise.all(tasks.map((task) => readFile(`/proc/${pid}/task/${task}/stat`, 'utf8')));
  return stats.map((stat) => Number(stat.slice(stat.lastIndexOf(')')).split(' ')[17]));
}
