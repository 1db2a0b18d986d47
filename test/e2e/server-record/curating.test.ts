// Curators decide; what they accept answers in their server, marked, and nowhere else.
import { PermissionFlagsBits } from 'discord-api-types/v10';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Store, StoreUnavailable } from '../../../src/store/store.js';
import { isPrivate, labels, read, shown } from '../../support/member.js';
import { completed } from '../../support/pictures.js';
import { FILLED, LIGHTS, sceneWithBot } from '../../support/server-record.js';

const logged: { readonly command?: string; readonly outcome?: string }[] = [];
const log = pino({ level: 'debug' }, { write: (line) => void logged.push(JSON.parse(line)) });
const scene = sceneWithBot(() => ({ log }));
const MARK = /this server’s record · accepted \d+ \w+ \d{4}/i;
const guild = () => scene.discord.places.server.guildId;

beforeEach(async () => {
  await scene.store.forgetServer(guild());
  await scene.store.saveSettings(guild(), { curatorRole: scene.role.id }, scene.manager.user.id);
});

const review = async (who = scene.curator) => shown(await scene.act(who, 'review'));
const accepted = async () => {
  await scene.propose(scene.proposer);
  return shown(await scene.press(scene.curator, await review(), 'Accept'));
};
const answers = async (options = {}) => read(await scene.member.ask('quote', { query: LIGHTS }, options));

test('only curators review, set, read the history, export and forget: by permission or by role', async () => {
  const { proposer, curator, manager } = scene;
  for (const part of ['review', 'settings', 'history', 'export', 'forget']) {
    const refused = shown(await scene.act(proposer, part));
    expect([isPrivate(refused), refused.content]).toEqual([
      true,
      expect.stringContaining('Only this server’s curators'),
    ]);
    for (const who of [curator, manager])
      expect(shown(await scene.act(who, part)).content).not.toContain('Only this server’s curators');
  }
  const { guildId } = scene.discord.places.server;
  const all = shown(await scene.act(manager, 'settings', { curators: guildId }));
  expect(all.content).toContain('Not everybody can curate');
  const lost = { ...curator, roles: new Set<string>() };
  expect(shown(await scene.act(lost, 'review')).content).toContain('Only this server’s curators');
});

test('a proposal is seen with its proof, its proposer and what members would see', async () => {
  await scene.propose(scene.proposer);
  const seen = await review();
  expect(isPrivate(seen)).toBe(true);
  expect(read(seen)).toContain('Open proposal 1 of 1');
  expect(seen.content).toContain(`<@${scene.proposer.user.id}>`);
  expect(seen.mentions).toEqual([]);
  expect(read(seen)).toContain('Stands word for word on the page.');
  expect(read(seen)).toContain(`> “${LIGHTS},”`);
  expect(labels(seen)).toEqual(['Accept', 'Accept with changes…', 'Return with a note…', 'Reject']);
});

test('accepted, it answers in that server, marked; not in another, nor in direct messages, nor in /verdict', async () => {
  expect(await answers()).not.toMatch(MARK);
  expect((await accepted()).content).toContain('Accepted');
  const answer = await scene.member.ask('quote', { query: LIGHTS });
  expect([isPrivate(answer), read(answer)]).toEqual([false, expect.stringMatching(MARK)]);
  expect(read(answer)).toContain('Harbour Gazette');
  const { places } = scene.discord;
  const elsewhere = [
    { place: scene.discord.addServer('another') },
    { place: places.dm },
    { place: places.elsewhere },
  ];
  for (const acting of elsewhere) expect(await answers(acting)).not.toMatch(MARK);
  expect(read(await scene.member.ask('verdict', { person: 'Dana Marrow' }))).not.toContain('harbour pilot');
  expect(read(await scene.member.ask('who', { person: 'Dana Marrow' }))).toMatch(MARK);
});

test('a button of one server shows nothing in another', async () => {
  await accepted();
  const answer = await scene.member.ask('quote', { query: LIGHTS });
  const customId = JSON.stringify(answer.components).match(/q1:rust:own-\w+:context/)?.[0] ?? 'none';
  const place = scene.discord.addServer('other');
  const there = await scene.member.ask('quote', { query: 'dark clouds' }, { place });
  const forged = { ...there, components: answer.components };
  const pressed = await scene.discord.deliver(
    {
      ...{ type: 3, data: { component_type: 2, custom_id: customId, id: 2 }, message: forged },
    } as never,
    { place, member: scene.proposer },
  );
  expect(customId).not.toBe('none');
  expect(read(shown(pressed))).not.toContain(LIGHTS);
});

test('Check quotes knows the words, says whose record has them, and names no other speaker by them', async () => {
  await accepted();
  const right = await scene.member.ask('check', { text: `“${LIGHTS}”` });
  expect(read(right)).toMatch(/this server’s record/i);
  const wrong = await scene.member.ask('check', { text: `Terese Davis said: “${LIGHTS}”` });
  expect(read(wrong)).not.toContain('Other speaker');
});

