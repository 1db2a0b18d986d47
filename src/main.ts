// Boot: settings → record → Discord.
import dotenv from 'dotenv';
import { COMMANDS } from '../commands/index.js';
import { onCrash } from './crash.js';
import { type Bot, startBot } from './discord/bot.js';
import { inviteLink } from './discord/invite.js';
import { readEnv } from './env.js';
import { exitWithReason } from './exit.js';
import { createLog } from './log.js';
import { prepare, watchFrom } from './prepare.js';
import { onSignals } from './signals.js';

try {
  dotenv.config({ quiet: true });
  const env = readEnv(process.env);
  const answering = await prepare(env, COMMANDS, await createLog(env.logLevel));
  if (env.token === undefined) {
    const { runInTerminal } = await import('./tools/terminal.js');
    await runInTerminal(answering);
  } else {
    onCrash(answering.log);
    const watch = await watchFrom(env, answering);
    let bot: Bot | undefined;
    // Before it is connected there is nothing to finish.
    onSignals({ stop: async () => bot?.stop(), reload: () => answering.record.reload() });
    bot = await startBot({
      answering: { ...answering, watch },
      token: env.token,
      api: env.apiUrl,
      shards: env.shards,
    });
    console.log(`Invite the bot to a server: ${inviteLink(bot.applicationId)}`);
    await bot.lost;
  }
} catch (error) {
  exitWithReason(error);
}
