// Subcommands and roles, as a bot on the real discord.js is told of them.

import {
  type Interaction,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { expect, test } from 'vitest';
import { connect, discordWithBot, localDiscord } from './bot.js';

const notes: RESTPostAPIApplicationCommandsJSONBody = {
  name: 'notes',
  description: 'Notes',
  contexts: [0],
  options: [
    {
      type: 1,
      name: 'add',
      description: 'Adds one',
      options: [
        { type: 3, name: 'text', description: 'What it says', required: true, max_length: 10 },
        { type: 3, name: 'about', description: 'Whom it is about', autocomplete: true },
      ],
    },
    { type: 1, name: 'list', description: 'Lists them' },
    {
      type: 2,
      name: 'keepers',
      description: 'Who keeps them',
      options: [
        {
          type: 1,
          name: 'set',
          description: 'Sets them',
          options: [{ type: 8, name: 'role', description: 'Which' }],
        },
      ],
    },
  ],
};

/** Says which part of the command was meant, with what, and by whom. */
async function answer(interaction: Interaction): Promise<void> {
  if (!interaction.inGuild()) return;
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    const part = interaction.options.getSubcommand();
    await interaction.respond([{ name: `${part} ${name} ${value}`, value }]);
  }
  if (!interaction.isChatInputCommand()) return;
  const { options } = interaction;
  const parts = [options.getSubcommandGroup(), options.getSubcommand()];
  const role = parts[0] === null ? undefined : options.getRole('role');
  const given = parts[1] === 'add' ? options.getString('text') : (role?.name ?? 'nothing');
  await interaction.reply(
    [...parts, given, interaction.memberPermissions?.has('ManageGuild')].join(' ').trim(),
  );
}
const withNotes = () => discordWithBot([notes], answer);

test('a subcommand is run under its whole name, and sent inside its command', async () => {
  const discord = await withNotes();
  const { message, interaction } = await discord.run({ name: 'notes add', options: { text: 'milk' } });
  expect(message?.content).toBe('add milk false');
  expect(message?.interaction_metadata).toMatchObject({ name: 'notes add' });
  expect(interaction.data).toMatchObject({
    name: 'notes',
    options: [{ type: 1, name: 'add', options: [{ type: 3, name: 'text', value: 'milk' }] }],
  });
  const listed = await discord.run({ name: 'notes list' });
  expect(listed.interaction.data).toMatchObject({ options: [{ type: 1, name: 'list', options: [] }] });
});

test('an option of a subcommand completes itself', async () => {
  const discord = await withNotes();
  const { response } = await discord.autocomplete({
    name: 'notes add',
    options: { about: 'An' },
    focused: 'about',
  });
  expect(response.data).toEqual({ choices: [{ name: 'add about An', value: 'An' }] });
});

test('what nobody could type of a subcommand is an error', async () => {
  const discord = await withNotes();
  const run = (name: string, options = {}) => discord.run({ name, options });
  await expect(run('notes')).rejects.toThrow('there are: notes add, notes list, notes keepers set');
  await expect(run('notes add')).rejects.toThrow('/notes add needs text');
  await expect(run('notes add', { text: 'milk and bread' })).rejects.toThrow('too short or too long');
  await expect(run('notes keepers set', { role: '@Night watch' })).rejects.toThrow('is one of @everyone');
});

test('a registered subcommand comes back with what the bot left out', async () => {
  const discord = await withNotes();
  expect(discord.commands()[0]?.options?.[0]).toMatchObject({
    name_localizations: null,
    options: [{ name: 'text', description_localizations: null }, { name: 'about' }],
  });
});

test('a role is sent as its id with what that stands for, by name or by id', async () => {
  const discord = await withNotes();
  const role = discord.addRole('Night watch');
  const set = (value: string) => discord.run({ name: 'notes keepers set', options: { role: value } });
  const { message, interaction } = await set('@Night watch');
  expect(message?.content).toBe('keepers set Night watch false');
  expect(interaction.data).toMatchObject({
    options: [{ type: 2, name: 'keepers', options: [{ type: 1, options: [{ type: 8, value: role.id }] }] }],
    resolved: { roles: { [role.id]: { name: 'Night watch' } } },
  });
  expect((await set(role.id)).message?.content).toBe('keepers set Night watch false');
  expect((await set('@everyone')).message?.content).toBe('keepers set @everyone false');
});

test('a member has roles and permissions, each role in its own server', async () => {
  const discord = await localDiscord();
  const second = discord.addServer('second');
  const client = await connect(discord, answer);
  await client.application.commands.set([notes]);
  const { asker, moderator } = discord.members;
  const role = discord.addRole('Night watch');
  discord.giveRole(asker, role);
  discord.giveRole(asker, discord.addRole('Cooks', second));
  const here = await discord.run({ name: 'notes list', member: asker });
  expect(here.interaction.member?.roles).toEqual([role.id]);
  const there = await discord.run({ name: 'notes list', member: asker, place: second });
  expect(there.interaction.member?.roles).toHaveLength(1);
  expect(there.interaction.member?.roles).not.toContain(role.id);
  expect((await discord.run({ name: 'notes list', member: moderator })).message?.content).toMatch(/true$/);
  const owner = discord.addMember('owner', PermissionFlagsBits.ManageGuild);
  expect((await discord.run({ name: 'notes list', member: owner })).message?.content).toMatch(/true$/);
});
