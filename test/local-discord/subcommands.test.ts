// Subcommands and roles, as a bot on the real discord.js is told of them.

import { PermissionFlagsBits } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { localDiscord } from './bot.js';
import { keepNotes, withNotes } from './notes.js';

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
  await expect(run('notes')).rejects.toThrow(
    'there are: notes add, notes list, notes write, notes export, notes keepers set',
  );
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
  expect(message?.content).toBe(`keepers set Night watch <@&${role.id}> false`);
  expect(interaction.data).toMatchObject({
    options: [{ type: 2, name: 'keepers', options: [{ type: 1, options: [{ type: 8, value: role.id }] }] }],
    resolved: { roles: { [role.id]: { name: 'Night watch' } } },
  });
  expect((await set(role.id)).message?.content).toBe(message?.content);
  expect((await set('@everyone')).message?.content).toMatch('keepers set @everyone');
});

test('a member has roles and permissions, each role in its own server', async () => {
  const discord = await localDiscord();
  const second = discord.addServer('second');
  onTestFinished(await keepNotes(discord));
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
