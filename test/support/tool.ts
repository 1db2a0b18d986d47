// A tool of src/tools or src/measure as its command line runs it, in the process of the test: starting one takes long.
import { resolve } from 'node:path';
import { vi } from 'vitest';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface Around {
  readonly cwd?: string;
  /** In place of the settings of whoever runs the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

let runs = 0;

/** @param file below src/: `tools/export` */
export async function run(file: string, args: readonly string[], { cwd, env }: Around = {}): Promise<Ran> {
  const { argv, env: own, exitCode } = process;
  const folder = process.cwd();
  const [out, err]: [string[], string[]] = [[], []];
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
    vi.spyOn(console, 'log').mockImplementation((line) => void out.push(`${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line) => void err.push(`${line}\n`)),
  ];
  try {
    process.argv = [process.execPath, file, ...args];
    if (env !== undefined) process.env = { ...env };
    if (cwd !== undefined) process.chdir(cwd);
    // By another name it is another module, and runs again.
    await import(`${resolve(import.meta.dirname, '../../src', file)}.ts?run=${runs++}`);
    return { status: Number(process.exitCode ?? 0), out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.chdir(folder);
    Object.assign(process, { argv, env: own, exitCode });
  }
}
