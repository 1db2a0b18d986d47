// What can't be done, each said in its own words and privately: where servers have no record of their own, and where one has.
import { ComponentType, InteractionType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Place } from '../../../src/local-discord/index.js';
import { loadRecord } from '../../../src/record/load.js';
import { encode } from '../../../src/reply/shared/view.js';
import { botOn } from '../../support/local-bot.js';
import { memberWithBot, shown } from '../../support/member.js';
import { FILLED, sceneWithBot } from '../../support/server-record.js';
import { walked, whole } from '../../support/whole.js';

const member = memberWithBot(() => botOn(loadRecord('test/fixtures/reference')));
const scene = sceneWithBot();
const { Button } = ComponentType;
const only = (words: string) => `Only you can see this\n\n${words}`;

test.each([
  [
    '/quote lights work:titanic',
    'No film or documentary called “titanic” is on this record. There is: Night Ferry; Slack Water.',
  ],
  ['/quote lights film:rust', 'No film on this record is called “rust”. There is: Night Ferry.'],
  [
    '/check    “ ”',
    'There are no words to check. Write what was said, with quotation marks around what is quoted.',
  ],
])('%s', async (steps, words) => {
  expect(await walked(member, steps)).toBe(only(words));
});

test('a command that is offered no longer', async () => {
  const data = { id: '1', name: 'gone', type: 1, options: [] };
  const exchange = await member.discord.deliver({ type: InteractionType.ApplicationCommand, data });
  expect(whole(shown(exchange))).toBe(
    only(
      'This command is no longer offered. Type / to see the commands there are; Discord can take a minute to show them.',
    ),
  );
});

const press = async (customId: string, presser = member.discord.members.other) => {
  const message = await member.ask('quote', { query: 'letter' });
  const data = { component_type: Button, custom_id: customId };
  return whole(
    shown(
      await member.discord.deliver(
        { type: InteractionType.MessageComponent, data, message },
        { member: presser },
      ),
    ),
  );
};

test.each<[string, string]>([
  ['qz:night-ferry:x', 'This leads to an entry that is not on the record any more. Run the command again.'],
  ['r1:night-ferry:crew-not-at-night', 'Reports are not taken here. Tell whoever runs this bot.'],
  [
    encode({ kind: 'remove', press: undefined }),
    'Only whoever asked, or a member who may manage messages, can remove this answer.',
  ],
  [
    encode({ kind: 'remove for good', press: '123456789012345678' }),
    'That was too long ago. Press “More…” under the answer again; a moderator can also delete the message by hand.',
  ],
  ['o1:review', 'Servers’ own records are turned off here.'],
])('a press on %s', async (customId, words) => {
  expect(await press(customId)).toBe(only(words));
});

test('a server’s own record where there is none', async () => {
  const { discord } = member;
  const acted = async (place: Place) => whole(shown(await discord.run({ name: 'record add-quote', place })));
  expect(await acted(discord.places.server)).toBe(only('Servers’ own records are turned off here.'));
  expect(await acted(discord.places.elsewhere)).toBe(
    only('A server has its own record only where the app is added to the server itself.'),
  );
});

test('in a server’s own record', async () => {
  const { proposer, manager, discord } = scene;
  await scene.propose(proposer);
  const review = shown(await scene.act(manager, 'review'));
  const again = shown(await scene.act(manager, 'review'));
  await scene.press(manager, again, 'Accept');
  const refused = [
    whole(shown(await scene.press(manager, review, 'Accept'))),
    whole(shown(await scene.act(manager, 'review', { entry: 'own-zzz' }))),
    whole(shown(await scene.act(proposer, 'add-event', { claimant: 'Nobody' }))),
    whole(shown(await scene.act(proposer, 'add-quote', { film: 'zzz' }))),
    whole(shown(await scene.act(manager, 'settings', { curators: discord.places.server.guildId }))),
    whole(
      await scene.fill(proposer, await scene.act(proposer, 'add-quote'), { ...FILLED, address: 'nowhere' }),
    ),
    whole(
      await scene.fill(proposer, await scene.act(proposer, 'add-quote'), {
        ...FILLED,
        words: 'They had lamps.',
      }),
    ),
  ];
  expect(refused).toEqual([
    only('This is no longer open: it was decided, changed or deleted meanwhile.'),
    only('This server’s record has no such entry.'),
    only(
      'Say who claims it with a name on the record; the option completes names. If the source says it itself, leave the option out.',
    ),
    only('Say which film it is about, with the option film.'),
    only('Not everybody can curate: choose a role that only some members have.'),
    `Only you can see this

**Could not be read.**
No public https address was given, so nothing was compared.
This server takes only what was compared with its page.

[ Change… ]  [ Cancel ]`,
    `Only you can see this

**Not there: the page does not have these words.**
Copy them from the page, without what stands around them.

[ Change… ]  [ Cancel ]`,
  ]);
});
