// What a member sees when a bot on the real discord.js answers.

import {
  ComponentType,
  type Interaction,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { MessageResponseSchema } from 'discord-api-spec/zod';
import { expect, test, vi } from 'vitest';
import { safeParse } from 'zod/v4/core';
import { discordWithBot, localDiscord } from './bot.js';

const hello: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'hello',
  description: 'Says hello',
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    { type: 3, name: 'to', description: 'Whom', max_length: 10, autocomplete: true },
    { type: 5, name: 'loud', description: 'Loudly' },
  ],
};
const keep: RESTPostAPIApplicationCommandsJSONBody = { name: 'Keep this', type: 3 };

const buttons = [
  {
    type: ComponentType.ActionRow as const,
    components: [
      { type: ComponentType.Button as const, style: 1 as const, custom_id: 'next', label: 'Next' },
      {
        type: ComponentType.Button as const,
        style: 2 as const,
        custom_id: 'first',
        label: 'First',
        disabled: true,
      },
    ],
  },
];
const select = [
  {
    type: ComponentType.ActionRow as const,
    components: [
      {
        type: ComponentType.StringSelect as const,
        custom_id: 'who',
        options: [
          { label: 'A', value: 'a' },
          { label: 'B', value: 'b' },
        ],
      },
    ],
  },
];

const greet = (answer: (interaction: Interaction) => unknown) => discordWithBot([hello, keep], answer);

test('a typed command gets the reply, as sent and as shown', async () => {
  const discord = await greet(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { options } = interaction;
    const words = [options.getString('to'), options.getBoolean('loud')];
    await interaction.reply({ content: words.join(' '), flags: MessageFlags.Ephemeral, components: buttons });
  });
  const exchange = await discord.run({ name: 'hello', options: { loud: true, to: 'world' } });

  expect(exchange.response).toMatchObject({ type: 4, data: { content: 'world true', flags: 64 } });
  expect(exchange.message).toMatchObject({ content: 'world true', flags: 64, author: { bot: true } });
  expect(exchange.message?.interaction_metadata).toMatchObject({
    type: 2,
    name: 'hello',
    user: { id: discord.members.asker.user.id },
    authorizing_integration_owners: { 0: discord.places.server.guildId },
  });
  expect(exchange.message?.components).toMatchObject([{ id: 1, components: [{ id: 2 }, { id: 3 }] }]);
  expect(exchange.refused).toEqual([]);
  expect(exchange.elapsedMs).toBeGreaterThan(0);
  expect(discord.messages()).toEqual([exchange.message]);
});

test('a reply can hand the message back to the bot', async () => {
  let heard: string | undefined;
  const discord = await greet(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const response = await interaction.reply({ content: 'hi', withResponse: true });
    heard = response.resource?.message?.id;
    await interaction.followUp('done');
  });
  const { message } = await discord.run({ name: 'hello' });
  if (message) await discord.nextMessage(message);
  expect(heard).toBe(message?.id);
});

test('a deferred reply is filled in, followed up, and its follow-up edited and deleted', async () => {
  const discord = await greet(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.editReply('ready');
    const more = await interaction.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
    await interaction.editReply({ message: more, content: 'even more' });
    await interaction.deleteReply(more);
  });
  const { message: thinking } = await discord.run({ name: 'hello' });
  if (!thinking) throw new Error('A deferral shows a message.');
  expect(thinking).toMatchObject({ content: '', flags: MessageFlags.Loading });

  const filled = await discord.nextChange(thinking);
  expect(filled).toMatchObject({
    id: thinking.id,
    content: 'ready',
    flags: 0,
    edited_timestamp: expect.any(String),
  });

  const more = await discord.nextMessage(thinking);
  expect(more.interaction_metadata).toMatchObject({ original_response_message_id: thinking.id });
  const edited = await discord.nextChange(more);
  if (edited) expect(await discord.nextChange(edited)).toBeUndefined();
  expect(discord.messages().map(({ content }) => content)).toEqual(['ready']);
});

