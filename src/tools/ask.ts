// `npm run --silent ask "quote camera crew"`: one command, as a member would send it, answered on stdout.
import { ALL_COMMANDS, COMMANDS } from '../../commands/index.js';
import { readEnv } from '../env.js';
import { loadEnvFile } from '../env-file.js';
import { parseTypedLine, printMessage, settled, usage } from '../local-discord/index.js';
import { createLog } from '../log.js';
import { prepare } from '../prepare.js';
import { badUsage, runTool } from './arguments.js';
import { startLocalBot } from './local-bot.js';

const definitions = COMMANDS.map(({ definition }) => definition);
const USAGE = `${usage(definitions)}

Usage: npm run --silent ask -- [--json] "quote camera crew"`;

await runTool(
  { json: { type: 'boolean', default: false } },
  USAGE,
  ({ json }, words) => (words.length === 0 ? undefined : { line: words.join(' '), json }),
  ({ line, json }) => answer(line, json),
);

async function answer(line: string, json: boolean): Promise<void> {
  const typed = parseTypedLine(line, definitions);
  if (typed.problem !== undefined) return badUsage(typed.problem);
  loadEnvFile();
  const env = readEnv(process.env);
  // Only what went wrong: the answer is to stand alone.
  const services = await prepare(env, ALL_COMMANDS, await createLog('error'));
  const { discord, stop } = await startLocalBot(services);
  const exchange = await discord.run(typed);
  const { response } = exchange;
  const message = await settled(discord, exchange);
  console.log(json || message === undefined ? JSON.stringify(response) : printMessage(message));
  await stop();
}
