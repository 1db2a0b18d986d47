// Buttons and menus that were never ours, or lead to what is not on the record any more.
import { ComponentType, InteractionType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { MENU_ID } from '../../src/reply/shared/reply.js';
import { listed } from '../support/local-bot.js';
import { isPrivate, memberWithBot, read, shown } from '../support/member.js';

const member = memberWithBot();

const deliver = async (data: object) => {
  const message = await member.ask('quote', { query: 'huerta' });
  const exchange = await member.discord.deliver({ type: InteractionType.MessageComponent, data, message });
  return { message, answer: shown(exchange) };
};

const SENTENCE = /^.* Run the command again\.$/;

test.each([
  ['an unknown entry', 'q1:rust:no-such-entry'],
  ['an unknown prefix', 'x9:rust:davis-dark-clouds'],
  ['an older version', 'q0:rust:davis-dark-clouds'],
  ['another dossier', 'q1:lantern-coast:davis-dark-clouds'],
  ['no entry', 'q1:rust'],
  ['no dossier', 'q1'],
  ['empty parts', 'q1::'],
  ['a name that objects have', 'q1:rust:constructor'],
  ['a prototype', '__proto__:rust:davis-dark-clouds'],
  ['100 odd characters', `q1:${'ß☃:%{}\u202e"\\'.repeat(20)}`.slice(0, 100)],
  ['100 letters', 'a'.repeat(100)],
  ['a blank', ' '],
  ['a query', 'q1:rust:camera crew'],
  ['an unknown person’s verdict', 'v1:rust:nobody'],
  ['a verdict without a person', 'v1:rust'],
  ['an unknown person’s timeline', 't1:rust:nobody:-:-:rust-shooting'],
  ['a timeline from no day', 't1:rust:-:2021-13-45:-:rust-shooting'],
  ['a timeline without dates', 't1:rust:-'],
  ['entries found of which none is there', 'f1:t:0:zzzz'],
  ['a place that no entry found has', 'f1:q:99:zzzz'],
  ['entries found of no kind', 'f1:x:0:zzzz'],
  ['a name that objects have for a kind', 'f1:constructor:0:zzzz'],
  ['nothing found', 'f1:q:0'],
  ['the sources of an unknown entry', 'qs:rust:no-such-entry'],
  ['an unknown entry to copy', 'qc:rust:no-such-entry'],
  ['an unknown entry to post', 'qp:rust:no-such-entry'],
  ['an unknown deed', 'qz:rust:davis-dark-clouds'],
])('a button with %s is answered with a sentence, privately', async (_, custom_id) => {
  const { message, answer } = await deliver({ component_type: ComponentType.Button, custom_id });
  expect(isPrivate(answer)).toBe(true);
  expect(read(answer)).toMatch(SENTENCE);
  expect(listed(answer)).toEqual([]);
  expect(member.discord.message(message.id)).toEqual(message);
});

test.each([
  ['an unknown entry', 'q1:rust:no-such-entry'],
  ['an unknown person', 'v1:rust:nobody'],
  ['an event for a person', 't1:rust:rust-shooting:-:-'],
  ['text', 'camera crew'],
])('a menu with %s is answered with a sentence, privately', async (_, value) => {
  const data = { component_type: ComponentType.StringSelect, custom_id: MENU_ID, values: [value] };
  const { message, answer } = await deliver(data);
  expect(isPrivate(answer)).toBe(true);
  expect(read(answer)).toMatch(SENTENCE);
  expect(member.discord.message(message.id)).toEqual(message);
});

test('an entry that the message does not list is shown alone', async () => {
  const { answer } = await deliver({
    component_type: ComponentType.Button,
    custom_id: 'q1:rust:davis-dark-clouds',
  });
  expect(read(answer)).toMatch(/^Terese Davis\n> “The camera crew were the dark clouds/);
  expect(listed(answer)).toEqual([]);
});