test('the first follow-up to a deferral takes its place', async () => {
  const discord = await greet(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.followUp('ready');
  });
  const { message } = await discord.run({ name: 'hello' });
  const filled = message && (await discord.nextChange(message));
  expect(filled).toMatchObject({ id: message?.id, content: 'ready', flags: MessageFlags.Ephemeral });
});

test('a button changes its message, another removes it', async () => {
  const discord = await greet(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'page 1', components: buttons });
    if (!interaction.isButton()) return;
    if (interaction.message.content === 'page 1') return interaction.update({ content: 'page 2' });
    await interaction.deferUpdate();
    return interaction.deleteReply();
  });
  const { message } = await discord.run({ name: 'hello' });
  if (!message) throw new Error('There is a reply.');

  const turned = await discord.press({ message, customId: 'next', member: discord.members.other });
  expect(turned.interaction).toMatchObject({
    data: { component_type: 2, custom_id: 'next', id: 2 },
    member: { user: { id: discord.members.other.user.id } },
    message: { id: message.id, interaction_metadata: { user: { id: discord.members.asker.user.id } } },
  });
  expect(turned.message).toMatchObject({ id: message.id, content: 'page 2', components: message.components });
  expect(discord.message(message.id)?.content).toBe('page 2');

  const removed = await discord.press({ message, customId: 'next' });
  expect(removed.response.type).toBe(6);
  expect(removed.message && (await discord.nextChange(removed.message))).toBeUndefined();
  await expect(discord.press({ message, customId: 'next' })).rejects.toThrow('is not there any more');
});

test('a select hands over what was chosen', async () => {
  const discord = await greet(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ content: 'who?', components: select });
    if (interaction.isStringSelectMenu())
      await interaction.update({ content: interaction.values.join(), components: [] });
  });
  const { message } = await discord.run({ name: 'hello' });
  if (!message) throw new Error('There is a reply.');
  await expect(discord.choose({ message, customId: 'who', values: ['c'] })).rejects.toThrow(
    '"c" is not offered; there are: a, b',
  );
  await expect(discord.choose({ message, customId: 'who', values: ['a', 'b'] })).rejects.toThrow(
    '1 to 1 values',
  );
  const chosen = await discord.choose({ message, customId: 'who', values: ['b'] });
  expect(chosen.message).toMatchObject({ content: 'b', components: [] });
});

test('a checkbox in a modal comes back ticked or not', async () => {
  const heard: boolean[] = [];
  const discord = await greet(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.showModal({
        custom_id: 'm',
        title: 'T',
        components: ['name', 'again'].map((custom_id) => ({
          type: ComponentType.Label as const,
          label: custom_id,
          component: { type: ComponentType.Checkbox as const, custom_id, default: custom_id === 'again' },
        })),
      });
    }
    if (!interaction.isModalSubmit()) return;
    heard.push(interaction.fields.getCheckbox('name'), interaction.fields.getCheckbox('again'));
    await interaction.reply('done');
  });
  const opened = await discord.run({ name: 'hello' });
  const submit = (fields: Record<string, string | boolean>) =>
    discord.submit({ customId: 'm', fields, from: opened });
  await submit({});
  await submit({ name: true, again: false });
  await discord.submit({ customId: 'm', fields: { name: true, again: true } });
  expect(heard).toEqual([false, true, true, false, true, true]);
  await expect(submit({ name: 'yes' })).rejects.toThrow('The checkbox "name" takes true or false.');
});

test('a modal is opened, filled in, and answered', async () => {
  const discord = await greet(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.showModal({
        title: 'Correct it',
        custom_id: 'correct',
        components: [
          {
            type: ComponentType.Label,
            label: 'What is wrong?',
            component: { type: ComponentType.TextInput, custom_id: 'what', style: 2, max_length: 20 },
          },
        ],
      });
    }
    if (interaction.isModalSubmit())
      await interaction.reply(`Noted: ${interaction.fields.getTextInputValue('what')}`);
  });
  const opened = await discord.run({
    name: 'hello',
    member: discord.members.other,
    place: discord.places.dm,
  });
  expect(opened.response).toMatchObject({ type: 9, data: { title: 'Correct it' } });
  expect(opened.message).toBeUndefined();

  const submit = (fields: Record<string, string>) =>
    discord.submit({ customId: 'correct', fields, from: opened });
  await expect(submit({})).rejects.toThrow('"what" is required');
  await expect(submit({ why: 'x' })).rejects.toThrow('no field "why"; there are: what');
  await expect(submit({ what: 'x'.repeat(21) })).rejects.toThrow('takes 0 to 20 characters; got 21');
  const { message } = await submit({ what: 'the date' });
  expect(message).toMatchObject({
    content: 'Noted: the date',
    channel_id: discord.places.dm.channelId,
    interaction_metadata: {
      user: { id: discord.members.other.user.id },
      triggering_interaction_metadata: { id: opened.interaction.id, name: 'hello' },
    },
  });
});

