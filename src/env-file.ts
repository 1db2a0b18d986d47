// `.env` in the working directory → process.env, where nothing of that name is set there.
import { readFileSync } from 'node:fs';
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
    throw new OperatorError(`.env can't be read (${message}).`);
  }
}
