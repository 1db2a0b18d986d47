// Forms of several fields behind a command and a button, private answers that change, and files.

import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { type LocalDiscord, settled } from '../../src/local-discord/index.js';
import { withNotes } from './notes.js';

/** Fills in the command's form. */
async function written(discord: LocalDiscord) {
  const from = await discord.run({ name: 'notes write' });
  const fields = { words: 'Not one word.', where: 'Page 3', when: '' };
  const exchange = await discord.submit({ customId: 'write', fields, from });
  return { exchange, message: await settled(discord, exchange) };
}

test('a form comes back with what it was opened with where nothing else was filled in', async () => {
  const discord = await withNotes();
  const { exchange, message } = await written(discord);
  expect(exchange.response).toMatchObject({ type: 5 });
  expect(message?.content).toBe('Not one word.|Ada|Page 3||In a letter');
  expect((message?.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
  const from = await discord.run({ name: 'notes write' });
  const submit = (fields: Record<string, string>) => discord.submit({ customId: 'write', fields, from });
  await expect(submit({ words: 'x', where: 'p3' })).rejects.toThrow(
    '"where" takes 3 to 4000 characters; got 2',
  );
  await expect(submit({ words: 'x', where: 'Page 3', who: '' })).rejects.toThrow('"who" is required');
});

test('what comes of a form behind a button stands in the button’s message, a follow-up below it', async () => {
  const discord = await withNotes();
  const { message } = await written(discord);
  if (message === undefined) throw new Error('There is no answer.');
  const from = await discord.press({ message, customId: 'change' });
  expect(from.response).toMatchObject({ type: 9, data: { custom_id: 'changed' } });
  const following = discord.nextMessage(message);
  const exchange = await discord.submit({ customId: 'changed', fields: {}, from });
  expect(exchange.response).toMatchObject({ type: 6 });
  const noted = await following;
  expect(noted).toMatchObject({ content: 'Noted.', message_reference: { message_id: message.id } });
  expect((noted.flags ?? 0) & MessageFlags.Ephemeral).toBeTruthy();
  const changed = discord.message(message.id);
  expect(changed?.content).toBe('as it was');
  expect(changed?.components).toEqual(message.components);
  await expect(discord.press({ message, customId: 'change', member: discord.members.other })).rejects.toThrow(
    'is ephemeral',
  );
});

test('several files stand on one answer, each with its name and text', async () => {
  const discord = await withNotes();
  const { message, files } = await discord.run({ name: 'notes export' });
  const text = new TextDecoder();
  expect(files.map(({ name, data }) => [name, text.decode(data)])).toEqual([
    ['first.yaml', 'words: the first note\n'],
    ['second.yaml', 'words: the second note\n'],
  ]);
  const kept = message?.attachments.map(({ id, filename }) => [
    filename,
    text.decode(discord.file(id)?.data),
  ]);
  expect(kept).toEqual(files.map(({ name, data }) => [name, text.decode(data)]));
});
