// The bot in a terminal's window, which `script` stands in for: what is read there, and what closing it does.
import { expect, test } from 'vitest';
import { atTheEnd, BUILT, discordFor, operate } from './operator.js';

async function inTerminal() {
  const discord = await discordFor();
  const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, NO_COLOR: '1' };
  const command = `echo pid $$; exec '${process.execPath}' ${BUILT.join(' ')}`;
  const window = await operate(settings, undefined, ['-qec', command, '/dev/null'], 'pipe', 'script');
  const pid = await window.until(({ out }) => /^pid (\d+)/.exec(out)?.[1]);
  atTheEnd(() => discord.online && process.kill(Number(pid), 'SIGKILL'));
  await window.until(({ out }) => (out.includes('Invite the bot') ? out : undefined));
  return { discord, window };
}

test.runIf(process.platform === 'linux')(
  'one short line an interaction, none for what is typed, and closing the window ends the bot',
  async () => {
    const { discord, window } = await inTerminal();
    await discord.autocomplete({ name: 'quote', focused: 'query', options: { query: 'zorblax9' } });
    const { interaction } = await discord.run({ name: 'quote', options: { query: 'zorblax9' } });
    await window.until(({ out }) => / in \d+ ms\s*$/.exec(out) ?? undefined);
    const lines = window.out.split(/\r?\n/).filter((line) => / in \d+ ms/.test(line));
    expect(lines).toEqual([expect.stringMatching(/^\[\d\d:\d\d:\d\d\] INFO: quote answered in \d+ ms$/)]);
    expect(window.out).not.toMatch(new RegExp(`zorblax9|${interaction.token}`));
    const gone = new Promise<void>((resolve) => {
      discord.watch((change) => change.kind === 'bot' && !change.online && resolve());
    });
    window.signal('SIGKILL');
    await gone;
  },
);
