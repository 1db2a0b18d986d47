// `npm run register [-- --guild ID]`: the commands to Discord, and nothing else.
import { parseArgs } from 'node:util';
import { type RESTGetAPIOAuth2CurrentApplicationResult, Routes } from 'discord-api-types/v10';
import { ALL_COMMANDS } from '../../commands/index.js';
import { createRest } from '../discord/client.js';
import { whyNoStart } from '../discord/faults.js';
import { registerCommands } from '../discord/registration.js';
import { readEnv } from '../env.js';
import { loadEnvFile } from '../env-file.js';
import { OperatorError } from '../errors.js';
import { exitWithReason } from '../exit.js';

try {
  const { values } = parseArgs({ options: { guild: { type: 'string' } } });
  if (values.guild !== undefined && !/^\d{17,20}$/.test(values.guild)) {
    throw new OperatorError(`--guild takes a server's id, 17 to 20 digits, and not "${values.guild}".`);
  }
  loadEnvFile();
  const env = readEnv(process.env);
  if (env.token === undefined)
    throw new OperatorError('DISCORD_TOKEN is not set: put the bot token into .env.');
  console.log(await register(env.token, env.apiUrl, values.guild));
} catch (error) {
  exitWithReason(error);
}

async function register(
  token: string,
  api: string | undefined,
  guildId: string | undefined,
): Promise<string> {
  try {
    const rest = createRest(token, api);
    const route = Routes.oauth2CurrentApplication();
    const application = (await rest.get(route)) as RESTGetAPIOAuth2CurrentApplicationResult;
    const definitions = ALL_COMMANDS.map(({ definition }) => definition);
    const outcome = await registerCommands(rest, application.id, definitions, guildId);
    return `${definitions.length} commands ${outcome} ${guildId === undefined ? 'everywhere' : `in server ${guildId}`}.`;
  } catch (error) {
    throw whyNoStart(error, api);
  }
}
