// `npm run --silent ask "quote camera crew"`: one command, as a member would send it, answered on stdout.
import { parseArgs } from 'node:util';
import { ALL_COMMANDS, COMMANDS } from '../../commands/index.js';
import { readEnv } from '../env.js';
import { loadEnvFile } from '../env-file.js';
import { exitWithReason } from '../exit.js';
import { parseTypedLine, printMessage, settled, usage } from '../local-discord/index.js';
import { createLog } from '../log.js';
import { prepare } from '../prepare.js';
import { startLocalBot } from './local-bot.js';

const BAD_USAGE = 2;

try {
  const definitions = COMMANDS.map(({ definition }) => definition);
  const asked = readArguments();
  const typed = asked === undefined ? undefined : parseTypedLine(asked.line, definitions);
  if (asked === undefined || typed === undefined || typed.problem !== undefined) {
    console.error(
      typed?.problem ??
        `${usage(definitions)}\n\nUsage: npm run --silent ask -- [--json] "quote camera crew"`,
    );
    process.exitCode = BAD_USAGE;
  } else {
    loadEnvFile();
    const env = readEnv(process.env);
    // Only what went wrong: the answer is to stand alone.
    const services = await prepare(env, ALL_COMMANDS, await createLog('error'));
    const { discord, stop } = await startLocalBot(services);
    const exchange = await discord.run(typed);
    const { response } = exchange;
    const message = await settled(discord, exchange);
    console.log(asked.json || message === undefined ? JSON.stringify(response) : printMessage(message));
    await stop();
  }
} catch (error) {
  exitWithReason(error);
}

/** The line and how to print its answer; undefined where the arguments make no sense. */
function readArguments(): { line: string; json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return positionals.length === 0 ? undefined : { line: positionals.join(' '), json: values.json };
  } catch {
    return undefined;
  }
}
