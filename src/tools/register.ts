// `npm run register [-- --guild ID]`: the commands to Discord, and nothing else.
import { parseArgs } from 'node:util';
import { REST } from 'discord.js';
import { type RESTGetAPIOAuth2CurrentApplicationResult, Routes } from 'discord-api-types/v10';
import dotenv from 'dotenv';
import { COMMANDS } from '../../commands/index.js';
import { registerCommands } from '../discord/registration.js';
import { BadEnv, readEnv } from '../env.js';
import { exitWithReason } from '../exit.js';

try {
  const { values } = parseArgs({ options: { guild: { type: 'string' } } });
  if (values.guild !== undefined && !/^\d{17,20}$/.test(values.guild)) {
    throw new BadEnv(`--guild takes a server's id, 17 to 20 digits, and not "${values.guild}".`);
  }
  dotenv.config({ quiet: true });
  const env = readEnv(process.env);
  if (env.token === undefined) throw new BadEnv('DISCORD_TOKEN is not set: put the bot token into .env.');
  const rest = new REST(env.apiUrl === undefined ? {} : { api: env.apiUrl }).setToken(env.token);
  const application = (await rest.get(
    Routes.oauth2CurrentApplication(),
  )) as RESTGetAPIOAuth2CurrentApplicationResult;
  const definitions = COMMANDS.map(({ definition }) => definition);
  const outcome = await registerCommands(rest, application.id, definitions, values.guild);
  console.log(
    `${definitions.length} commands ${outcome} ${values.guild === undefined ? 'everywhere' : `in server ${values.guild}`}.`,
  );
} catch (error) {
  exitWithReason(error);
}
