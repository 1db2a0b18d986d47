// Interactions that discord.js can't build or does not know: each gets a plain sentence, a line and a count.
import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { sayIn } from '../../../src/language/say.js';
import type { Interaction, LocalDiscord } from '../../../src/local-discord/index.js';
import { discordFor, type Operated, operateOn } from './operator.js';
import { scrape } from './scrape.js';

type Raw = Pick<Interaction, 'type' | 'data'> & Partial<Interaction>;

const POLL = { question: { text: 'x' }, answers: [], expiry: null, allow_multiselect: false, layout_type: 1 };

async function deliver(discord: LocalDiscord, raw: Raw, locale = 'en-US') {
  const { interaction, message, response } = await discord.deliver(raw, { locale });
  return { id: interaction.id, content: message?.content, flags: message?.flags, response };
}

async function lineOf(bot: Operated, id: string) {
  return bot.until(({ log }) => log.find(({ interaction }) => interaction === id));
}

test('what discord.js fails at or drops is answered with its number, logged and counted', async () => {
  const discord = await discordFor();
  const bot = await operateOn(discord, { METRICS_PORT: '0' });
  const { message } = await discord.run({ name: 'about' });
  if (message === undefined) throw new Error('About answers with a message.');
  const pressed = { component_type: 2, custom_id: 'z9:y' };
  const kinds: readonly (readonly [string, Raw])[] = [
    [
      'a component on a message with a poll',
      { type: 3, data: pressed, message: { ...message, poll: POLL } as never },
    ],
    ['a component of a kind to come', { type: 3, data: { component_type: 99, custom_id: 'z9:y' }, message }],
    ['a command of a kind to come', { type: 2, data: { id: '1', type: 99, name: 'x' } }],
    [
      'a command with odd data',
      { type: 2, data: { id: '1', type: 1, name: 'about', resolved: { users: { x: null } } } },
    ],
  ];
  for (const [kind, raw] of kinds) {
    const { id, content, flags } = await deliver(discord, raw, 'de');
    expect([kind, content]).toEqual([kind, sayIn('de')('fault.unknown', { id })]);
    expect(flags).toBe(MessageFlags.Ephemeral);
    expect(await lineOf(bot, id)).toMatchObject({
      ...{ level: 50, command: 'unknown', outcome: 'failed' },
      fault: { message: 'not built', type: raw.type },
    });
  }
  const suggested = await deliver(discord, {
    type: InteractionType.ApplicationCommandAutocomplete,
    data: undefined,
  });
  expect(suggested.response).toEqual({ type: 8, data: { choices: [] } });
  await lineOf(bot, suggested.id);

  const unknown = [
    { type: 2, data: { id: '1', type: 3, name: 'Someone', target_id: '1', resolved: {} } },
    { type: 2, data: { id: '1', type: 4, name: 'Launch' } },
  ];
  // A command of a kind that we have none of.
  for (const raw of unknown) {
    const { id, content, flags } = await deliver(discord, raw);
    expect([content, flags]).toEqual([sayIn('en')('fault.noCommand'), MessageFlags.Ephemeral]);
    expect(await lineOf(bot, id)).toMatchObject({ command: 'unknown', outcome: 'answered' });
  }
  const members = await deliver(discord, {
    type: 3,
    data: { component_type: 5, custom_id: 'z9:y', values: [] },
    message,
  });
  expect(members.content).toBe(sayIn('en')('fault.outdated'));
  await lineOf(bot, members.id);

  // Nobody knows how a kind to come is answered; it is tried, logged and counted.
  const id = '123456789012345678';
  void deliver(discord, { type: 99 as InteractionType, data: {}, id }).catch(() => {});
  expect(await lineOf(bot, id)).toMatchObject({
    command: 'unknown',
    outcome: 'unanswered',
    fault: { type: 99 },
  });

  const figures = await scrape(bot);
  expect(figures.get('interactions_total{command="unknown",outcome="failed"}')).toBe(5);
  expect(figures.get('interactions_total{command="unknown",outcome="answered"}')).toBe(2);
});