test('an option completes itself', async () => {
  const discord = await greet(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name} ${value}`, value }]);
  });
  const { response, message } = await discord.autocomplete({
    name: 'hello',
    options: { to: 'wo' },
    focused: 'to',
  });
  expect(response).toEqual({ type: 8, data: { choices: [{ name: 'to wo', value: 'wo' }] } });
  expect(message).toBeUndefined();
  await expect(discord.autocomplete({ name: 'hello', focused: 'loud' })).rejects.toThrow(
    'loud has no autocompletion',
  );
});

test('an uploaded picture stands on the message with its description', async () => {
  const discord = await greet(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const attachment = Buffer.from('a picture');
    await interaction.reply({
      files: [{ attachment, name: 'card.png', description: 'A quotation card' }],
      embeds: [{ image: { url: 'attachment://card.png' } }],
    });
  });
  const { message, files } = await discord.run({ name: 'hello' });
  expect(files.map(({ name, data }) => [name, Buffer.from(data).toString()])).toEqual([
    ['card.png', 'a picture'],
  ]);
  const [picture] = message?.attachments ?? [];
  expect(picture).toMatchObject({ filename: 'card.png', description: 'A quotation card', size: 9 });
  expect(message?.embeds[0]?.image?.url).toBe(picture?.url);
  expect(await (await fetch(picture?.url ?? '')).text()).toBe('a picture');
});

test('a message menu acts on a message, forwarded ones too', async () => {
  const discord = await greet(async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    const { content, messageSnapshots } = interaction.targetMessage;
    await interaction.reply(content || `forwarded: ${messageSnapshots.first()?.content}`);
  });
  const said = discord.post({ content: 'I said so.', member: discord.members.other });
  const forward = discord.post({ forwards: said });
  const onSaid = await discord.runOnMessage({ name: 'Keep this', message: said });
  expect(onSaid.message).toMatchObject({
    content: 'I said so.',
    interaction_metadata: { target_message_id: said.id },
  });
  const onForward = await discord.runOnMessage({ name: 'Keep this', message: forward });
  expect(onForward.message?.content).toBe('forwarded: I said so.');
});

test.each([
  ['server', 0, '0', 'guildId', true],
  ['elsewhere', 0, '1', 'userId', true],
  ['dm', 1, '0', '0', false],
  ['privateChannel', 2, '1', 'userId', false],
] as const)(
  'in the %s Discord says who acts and whose installation it is',
  async (name, context, install, owner, inServer) => {
    const discord = await greet(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(`${interaction.user.username} ${interaction.inGuild()}`);
    });
    const place = discord.places[name];
    const { interaction, message } = await discord.run({ name: 'hello', place, locale: 'de' });
    const owners: Record<string, string> = {
      guildId: discord.places.server.guildId,
      userId: discord.members.asker.user.id,
      0: '0',
    };
    expect(message?.content).toBe(`asker ${inServer}`);
    expect(interaction).toMatchObject({
      context,
      locale: 'de',
      channel: { id: place.channelId },
      authorizing_integration_owners: { [install]: owners[owner] },
    });
    expect('member' in interaction).toBe(inServer);
    expect('user' in interaction).toBe(!inServer);
    expect('guild_locale' in interaction).toBe(inServer);
    expect(discord.messages(place)).toEqual([message]);
  },
);

test('a moderator can be told from an ordinary member', async () => {
  const discord = await greet(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply(String(interaction.memberPermissions?.has('ManageMessages')));
  });
  const { asker, moderator } = discord.members;
  expect((await discord.run({ name: 'hello', member: asker })).message?.content).toBe('false');
  expect((await discord.run({ name: 'hello', member: moderator })).message?.content).toBe('true');
});

test('a refused answer is on record, and the next one counts', async () => {
  const discord = await greet(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply('x'.repeat(2001)).catch(() => interaction.reply('Something went wrong.'));
  });
  const { message, refused } = await discord.run({ name: 'hello' });
  expect(message?.content).toBe('Something went wrong.');
  const tooLong = {
    _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }],
  };
  expect(refused).toMatchObject([
    {
      method: 'POST',
      error: { message: 'Invalid Form Body', code: 50035, errors: { data: { content: tooLong } } },
    },
  ]);
  expect(discord.refusals).toEqual(refused);
});

test('no answer within three seconds is an error that says so', async () => {
  const discord = await greet(() => undefined);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const exchange = discord.run({ name: 'hello' });
  const failure = expect(exchange).rejects.toThrow('hello: no answer within 3 s');
  vi.advanceTimersByTime(3000);
  vi.useRealTimers();
  await failure;
});

test('a command nobody could type is an error with what could be', async () => {
  const discord = await greet((interaction) => interaction.isRepliable() && interaction.reply('hi'));
  const run = (options: Record<string, string | boolean>) => discord.run({ name: 'hello', options });
  await expect(discord.run({ name: 'bye' })).rejects.toThrow('"bye" is registered; there are: hello');
  await expect(run({ from: 'x' })).rejects.toThrow('/hello has no option "from". Its options are to, loud.');
  await expect(run({ to: 'much too long' })).rejects.toThrow('to is too short or too long');
  await expect(run({ loud: 'yes' })).rejects.toThrow('loud takes true or false');
  await expect(
    discord.runOnMessage({
      name: 'Keep this',
      message: discord.post({ content: 'x', place: discord.places.privateChannel }),
    }),
  ).rejects.toThrow('not offered to asker in the private channel');
});

test('what cannot be pressed is an error', async () => {
  const discord = await greet(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'x', components: buttons, flags: 64 });
  });
  const { message } = await discord.run({ name: 'hello' });
  if (!message) throw new Error('There is a reply.');
  await expect(discord.press({ message, customId: 'first' })).rejects.toThrow('is disabled');
  await expect(discord.press({ message, customId: 'last' })).rejects.toThrow(
    'no button "last"; there are: next, first',
  );
  await expect(discord.press({ message, customId: 'next', member: discord.members.other })).rejects.toThrow(
    'ephemeral',
  );
});

test('forged interactions reach the bot unchecked', async () => {
  const discord = await greet(async (interaction) => {
    if (interaction.isButton()) await interaction.reply(`odd: ${interaction.customId}`);
  });
  const message = discord.post({ content: 'x' });
  const data = { component_type: 2, custom_id: 'made up' };
  const exchange = await discord.deliver({ type: 3, data, message }, { member: discord.members.other });
  expect(exchange.message?.content).toBe('odd: made up');
});

test('without a bot an interaction fails at once', async () => {
  const discord = await localDiscord();
  await expect(discord.deliver({ type: 2, data: { name: 'x' } })).rejects.toThrow('No bot is connected');
});

test("every message is one that Discord's own document describes", async () => {
  const discord = await greet(async (interaction) => {
    if (!interaction.isRepliable()) return;
    await interaction.reply({
      content: 'x',
      embeds: [
        { title: 'a', fields: [{ name: 'b', value: 'c' }], image: { url: 'https://example.org/a.png' } },
      ],
      components: [...buttons, ...select],
      files: [{ attachment: Buffer.from('x'), name: 'x.txt' }],
    });
    await interaction.followUp('more');
  });
  const { message } = await discord.run({ name: 'hello' });
  if (!message) throw new Error('There is a reply.');
  await discord.nextMessage(message);
  await discord.press({ message, customId: 'next' });
  for (const shown of discord.messages()) {
    expect(safeParse(MessageResponseSchema, shown).error?.issues).toBeUndefined();
  }
});
