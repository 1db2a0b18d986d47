// The shipped systemd unit, and a program that starts another one under the unit's rules on system calls.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyFolder, ROOT } from './operator.js';

const UNIT = readFileSync(join(ROOT, 'deploy/on-the-record.service'), 'utf8');

/** The groups that the unit names, as `systemd-analyze syscall-filter` of systemd 252 lists them. */
const GROUPS: { readonly [group: string]: readonly string[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'system-calls.json'), 'utf8'),
);

/** The values of a directive, in order. */
function directive(name: string): string[] {
  return [...UNIT.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value);
}

/** What the unit starts, Node.js itself left out. */
export function startLine(): string[] {
  const [node, ...run] = directive('ExecStart').join('').split(' ');
  if (node !== '/usr/bin/node') throw new Error(`The unit starts ${node}.`);
  return run;
}

/** What no file that the unit's program makes lets anybody do. */
export const umask = (): string => directive('UMask').join();

/** The system calls that the unit allows, line by line: the first names what is allowed, the others add and take away. */
export function allowedCalls(lines = directive('SystemCallFilter')): Set<string> {
  const allowed = new Set<string>();
  for (const line of lines) {
    const isForbidding = line.startsWith('~');
    for (const name of line.replace(/^~/, '').split(' ')) {
      for (const call of callsOf(name)) {
        if (isForbidding) allowed.delete(call);
        else allowed.add(call);
      }
    }
  }
  return allowed;
}

function callsOf(name: string): readonly string[] {
  const calls = name.startsWith('@') ? GROUPS[name] : [name];
  if (calls === undefined) throw new Error(`What is in ${name}? Add it to system-calls.json.`);
  return calls;
}

/**
 * Builds a program that forbids itself what systemd would, and becomes the program that it is given: every other system
 * call fails with EPERM, as SystemCallErrorNumber says, and a socket of another family with EAFNOSUPPORT.
 */
export async function filterProgram(allowed: ReadonlySet<string>): Promise<string> {
  const folder = await emptyFolder();
  const [families = ''] = directive('RestrictAddressFamilies');
  if (directive('SystemCallErrorNumber').join() !== 'EPERM') throw new Error('The unit names another error.');
  const source = `
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#define RETURN(what) BPF_STMT(BPF_RET | BPF_K, what)
#define WHERE_IT_IS(value, what) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1), RETURN(what)
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
static struct sock_filter filter[] = {
  LOAD(nr),
  BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, ${2 + 2 * families.split(' ').length}),
  LOAD(args[0]),
  ${families
    .split(' ')
    .map((family) => `WHERE_IT_IS(${family}, SECCOMP_RET_ALLOW),`)
    .join('\n  ')}
  RETURN(SECCOMP_RET_ERRNO | EAFNOSUPPORT),
  ${[...allowed].map((call) => `\n#ifdef SYS_${call}\n  WHERE_IT_IS(SYS_${call}, SECCOMP_RET_ALLOW),\n#endif`).join('')}
  RETURN(SECCOMP_RET_ERRNO | EPERM),
};
int main(int argc, char **argv) {
  struct sock_fprog program = { sizeof filter / sizeof *filter, filter };
  if (argc < 2 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program)) return 126;
  execv(argv[1], argv + 1);
  return 127;
}
`;
  await writeFile(join(folder, 'filter.c'), source);
  const program = join(folder, 'filter');
  execFileSync('cc', ['-o', program, join(folder, 'filter.c')]);
  return program;
}
