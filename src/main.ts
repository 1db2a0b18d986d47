// Boot: settings → record → Discord.
import dotenv from 'dotenv';
import { COMMANDS } from '../commands/index.js';
import { startBot } from './discord/bot.js';
import { forLog } from './discord/faults.js';
import { inviteLink } from './discord/invite.js';
import { readEnv } from './env.js';
import { exitWithReason } from './exit.js';
import { createLog } from './log.js';
import { prepare } from './prepare.js';
import { onSignals } from './signals.js';

try {
  dotenv.config({ quiet: true });
  const env = readEnv(process.env);
  const log = await createLog(env.logLevel);
  // What discord.js can't read, an interaction of a new kind for example, must not end the answers to all others.
  process.on('unhandledRejection', (error) => log.error({ fault: forLog(error) }, 'unexpected'));
  const answering = await prepare(env, COMMANDS, log);
  if (env.token === undefined) {
    const { runInTerminal } = await import('./tools/terminal.js');
    await runInTerminal(answering);
  } else {
    const bot = await startBot({ answering, token: env.token, api: env.apiUrl });
    onSignals({ stop: () => bot.stop(), reload: () => answering.record.reload() });
    console.log(`Invite the bot to a server: ${inviteLink(bot.applicationId)}`);
    await bot.lost;
  }
} catch (error) {
  exitWithReason(error);
}
