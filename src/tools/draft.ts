// npm run draft: see draft-command.ts.
import { createFetcher } from '../article/fetch.js';
import { loadEnvFile } from '../env-file.js';
import { exitWithReason } from '../exit.js';
import { draftCommand } from './draft-command.js';

try {
  loadEnvFile();
  process.exitCode = await draftCommand(process.argv.slice(2), {
    env: { DATA_DIR: process.env.DATA_DIR },
    fetch: createFetcher(),
    output: { out: (line) => console.log(line), err: (line) => console.error(line) },
  });
} catch (error) {
  exitWithReason(error);
}
