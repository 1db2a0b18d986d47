// npm run check-data: see check-data-command.ts.
import { checkDataCommand } from './check-data-command.js';

process.exitCode = await checkDataCommand(process.argv.slice(2), process.env.SOURCES_DIR, {
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