test('nobody accepts their own, unless the server says that it has a single curator', async () => {
  await scene.propose(scene.curator);
  const own = await review();
  expect(read(own)).toContain('Nobody accepts their own');
  expect(labels(own)).toEqual([]);
  const others = shown(await scene.act(scene.manager, 'review'));
  const customId = JSON.stringify(others.components).match(/o1:accept:\w+:\d+/)?.[0] ?? '';
  const forged = await scene.discord.deliver(
    { type: 3, data: { component_type: 2, custom_id: customId, id: 2 }, message: own } as never,
    { member: scene.curator },
  );
  expect(read(shown(forged))).toContain('Nobody accepts their own');
  await scene.act(scene.manager, 'settings', { single: true });
  expect(shown(await scene.press(scene.curator, await review(), 'Accept')).content).toContain('Accepted');
});

test('two curators who accept at once are one acceptance', async () => {
  await scene.propose(scene.proposer);
  const [one, other] = [await review(), await review(scene.manager)];
  const both = await Promise.all([
    scene.press(scene.curator, one, 'Accept'),
    scene.press(scene.manager, other, 'Accept'),
  ]);
  const said = both.map((exchange) => shown(exchange).content);
  expect(said.filter((text) => text.startsWith('Accepted'))).toHaveLength(1);
  expect(said.filter((text) => text.includes('no longer open'))).toHaveLength(1);
  expect(await scene.store.accepted(guild())).toHaveLength(1);
});

test('accepted with changes: the words are compared again, and the proposer’s are what is changed', async () => {
  await scene.propose(scene.proposer);
  const form = await scene.press(scene.curator, await review(), 'Accept with changes…');
  expect(JSON.stringify(form.response.data)).toContain(FILLED.circumstances);
  const changed = await scene.fill(scene.curator, form, { circumstances: 'She told the harbour board.' });
  expect(read(changed)).toContain('Stands word for word');
  expect(await scene.store.accepted(guild())).toEqual([]);
  const done = shown(await scene.press(scene.curator, changed, 'Accept with these changes'));
  expect(done.content).toContain('Accepted');
  expect(await answers()).toContain('She told the harbour board.');
  expect(read(shown(await scene.act(scene.curator, 'history')))).toContain('accepted with changes');
});

describe('the proposer is told, privately and once, with their next answer in that server', () => {
  const next = async (ask = () => scene.member.ask('help', {}, { member: scene.proposer })) => {
    const answer = await ask();
    return scene.discord.nextMessage(answer);
  };

  test('that it was accepted', async () => {
    await accepted();
    const news = await next();
    expect([isPrivate(news), read(news)]).toEqual([true, expect.stringContaining('was accepted')]);
    const [before] = [scene.discord.messages().length];
    await scene.member.ask('help', {}, { member: scene.proposer });
    expect(scene.discord.messages()).toHaveLength(before + 1);
  });

  test('that it was rejected', async () => {
    await scene.propose(scene.proposer);
    await scene.press(scene.curator, await review(), 'Reject');
    expect(read(await next())).toContain('was not accepted');
    expect(await scene.store.countOpen(guild())).toBe(0);
  });

  test('what a curator wants changed, with a way to change it', async () => {
    await scene.propose(scene.proposer);
    const form = await scene.press(scene.curator, await review(), 'Return with a note…');
    const done = await scene.fill(scene.curator, form, { note: 'Please say who asked.' });
    expect(done.content).toContain('Returned');
    const news = await next();
    expect(read(news)).toContain('Please say who asked.');
    const again = await scene.press(scene.proposer, news, 'Change…');
    const draft = await scene.fill(scene.proposer, again, {
      circumstances: 'Asked by the board, she told it.',
    });
    expect(shown(await scene.press(scene.proposer, draft, 'Propose')).content).toContain('Proposed');
    expect(read(await review())).toContain('Asked by the board, she told it.');
  });
});

describe('an accepted entry', () => {
  const entry = async () => {
    const [offer] = await scene.member.type(
      'record review',
      'entry',
      'lights',
      {},
      { member: scene.curator },
    );
    return shown(await scene.act(scene.curator, 'review', { entry: offer?.value ?? '' }));
  };

  test('is corrected with date and reason, which answers posted before show too', async () => {
    await accepted();
    const posted = await scene.member.ask('quote', { query: LIGHTS });
    const form = await scene.press(scene.curator, await entry(), 'Correct…');
    const fields = { circumstances: 'She told the board in public.', reason: 'It was the whole board.' };
    const changed = await scene.fill(scene.curator, form, fields);
    const done = shown(await scene.press(scene.curator, changed, 'Accept with these changes'));
    expect(done.content).toContain('Corrected');
    expect(await answers()).toContain('It was the whole board.');
    const context = await completed(scene.member, await scene.member.more(posted, 'Copy as text'));
    expect(read(context)).toContain('It was the whole board.');
  });

  test('is removed after a question, and answers no more', async () => {
    await accepted();
    const sure = shown(await scene.press(scene.curator, await entry(), 'Remove'));
    expect(await answers()).toMatch(MARK);
    expect(shown(await scene.press(scene.curator, sure, 'Remove')).content).toContain('Removed');
    expect(await answers()).not.toMatch(MARK);
  });

  test('is exported as a dossier’s files', async () => {
    await accepted();
    const { files } = await scene.act(scene.curator, 'export');
    expect(files.map(({ name }) => name).sort()).toEqual([
      'rust-people.yaml',
      'rust-quotes.yaml',
      'rust-sources.yaml',
    ]);
    expect(files.map(({ data }) => Buffer.from(data).toString()).join('\n')).toContain(LIGHTS);
  });
});

