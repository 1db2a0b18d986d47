// `npm run register [-- --guild ID]`: the commands and the profile to Discord, and nothing else.
import { type RESTGetAPIOAuth2CurrentApplicationResult, Routes } from 'discord-api-types/v10';
import { ALL_COMMANDS } from '../../commands/index.js';
import { createRest } from '../discord/client.js';
import { whyNoStart } from '../discord/faults.js';
import { fillProfile } from '../discord/profile.js';
import { registerCommands } from '../discord/registration.js';
import { readEnv } from '../env.js';
import { loadEnvFile, whyNoToken } from '../env-file.js';
import { OperatorError } from '../errors.js';
import { runTool } from './arguments.js';

const USAGE = `Usage: npm run register [-- --guild ID]
  --guild ID  for this server only: its id, 17 to 20 digits`;

await runTool(
  { guild: { type: 'string' } },
  USAGE,
  (values) => (values.guild === undefined || /^\d{17,20}$/.test(values.guild) ? values : undefined),
  ({ guild }) => asSet(guild),
);

async function asSet(guildId: string | undefined): Promise<void> {
  loadEnvFile();
  const { token, apiUrl } = readEnv(process.env);
  if (token === undefined)
    throw new OperatorError(`No bot token: ${whyNoToken()}. See README.md, "Invite it".`);
  console.log(await register(token, apiUrl, guildId));
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
    await fillProfile(rest).catch(({ message }: Error) =>
      console.warn(`Description, tags and ways to add the app are as they were: ${message}.`),
    );
    const definitions = ALL_COMMANDS.map(({ definition }) => definition);
    const { outcome } = await registerCommands(rest, application.id, definitions, guildId);
    return `${definitions.length} commands ${outcome} ${guildId === undefined ? 'everywhere' : `in server ${guildId}`}.`;
  } catch (error) {
    throw whyNoStart(error, api);
  }
}
