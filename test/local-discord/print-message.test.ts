// A message as it is read in a terminal.

import type { APIMessage } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { printMessage } from '../../src/local-discord/index.js';
import { blankMessage } from '../../src/local-discord/messages/compose.js';
import { makeUser } from '../../src/local-discord/world/cast.js';

const print = (message: Partial<APIMessage>) =>
  printMessage({ ...blankMessage('1', makeUser('bot', true)), ...message });

test('an answer from top to bottom', () => {
  const text = print({
    flags: 64,
    content: 'One of 3',
    embeds: [
      {
        author: { name: 'Alec Baldwin' },
        title: 'Interview \\*1\\*',
        url: 'https://example.org/a',
        description:
          "> I didn\\'t pull\n> the trigger.\n\nSaid to [ABC \\[News\\]](https://example.org/b_(c\\)) on <t:0:D>.",
        fields: [{ name: 'Where', value: 'New York' }],
        footer: { text: 'Checked' },
        timestamp: '2021-12-02T00:00:00.000Z',
      },
    ],
    components: [
      {
        type: 1,
        components: [
          { type: 2, style: 2, custom_id: 'a', label: 'Previous', emoji: { name: '◀' }, disabled: true },
          { type: 2, style: 2, custom_id: 'b', label: 'Next' },
          { type: 2, style: 5, url: 'https://example.org', label: 'Source' },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: 'c',
            placeholder: 'Choose a person',
            options: [
              { label: 'Baldwin', value: 'a', description: 'Actor', default: true },
              { label: 'Souza', value: 'b' },
            ],
          },
        ],
      },
    ],
  });
  expect(text).toBe(
    [
      'Only you can see this',
      '',
      'One of 3',
      '',
      '│ Alec Baldwin',
      '│',
      '│ Interview *1* (https://example.org/a)',
      '│',
      "│ > I didn't pull",
      '│ > the trigger.',
      '│',
      '│ Said to ABC [News] (https://example.org/b_(c)) on 1970-01-01T00:00:00Z.',
      '│',
      '│ Where',
      '│ New York',
      '│',
      '│ Checked · 2021-12-02T00:00:00.000Z',
      '',
      '[ ◀ Previous ] (disabled)  [ Next ]  [ Source ] (https://example.org)',
      '',
      '[ Choose a person ▾ ]',
      '  ● Baldwin – Actor',
      '  ○ Souza',
    ].join('\n'),
  );
});

test.each<[string, Partial<APIMessage>, string]>([
  ['a deferral', { flags: 128 }, 'The bot is thinking …'],
  ['plain text without invitations to click', { content: 'a_b **c** \\_d\\_' }, 'a_b c _d_'],
  ['a bracket that begins no link', { content: '\\[a](https://a.org)' }, '[a](https://a.org)'],
  ['small print', { content: '-# checked' }, 'checked'],
  ['a link that is its own text', { content: '[https://a.org](https://a.org)' }, 'https://a.org'],
  ['a link in angle brackets with a title', { content: '[a](<https://a.org> "A")' }, 'a (https://a.org)'],
  [
    'a disabled select',
    { components: [{ type: 1, components: [{ type: 3, custom_id: 'a', options: [], disabled: true }] }] },
    '[ Choose ▾ ] (disabled)',
  ],
])('%s', (_, message, text) => {
  expect(print(message)).toBe(text);
});
