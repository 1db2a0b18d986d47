// More… under an answer: the ways on, copy it, report a mistake in it, post it for everybody, remove it.
import { type APIMessage, ComponentType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { askable } from '../../src/answers/askable.js';
import { RemovableAnswers } from '../../src/discord/removable-answers.js';
import { sayIn } from '../../src/language/say.js';
import { loadRecord } from '../../src/record/load.js';
import { MENU_ID } from '../../src/reply/shared/reply.js';
import { botOn, listed } from '../support/local-bot.js';
import {
  controls,
  isPrivate,
  labels,
  leads,
  memberOn,
  memberWithBot,
  menuOf,
  read,
  shown,
} from '../support/member.js';
import { smallRecord } from '../support/small-record.js';

const member = memberWithBot();
const withReports = memberWithBot(() =>
  botOn(undefined, {
    reports: { underWay: 0, takes: async () => true, send: async () => ({ kind: 'failed' }) },
  }),
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

const COPY = 'Copy as text';
const CARD = 'Card';
const REMOVE = 'Remove this answer';
const POST = 'Post here';
const REPORT = 'Report a mistake';

/** What can be done with an answer, wherever the button stands. */
const DEEDS = [COPY, CARD, POST, REPORT, REMOVE];
const offered = async (message: APIMessage, here = member) => {
  const behind = await here.open(message);
  return labels(behind).filter((label) => DEEDS.includes(label));
};

/** What was typed is not kept, so a copy does not repeat the words. */
const same = (text: string) => text.replace('“walked off”', 'the words asked for');

describe.each(ANSWERS)('/%s %j', (name, options) => {
  test('offers Remove in public, Post here in private, Report only where somebody takes it', async () => {
    const own = name === 'quote' ? [COPY, CARD] : [COPY];
    expect(await offered(await member.ask(name, options))).toEqual([...own, REMOVE]);
    const asked = { ...options, private: true };
    expect(await offered(await member.ask(name, asked))).toEqual([...own, POST]);
    expect(await offered(await withReports.ask(name, options), withReports)).toEqual([
      ...own,
      REPORT,
      REMOVE,
    ]);
    expect(await offered(await withReports.ask(name, asked), withReports)).toEqual([...own, POST, REPORT]);
  });

  test('More… follows privately, says of what, and leaves the answer', async () => {
    const answer = await member.ask(name, options);
    const behind = await member.open(answer, { member: member.discord.members.other });
    expect([isPrivate(behind), behind.id === answer.id]).toEqual([true, false]);
    expect(behind.content).toMatch(/^More of: ./);
    expect(member.discord.message(answer.id)).toEqual(answer);
  });

  test('is copied whole, as plain words', async () => {
    const answer = await member.ask(name, options);
    const copy = shown(await member.more(answer, COPY));
    expect([isPrivate(copy), copy.embeds]).toEqual([true, []]);
    expect(copy.content).not.toMatch(/\]\(http|^-# |^> /m);
    const words = (text = '') => text.replaceAll(/\[([^\]]*)\]\(\S+?\)|^(?:-#|>) /gm, '$1');
    for (const { title = '', description = '' } of answer.embeds)
      for (const line of words(same(`${title}\n${description}`)).split('\n'))
        expect(copy.content).toContain(line);
  });

  test('is removed by whoever asked, who is asked once more', async () => {
    const answer = await member.ask(name, options);
    const sure = shown(await member.more(answer, REMOVE));
    expect(read(sure)).toBe('Remove this answer for everybody? Nobody can bring it back.');
    expect(member.discord.message(answer.id)).toEqual(answer);
    expect(read(await member.press(sure, REMOVE))).toBe('The answer is removed.');
    expect(member.discord.message(answer.id)).toBeUndefined();
  });

  test('is posted from a private answer as it would have been in public', async () => {
    const open = await member.ask(name, options);
    const hidden = await member.ask(name, { ...options, private: true });
    const posted = shown(await member.more(hidden, POST));
    expect(isPrivate(posted)).toBe(false);
    expect(posted.id).not.toBe(hidden.id);
    expect(member.discord.message(hidden.id)).toEqual(hidden);
    expect(read(posted)).toBe(same(read(open)));
    expect(posted.components).toEqual(open.components);
  });
});

test('whatever shows nothing of the record has no More…', async () => {
  for (const options of [{}, { query: 'pizza' }, { query: 'which pizza place' }])
    expect(labels(await withReports.ask('quote', options))).not.toContain('More…');
  expect(labels(await withReports.ask('verdict', { person: 'prosecutor' }))).toEqual([]);
  expect(labels(await withReports.ask('about'))).not.toContain('More…');
});

test('behind More… stand all entries of the answer, and the ways that the row had no room for', async () => {
  const answer = await member.ask('quote', { query: 'camera crew' });
  expect(labels(answer)).toEqual(['◀', '2 ▶', 'In context', 'More…']);
  const behind = await member.open(answer);
  expect(menuOf(behind)?.options?.map(({ label }) => label.split(':')[0])).toEqual([
    'Terese Davis',
    'Other crew members',
    'Jonas Huerta',
    'Jonas Huerta',
  ]);
  expect(labels(behind)).toEqual(expect.arrayContaining(['In context', 'Sources']));
});

test('Sources tells each source in full, and how far it was checked', async () => {
  const cited = shown(await member.more(await member.ask('quote', { query: 'dark clouds' }), 'Sources (1)'));
  expect(isPrivate(cited)).toBe(true);
  expect(read(cited)).toMatch(/press article on the documentary; publisher, author, title/);
  expect(read(cited)).toContain('Checked against the source’s text (SHA-256 09ad7d727030…)');
});

/** Asks to remove, and confirms. */
async function remove(answer: APIMessage, presser = {}): Promise<APIMessage> {
  const sure = shown(await member.more(answer, REMOVE, presser));
  return member.press(sure, REMOVE, presser);
}

describe('Remove', () => {
  test('is open to a member who may manage messages', async () => {
    const answer = await member.ask('quote', { query: 'dark clouds' });
    await remove(answer, { member: member.discord.members.moderator });
    expect(member.discord.message(answer.id)).toBeUndefined();
  });

  test('is not offered to anybody else, nor done for them', async () => {
    const { other } = member.discord.members;
    const answer = await member.ask('quote', { query: 'dark clouds' });
    const behind = await member.open(answer, { member: other });
    expect(labels(behind)).not.toContain(REMOVE);
    const own = await member.open(answer);
    const id = controls(own).find(({ label }) => label === REMOVE)?.custom_id ?? '';
    const sure = await delivered(behind, id, other);
    const done = await delivered(sure, controls(sure)[0]?.custom_id ?? '', other);
    expect(isPrivate(done)).toBe(true);
    expect(member.discord.message(answer.id)).toEqual(answer);
  });

  test('is refused to a moderator of nothing: rights are the server’s, not a group chat’s', async () => {
    const place = member.discord.places.privateChannel;
    const answer = await member.ask('quote', { query: 'dark clouds' }, { place });
    const behind = await member.open(answer, { member: member.discord.members.moderator });
    expect(labels(behind)).not.toContain(REMOVE);
    await remove(answer);
    expect(member.discord.message(answer.id)).toBeUndefined();
  });

  test('works on a page that was turned', async () => {
    const answer = await member.turn(await member.ask('timeline'), '▶');
    await remove(answer);
    expect(member.discord.message(answer.id)).toBeUndefined();
  });

  test('says what to do where the press is known no more: another process answers', async () => {
    const removable = new RemovableAnswers();
    const bot = await botOn(undefined, { removable });
    const here = memberOn(() => bot.discord);
    const answer = await here.ask('quote', { query: 'dark clouds' });
    const sure = shown(await here.more(answer, REMOVE));
    removable.remove = new RemovableAnswers().remove.bind(new RemovableAnswers());
    expect(read(await here.press(sure, REMOVE))).toBe(sayIn('en')('fault.moreAgain'));
    expect(here.discord.message(answer.id)).toEqual(answer);
    await bot.stop();
  });

  const delivered = async (message: APIMessage, custom_id: string, by: typeof member.discord.members.other) =>
    shown(
      await member.discord.deliver(
        {
          type: InteractionType.MessageComponent,
          data: { component_type: ComponentType.Button, custom_id },
          message,
        },
        { member: by },
      ),
    );
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
    expect(labels(await member.open(turned, { member: asker }))).not.toContain(REMOVE);
    await remove(turned, { member: other });
    expect(member.discord.message(turned.id)).toBeUndefined();
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
    const record = { ...(await askable(await smallRecord())) };
    const bot = await botOn(undefined, { record });
    const here = memberOn(() => bot.discord);
    const open = await here.ask('quote', { query: 'dark clouds' });
    const hidden = await here.open(await here.ask('quote', { query: 'dark clouds', private: true }));
    Object.assign(record, await askable(await loadRecord('test/fixtures/dossiers')));

    const refusal = await here.press(hidden, POST);
    expect(isPrivate(refusal)).toBe(true);
    expect(read(refusal)).toBe(
      'This leads to an entry that is not on the record any more. Run the command again.',
    );
    const behind = await here.open(open);
    expect([behind.content, labels(behind)]).toEqual([read(refusal), [REMOVE]]);
    await here.press(await here.press(behind, REMOVE), REMOVE);
    expect(here.discord.message(open.id)).toBeUndefined();
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
      data: { component_type: 2, custom_id: 'r1:rust:davis-dark-clouds' },
      message,
    });
    expect(read(shown(exchange))).toBe('Reports are not taken here. Tell whoever runs this bot.');
  });

  const forged = (message: APIMessage, values: readonly string[]) =>
    withReports.discord.deliver({
      type: InteractionType.MessageComponent,
      data: { component_type: 3, custom_id: MENU_ID, values },
      message,
    });
});
