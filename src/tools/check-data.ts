// npm run check-data: see check-data-command.ts.
import { loadEnvFile } from '../env-file.js';
import { exitWithReason } from '../exit.js';
import { checkDataCommand } from './check-data-command.js';

try {
  loadEnvFile();
  process.exitCode = await checkDataCommand(
    process.argv.slice(2),
    { DATA_DIR: process.env.DATA_DIR, SOURCES_DIR: process.env.SOURCES_DIR },
    {
      out: (line) => console.log(line),
      err: (line) => console.error(line),
    },
  );
} catch (error) {
  exitWithReason(error);
}
