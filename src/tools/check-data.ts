// npm run check-data: see check-data-command.ts.
import dotenv from 'dotenv';
import { checkDataCommand } from './check-data-command.js';

dotenv.config({ quiet: true });
process.exitCode = await checkDataCommand(process.argv.slice(2), process.env.SOURCES_DIR, {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