test('forget deletes all of this server after a second question, and of no other', async () => {
  await accepted();
  const other = scene.discord.addServer('unharmed');
  const outsider = scene.discord.addMember('outsider', PermissionFlagsBits.ManageGuild);
  await scene.propose(outsider, {}, other);
  const sure = shown(await scene.act(scene.curator, 'forget'));
  expect(await scene.store.accepted(guild())).toHaveLength(1);
  expect(shown(await scene.press(scene.curator, sure, 'Delete everything')).content).toContain('is deleted');
  expect(await scene.store.accepted(guild())).toEqual([]);
  expect((await scene.store.history(guild())).length).toBe(0);
  expect(await scene.store.countOpen(other.guildId)).toBe(1);
  expect(await answers()).not.toMatch(MARK);
});

test('a history of more lines than a page leads to the older ones, each line once', async () => {
  for (let line = 1; line < 16; line += 1)
    await scene.store.saveSettings(guild(), { allowsUnchecked: true }, scene.manager.user.id);
  const newest = shown(await scene.act(scene.curator, 'history'));
  const oldest = shown(await scene.press(scene.curator, newest, 'Older'));
  const lines = [newest, oldest].map(({ content }) => content.match(/^<t:/gm)?.length);
  expect([lines, labels(oldest)]).toEqual([[15, 1], []]);
});

test('forget-me takes a member out of entries and histories', async () => {
  await accepted();
  await scene.act(scene.proposer, 'forget-me');
  const [kept] = await scene.store.accepted(guild());
  expect(kept?.proposer).toBeNull();
  expect(JSON.stringify(await scene.store.history(guild()))).not.toContain(scene.proposer.user.id);
});

test('the role that curates is chosen by who may manage the server', async () => {
  await scene.store.forgetServer(guild());
  expect((await review()).content).toContain('Only this server’s curators');
  await scene.act(scene.manager, 'settings', { curators: scene.role.id });
  expect((await review()).content).toContain('no open proposals');
});

test('the server’s language and film are those of public answers', async () => {
  await scene.act(scene.manager, 'settings', { language: 'de' });
  expect(read(await scene.member.ask('quote', { query: 'dark clouds' }))).toContain('Berichtet');
  expect(read(shown(await scene.act(scene.manager, 'settings', {})))).toContain('Deutsch');
});

test('/about tells curators how many proposals are open, and nobody else', async () => {
  await scene.propose(scene.proposer);
  const about = async (member = scene.curator) => read(await scene.member.ask('about', {}, { member }));
  expect(await about()).toContain('1 open proposal');
  expect(await about(scene.proposer)).not.toContain('open proposal');
});

describe('where the store can’t be used', () => {
  const gone = async () => Promise.reject(new StoreUnavailable(new Error('gone')));
  const unreached = expect.stringContaining('can’t be reached');
  const without = (...parts: (keyof Store)[]) => {
    for (const part of parts) Object.assign(scene.store, { [part]: gone });
  };
  const again = () => {
    for (const part of ['revision', 'open', 'accepted']) Reflect.deleteProperty(scene.store, part);
  };
  afterEach(again);

  test('the shipped record answers, and /record says so', async () => {
    await accepted();
    without('revision', 'open');
    expect(read(await scene.member.ask('quote', { query: 'dark clouds' }))).toContain('Terese Davis');
    expect(shown(await scene.act(scene.manager, 'review')).content).toEqual(unreached);
  });

  test('for a moment, nothing is decided on other settings than the server’s, and none is lost', async () => {
    without('revision');
    // Who curates can’t be known.
    expect(shown(await scene.act(scene.curator, 'review')).content).toEqual(unreached);
    const changed = await scene.act(scene.manager, 'settings', { unchecked: true });
    expect(shown(changed).content).toEqual(unreached);
    again();
    expect(await scene.store.settings(guild())).toEqual({ ...DEFAULT_SETTINGS, curatorRole: scene.role.id });
  });

  test('a curator who types is offered nothing, and it is no fault of the bot', async () => {
    await accepted();
    await answers();
    without('accepted');
    logged.length = 0;
    const typing = scene.member.type('record review', 'entry', '', {}, { member: scene.curator });
    expect(await typing).toEqual([]);
    const typed = () => logged.filter(({ command }) => command === 'record autocomplete');
    await expect.poll(typed).toMatchObject([{ outcome: 'answered' }]);
  });
});
