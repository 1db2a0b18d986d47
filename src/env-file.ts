// `.env` in the working directory → process.env, where nothing of that name is set there.
import { existsSync, readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import { OperatorError } from './errors.js';

/** @throws {OperatorError} where there is one that can't be read, or that would be read as empty */
export function loadEnvFile(): void {
  const bytes = read();
  // Windows PowerShell's `>` and Notepad's “Unicode” write it so; two bytes a letter hold no setting.
  if (bytes.includes(0)) {
    throw new OperatorError('.env is not written in UTF-8 but, it seems, in UTF-16: save it again as UTF-8.');
  }
  dotenv.populate(process.env as Record<string, string>, dotenv.parse(bytes));
}

function read(): Buffer {
  try {
    return readFileSync('.env');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return Buffer.alloc(0);
    if (code === 'EISDIR') throw new OperatorError('.env is a folder; the settings are read from a file.');
    throw new OperatorError(`.env can't be read (${message}).`);
  }
}

/** Why DISCORD_TOKEN is not there, for somebody who may think that it is. */
export function whyNoToken(): string {
  if (process.env.DISCORD_TOKEN !== undefined) return 'DISCORD_TOKEN is set to nothing';
  return existsSync('.env') ? '.env has no line DISCORD_TOKEN=…' : `there is no .env in ${process.cwd()}`;
}
