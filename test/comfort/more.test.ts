// More… under an answer: remove it, report a mistake in it, post it for everybody.
import { type APIMessage, InteractionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { askable } from '../../src/answers/askable.js';
import { sayIn } from '../../src/language/say.js';
import { loadRecord } from '../../src/record/load.js';
import { MORE_ID } from '../../src/reply/shared/more-menu.js';
import { botOn, listed } from '../support/local-bot.js';
import {
  buttonOf,
  isPrivate,
  leads,
  memberOn,
  memberWithBot,
  moreOf,
  read,
  shown,
} from '../support/member.js';
import { SMALL } from '../support/small-record.js';

const member = memberWithBot();
const withReports = memberWithBot(() =>
  botOn(undefined, { reports: { underWay: 0, send: async () => ({ kind: 'failed' }) } }),
);

/** Answers from the record, one a command. */
const ANSWERS: readonly [string, Record<string, string>][] = [
  ['quote', { query: 'dark clouds' }],
  ['quote', { query: 'camera crew' }],
  ['verdict', { person: 'baldwin' }],
  ['verdict', {}],
  ['timeline', { about: 'walked off' }],
  ['timeline', { person: 'baldwin', from: '2023' }],
  ['timeline', {}],
  ['who', { person: 'baldwin' }],
  ['source', {}],
  ['source', { source: 'cnet' }],
];

const REMOVE = 'Remove this answer';
const POST = 'Post here';
const REPORT = 'Report a mistake';

const offered = (message: APIMessage) => moreOf(message).map(({ label }) => label);

describe.each(ANSWERS)('/%s %j', (name, options) => {
  test('offers Remove in public, Post here in private, Report only where somebody takes it', async () => {
    const own = name === 'quote' ? ['Card'] : [];
    expect(offered(await member.ask(name, options))).toEqual([REMOVE, ...own]);
    expect(offered(await member.ask(name, { ...options, private: true }))).toEqual([POST, ...own]);
    expect(offered(await withReports.ask(name, options))).toEqual([REMOVE, ...own, REPORT]);
    const asked = { ...options, private: true };
    expect(offered(await withReports.ask(name, asked))).toEqual([POST, ...own, REPORT]);
  });

  test('is removed by whoever asked', async () => {
    const answer = await member.ask(name, options);
    await member.more(answer, REMOVE);
    await gone(answer);
  });

  test('is posted from a private answer as it would have been in public', async () => {
    const open = await member.ask(name, options);
    const hidden = await member.ask(name, { ...options, private: true });
    const posted = shown(await member.more(hidden, POST));
    expect(isPrivate(posted)).toBe(false);
    expect(posted.id).not.toBe(hidden.id);
    expect(member.discord.message(hidden.id)).toEqual(hidden);
    // What was typed is not kept, so a posted timeline does not repeat the words.
    const same = (text: string) => text.replace(/“walked off”|the words asked for/, '…');
    expect(same(read(posted))).toBe(same(read(open)));
    expect(posted.components).toEqual(open.components);
  });
});

test('whatever shows nothing of the record has no menu', async () => {
  for (const options of [{}, { query: 'pizza' }, { query: 'which pizza place' }]) {
    expect(offered(await withReports.ask('quote', options))).toEqual([]);
  }
  expect(offered(await withReports.ask('verdict', { person: 'prosecutor' }))).toEqual([]);
  expect(offered(await withReports.ask('about'))).toEqual([]);
});

describe('Remove', () => {
  test('is open to a member who may manage messages', async () => {
    const answer = await member.ask('quote', { query: 'dark clouds' });
    await member.more(answer, REMOVE, { member: member.discord.members.moderator });
    await gone(answer);
  });

  test('is refused to anybody else, in a sentence', async () => {
    const answer = await member.ask('quote', { query: 'dark clouds' });
    const refusal = shown(await member.more(answer, REMOVE, { member: member.discord.members.other }));
    expect(isPrivate(refusal)).toBe(true);
    expect(read(refusal)).toBe(
      'Only whoever asked, or a member who may manage messages, can remove this answer.',
    );
    expect(member.discord.message(answer.id)).toEqual(answer);
  });

  test('is refused to a moderator of nothing: rights are the server’s, not a group chat’s', async () => {
    const place = member.discord.places.privateChannel;
    const answer = await member.ask('quote', { query: 'dark clouds' }, { place });
    const refusal = shown(await member.more(answer, REMOVE, { member: member.discord.members.moderator }));
    expect(read(refusal)).toContain('Only whoever asked');
    await member.more(answer, REMOVE);
    await gone(answer);
  });

  test('works on a page that was turned', async () => {
    const answer = await member.turn(await member.ask('timeline'), '▶');
    await member.more(answer, REMOVE);
    await gone(answer);
  });
});

describe('Post here', () => {
  test('posts the page that is shown', async () => {
    const first = await member.ask('quote', { query: 'camera crew', private: true });
    const second = await member.turn(first, '▶');
    const posted = shown(await member.more(second, POST));
    expect(posted.embeds).toEqual(second.embeds);
    expect(listed(posted)).toEqual(listed(first));
    expect([leads(posted, '◀'), leads(posted, '▶')]).toEqual([true, true]);
  });

  test('makes the one who posted the one who turns its pages and may remove it', async () => {
    const { other, asker } = member.discord.members;
    const hidden = await member.ask('quote', { query: 'camera crew', private: true }, { member: other });
    const posted = shown(await member.more(hidden, POST, { member: other }));
    const turned = await member.turn(posted, '▶', { member: other });
    expect([turned.id, isPrivate(turned)]).toEqual([posted.id, false]);

    const copy = await member.turn(turned, '▶', { member: asker });
    expect([copy.id === posted.id, isPrivate(copy)]).toEqual([false, true]);
    expect(read(shown(await member.more(turned, REMOVE, { member: asker })))).toContain('Only whoever asked');
    await member.more(turned, REMOVE, { member: other });
    await gone(turned);
  });

  test('posts from the private copy of somebody else’s answer', async () => {
    const presser = { member: member.discord.members.other };
    const open = await member.ask('timeline');
    const copy = await member.turn(open, '▶', presser);
    const posted = shown(await member.more(copy, POST, presser));
    expect(isPrivate(posted)).toBe(false);
    expect(posted.embeds).toEqual(copy.embeds);
  });

  test('posts in the server’s language what was read in the member’s', async () => {
    const place = member.discord.addServer('französisch', 'fr');
    const hidden = await member.ask('timeline', { private: true }, { place, locale: 'de' });
    const posted = shown(await member.more(hidden, sayIn('de')('menu.post'), { locale: 'de' }));
    const french = await member.ask('timeline', {}, { place, locale: 'pl' });
    expect(posted.embeds).toEqual(french.embeds);
    expect(posted.components).toEqual(french.components);
    expect(posted.embeds).not.toEqual(hidden.embeds);
  });

  test('posts in the member’s language where nobody else reads along', async () => {
    const place = member.discord.places.dm;
    const hidden = await member.ask('timeline', { private: true }, { place, locale: 'de' });
    const posted = shown(await member.more(hidden, sayIn('de')('menu.post'), { locale: 'de' }));
    expect(posted.embeds).toEqual(hidden.embeds);
  });
});

describe('an entry that has gone from the record meanwhile', () => {
  test('can’t be posted any more, and its answer can still be removed', async () => {
    const record = { ...(await askable(await loadRecord(SMALL))) };
    const bot = await botOn(undefined, { record });
    const here = memberOn(() => bot.discord);
    const open = await here.ask('quote', { query: 'dark clouds' });
    const hidden = await here.ask('quote', { query: 'dark clouds', private: true });
    Object.assign(record, await askable(await loadRecord('test/fixtures/dossiers')));

    const refusal = shown(await here.more(hidden, POST));
    expect(isPrivate(refusal)).toBe(true);
    expect(read(refusal)).toBe(
      'This leads to an entry that is not on the record any more. Run the command again.',
    );
    await here.more(open, REMOVE);
    expect(await here.discord.nextChange(open)).toBeUndefined();
    await bot.stop();
  });
});

describe('a value in the menu that was never ours', () => {
  test.each([
    'x9:rust:davis-dark-clouds',
    'q1:rust:no-such-entry',
    'q1:rust',
    'report',
    'report:rust',
    'report:rust:a:b',
    'Remove',
    '__proto__',
    ' ',
    `q1:${'ß☃:%{}\u202e"\\'.repeat(20)}`.slice(0, 100),
    'a'.repeat(100),
  ])('%s is answered with a sentence, privately', async (value) => {
    const message = await withReports.ask('quote', { query: 'dark clouds' });
    const answer = shown(await forged(message, [value]));
    expect(isPrivate(answer)).toBe(true);
    expect(read(answer)).toMatch(/Run the command again\.$/);
    expect(withReports.discord.message(message.id)).toEqual(message);
  });

  test('none at all is answered in the same way', async () => {
    const message = await withReports.ask('quote', { query: 'dark clouds' });
    expect(read(shown(await forged(message, [])))).toMatch(/Run the command again\.$/);
  });

  test('a report is refused where nobody takes one', async () => {
    const message = await member.ask('quote', { query: 'dark clouds' });
    const exchange = await member.discord.deliver({
      type: InteractionType.MessageComponent,
      data: { component_type: 3, custom_id: MORE_ID, values: ['report:rust:davis-dark-clouds'] },
      message,
    });
    expect(read(shown(exchange))).toBe('Reports are not taken here. Tell whoever runs this bot.');
  });

  const forged = (message: APIMessage, values: readonly string[]) =>
    withReports.discord.deliver({
      type: InteractionType.MessageComponent,
      data: { component_type: 3, custom_id: MORE_ID, values },
      message,
    });
});

test('the menu stands below the pages and the list of entries', async () => {
  const answer = await member.ask('quote', { query: 'camera crew' });
  expect(buttonOf(answer, '▶').label).toBe('Next ▶');
  expect(answer.components).toHaveLength(3);
  expect(moreOf(answer)).not.toEqual([]);
});

/** Until the message is there no more. */
async function gone(message: APIMessage): Promise<void> {
  const seen = member.discord.message(message.id);
  if (seen !== undefined) expect(await member.discord.nextChange(seen)).toBeUndefined();
  expect(member.discord.message(message.id)).toBeUndefined();
}
