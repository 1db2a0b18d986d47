// Who sees an answer, where it can be asked for, and that it mentions nobody.
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../src/local-discord/index.js';
import { buttonOf, isPrivate, memberWithBot, menuOf, shown } from '../support/member.js';

const member = memberWithBot();

/** A question that finds nothing is nobody else’s business. */
const NOTHING: [string, Record<string, string>] = ['quote', { query: 'pizza' }];
const QUESTIONS: readonly [string, Record<string, string>][] = [
  NOTHING,
  ['verdict', { person: 'prosecutor' }],
  ['quote', { query: 'camera crew' }],
  ['quote', {}],
  ['verdict', { person: 'baldwin' }],
  ['verdict', {}],
  ['timeline', { about: 'rust' }],
  ['timeline', {}],
];

describe.each(QUESTIONS)('/%s %j', (name, options) => {
  test('is seen by all unless nothing was found or the asker wants it private', async () => {
    const seen = async (more: { private?: boolean }) =>
      isPrivate(await member.ask(name, { ...options, ...more }));
    const own = options === NOTHING[1];
    expect([await seen({}), await seen({ private: false }), await seen({ private: true })]).toEqual([
      own,
      own,
      true,
    ]);
  });

  test.each(['server', 'elsewhere', 'dm', 'privateChannel'] as const)(
    'is answered the same in the %s',
    async (where) => {
      const place = member.discord.places[where];
      const [here, there] = [await member.ask(name, options), await member.ask(name, options, { place })];
      expect(there.embeds).toEqual(here.embeds);
      expect(there.channel_id).toBe(place.channelId);
    },
  );
});

test('a private answer turns its pages for its asker, and stays private', async () => {
  const first = await member.ask('timeline', { private: true });
  const second = await member.turn(first, '▶');
  expect(second.id).toBe(first.id);
  expect(isPrivate(second)).toBe(true);
});

test.each(['dm', 'privateChannel', 'elsewhere'] as const)('pages turn in the %s', async (where) => {
  const first = await member.ask('timeline', {}, { place: member.discord.places[where] });
  const second = await member.turn(first, '▶');
  expect(second.id).toBe(first.id);
  expect(second.embeds).not.toEqual(first.embeds);
});

describe('no answer mentions anybody', () => {
  const run = (name: string, options: Record<string, string>) => member.discord.run({ name, options });
  const answers: readonly [string, () => Promise<Exchange>][] = [
    ...QUESTIONS.map(([name, options]): [string, () => Promise<Exchange>] => [
      `/${name} ${JSON.stringify(options)}`,
      () => run(name, options),
    ]),
    ['a question that can’t be answered', () => run('timeline', { from: '<@1>' })],
    [
      'a page turned',
      async () => {
        const message = shown(await run('timeline', {}));
        return member.discord.press({ message, customId: buttonOf(message, '▶').custom_id });
      },
    ],
    [
      'a choice by somebody else',
      async () => {
        const message = shown(await run('verdict', { person: 'prosecutor' }));
        const { custom_id: customId = '', options = [] } = menuOf(message) ?? {};
        const values = options.slice(0, 1).map(({ value }) => value);
        return member.discord.choose({ message, customId, values, member: member.discord.members.other });
      },
    ],
    [
      'a command that is gone',
      () => member.discord.deliver({ type: 2, data: { id: '1', type: 1, name: 'gone' } }),
    ],
  ];

  test.each(answers)('%s', async (_, answer) => {
    const { response } = await answer();
    expect(response.data).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(Object.keys((response.data as { allowed_mentions: object }).allowed_mentions)).toEqual(['parse']);
  });
});
