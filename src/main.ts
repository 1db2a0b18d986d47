// Boot: settings → record → index → Discord.
import dotenv from 'dotenv';
import { COMMANDS } from '../commands/index.js';
import { startBot } from './discord/bot.js';
import { inviteLink } from './discord/invite.js';
import { readEnv } from './env.js';
import { exitWithReason } from './exit.js';
import { createLog } from './log.js';
import { loadRecord } from './record/load.js';
import { indexRecord } from './search/dossier-search.js';

try {
  dotenv.config({ quiet: true });
  const env = readEnv(process.env);
  const log = createLog(env.logLevel);
  const context = { dossiers: indexRecord(await loadRecord(env.dataDir)) };
  const bot = { commands: COMMANDS, context, log };
  if (env.token === undefined) {
    const { tryInTerminal } = await import('./tools/terminal.js');
    await tryInTerminal(bot);
  } else {
    const client = await startBot({ ...bot, token: env.token, api: env.apiUrl });
    console.log(`Invite the bot to a server: ${inviteLink(client.application.id)}`);
  }
} catch (error) {
  exitWithReason(error);
}
