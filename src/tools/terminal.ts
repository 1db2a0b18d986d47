// Without a token: the bot on the local Discord, commands typed line by line.
import { createInterface } from 'node:readline/promises';
import type { Answering } from '../discord/answering.js';
import { parseTypedLine, printMessage } from '../local-discord/index.js';
import { startLocalBot } from './local-bot.js';

export async function runInTerminal(answering: Answering): Promise<void> {
  const { discord, stop } = await startLocalBot(answering);
  console.log(
    'This is not Discord: without DISCORD_TOKEN the bot answers here, on this machine only.\n' +
      'To run it on Discord, put a bot token into .env (see README.md) and start again.\n' +
      'Type a command such as /quote camera crew, /verdict gutierrez-reed or /timeline; Ctrl+D ends.',
  );
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  terminal.prompt();
  for await (const line of terminal) {
    const typed = parseTypedLine(line, discord.commands());
    if (typed.problem !== undefined) console.log(typed.problem);
    else {
      const { message } = await discord.run(typed);
      if (message !== undefined) console.log(printMessage(message));
    }
    terminal.prompt();
  }
  await stop();
}
