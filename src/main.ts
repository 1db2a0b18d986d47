// Boot: settings → record → Discord.
import { ALL_COMMANDS } from '../commands/index.js';
import { onCrash } from './crash.js';
import { openBot } from './discord/bot.js';
import { inviteLink } from './discord/invite.js';
import { readEnv } from './env.js';
import { loadEnvFile, whyNoToken } from './env-file.js';
import { exitWithReason } from './exit.js';
import { createLog } from './log.js';
import { observerFrom, prepare } from './prepare.js';
import { closeInspector, expectReloads, onSignals } from './signals.js';

try {
  closeInspector();
  expectReloads();
  loadEnvFile();
  const env = readEnv(process.env);
  const log = await createLog(env.logLevel);
  onCrash(log);
  const services = await prepare(env, ALL_COMMANDS, log);
  if (env.token === undefined) {
    const { startLocalPage } = await import('./tools/local-page.js');
    const { url, stop } = await startLocalPage(services, env.port);
    onSignals({ stop, reload: () => services.record.reload() });
    console.log(
      `This is not Discord: without a token (${whyNoToken()}) the bot answers on this machine only.\n` +
        `Open ${url} in a browser; Ctrl+C ends. To run it on Discord, see README.md, "Invite it".`,
    );
  } else {
    const watch = await observerFrom(env, services);
    const bot = openBot({
      services: { ...services, watch },
      token: env.token,
      api: env.apiUrl,
      shards: env.shards,
    });
    onSignals({ stop: () => bot.stop(), reload: () => services.record.reload() });
    console.log(`Invite the bot to a server: ${inviteLink(await bot.started)}`);
    await bot.lost;
  }
} catch (error) {
  exitWithReason(error);
}
