// How much memory a process holds, seen from outside, so that asking costs it nothing.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Resident set size in MiB, from Linux's /proc or else from ps; both count in KiB. */
export async function residentMiB(pid: number): Promise<number> {
  return (await residentKiB(pid)) / 1024;
}

async function residentKiB(pid: number): Promise<number> {
  if (process.platform === 'linux') {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
  }
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout);
}
