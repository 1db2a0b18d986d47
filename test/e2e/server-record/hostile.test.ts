// What members and pages try: nothing stands that a page does not say, and nobody else waits.
import { MessageFlags } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Fetcher } from '../../../src/article/fetch.js';
import { labels, read, shown } from '../../support/member.js';
import { ARTICLE, FILLED, fetchPage as harbour, LIGHTS, sceneWithBot } from '../../support/server-record.js';

const DEEP = 'https://deep.example/';
const INVISIBLE = 'https://invisible.example/';
const pages: { readonly [address: string]: string } = {
  [DEEP]: `<article>${'<div>'.repeat(100_000)}`,
  [INVISIBLE]: `<title>No\u200b lights</title><article><p>“${LIGHTS},” Dana Marrow told the board.</p></article>`,
};
const BROKEN = 'https://broken.example/';
const fetchPage: Fetcher = async (address, ...rest) => {
  if (address === BROKEN) throw new TypeError('a fault of our own');
  const text = pages[address];
  if (text === undefined) return harbour(address, ...rest);
  return { kind: 'page', address, fetchedAt: new Date(), contentType: 'text/html', text };
};
const scene = sceneWithBot(() => ({ fetchPage }));
const guild = () => scene.discord.places.server.guildId;

const drafted = async (fields: object) =>
  scene.fill(scene.proposer, await scene.act(scene.proposer, 'add-quote'), { ...FILLED, ...fields });
const told = async (text: string) =>
  scene.fill(scene.proposer, await scene.act(scene.proposer, 'add-event'), {
    ...{ text, date: '', address: ARTICLE, words: 'The harbour board met on Friday' },
  });
const refused = ['Change…', 'Cancel'];

test('passages stand there in their order, and what is around all of them is shown', async () => {
  const second = 'Nobody asked us about it before.';
  const draft = await drafted({ words: `"${LIGHTS},"\n"${second}"` });
  expect(read(draft)).toContain('the hall was full. “**We saw');
  expect(read(draft)).toMatch(/before\.\*\*” The meeting/);
  expect(labels(await drafted({ words: `${second}\n${LIGHTS}` }))).not.toContain('Propose');
  expect(read(await drafted({ words: '”.' }))).toContain('There are no words');
});

test('no charge and no outcome is told by whose words they are, by an occasion, by circumstances or by an event', async () => {
  for (const fields of [
    { speaker: 'Convicted Bo Lark, pilot' },
    { occasion: 'interview, after Alec Baldwin was found guilty, 2024' },
    { circumstances: 'Asked after he had been convicted.' },
    { circumstances: 'Nachdem er verurteilt wurde.' },
  ])
    expect(read(await drafted(fields))).toContain('tells of a charge or an outcome');
  for (const text of [
    'Alec Baldwin was sued.',
    'Prosecutors brought charges against Alec Baldwin.',
    'Alec Baldwin fue condenado.',
    'Актора засуджено.',
  ])
    expect(read(await told(text))).toContain('tells of a charge or an outcome');
});

test('a fault while somebody waits is told, and what they were at stays', async () => {
  const instead = await drafted({ address: BROKEN });
  expect(read(instead)).toContain('Something went wrong here');
  expect((instead.flags ?? 0) & (MessageFlags.Loading | MessageFlags.Ephemeral)).toBe(MessageFlags.Ephemeral);
  const draft = await drafted({});
  const form = await scene.press(scene.proposer, draft, 'Change…');
  const { custom_id: customId } = form.response.data as { custom_id: string };
  const fields = { ...FILLED, address: BROKEN };
  await scene.discord.submit({ customId, fields, from: form, member: scene.proposer });
  expect(read(await scene.discord.nextMessage(draft))).toContain('Something went wrong here');
  expect(labels(shown(await scene.press(scene.proposer, draft, 'Propose')))).not.toContain('Propose');
});

test('two people are nobody, and a name of any alphabet is somebody of their own', async () => {
  const two = await drafted({ speaker: 'Alec Baldwin and Terese Davis, actors' });
  expect(read(two)).toContain('Alec Baldwin; Terese Davis');
  expect(labels(await drafted({ speaker: 'Олена Коваль, лоцманка' }))).toContain('Propose');
  const ids = await Promise.all(
    ['Олена K, pilot', 'Ігор K, pilot'].map(async (speaker) => {
      const [, id = ''] = /o1:edit:(\w+)/.exec(JSON.stringify(await drafted({ speaker }))) ?? [];
      return JSON.stringify((await scene.store.entry(guild(), id))?.data).match(/"speaker":"([\w-]+)"/)?.[1];
    }),
  );
  expect(new Set(ids).size).toBe(2);
});

test('a page that is made to take for ever holds nobody up, and one with invisible characters is quoted from', async () => {
  const slow = drafted({ address: DEEP });
  expect(read(await scene.member.ask('quote', { query: 'dark clouds' }))).toContain('Terese Davis');
  expect(read(await slow)).toContain('Could not be read');
  expect(labels(await drafted({ address: INVISIBLE }))).toContain('Propose');
});

test('a citation in words may hold a colon, and an occasion is a word of its own', async () => {
  await scene.act(scene.manager, 'settings', { unchecked: true });
  const inWords = await drafted({ address: 'Gazette: 6 November 2026, page 4' });
  expect(read(inWords)).toContain('Gazette: 6 November 2026, page 4');
  expect(labels(await drafted({ occasion: 'interviewing' }))).toEqual(refused);
  await scene.act(scene.manager, 'settings', { unchecked: false });
});

test('what was proposed as unchecked is not accepted once the server takes no such', async () => {
  await scene.store.forgetServer(guild());
  await scene.act(scene.manager, 'settings', { unchecked: true });
  await scene.propose(scene.proposer, { address: 'Gazette, 6 November 2026' });
  await scene.act(scene.manager, 'settings', { unchecked: false });
  const review = shown(await scene.act(scene.manager, 'review'));
  const done = shown(await scene.press(scene.manager, review, 'Accept'));
  expect(done.content).toContain('only what was compared');
  expect(await scene.store.accepted(guild())).toEqual([]);
});

test('a curator sees the words that an event is cited with', async () => {
  await scene.store.forgetServer(guild());
  const draft = await told('The board met in the hall.');
  await scene.press(scene.proposer, draft, 'Propose');
  const review = shown(await scene.act(scene.manager, 'review'));
  expect(read(review)).toContain('“The harbour board met on Friday”');
});

test.each(['   ', 'He was convicted.', 'A\u200b reason'])(
  'a correction whose reason is “%s” is refused, and the entry answers on',
  async (reason) => {
    await scene.store.forgetServer(guild());
    await scene.propose(scene.proposer);
    const review = shown(await scene.act(scene.manager, 'review'));
    await scene.press(scene.manager, review, 'Accept');
    const [kept] = await scene.store.accepted(guild());
    const entry = shown(await scene.act(scene.manager, 'review', { entry: `own-${kept?.id}` }));
    const form = await scene.press(scene.manager, entry, 'Correct…');
    const { address, ...fields } = FILLED;
    expect(labels(await scene.fill(scene.manager, form, { ...fields, reason }))).toEqual(refused);
  },
);

test('where the film that the server chose was taken out, another can be proposed to', async () => {
  await scene.store.saveSettings(guild(), { film: 'gone' }, scene.manager.user.id);
  expect(labels(await drafted({}))).toContain('Propose');
});

test('of two that were returned each has its own way to be changed', async () => {
  await scene.store.forgetServer(guild());
  for (const circumstances of ['First.', 'Second.']) await scene.propose(scene.proposer, { circumstances });
  for (const note of ['Why first?', 'Why second?']) {
    const review = shown(await scene.act(scene.manager, 'review'));
    const form = await scene.press(scene.manager, review, 'Return with a note…');
    await scene.fill(scene.manager, form, { note });
  }
  const answer = await scene.member.ask('help', {}, { member: scene.proposer });
  const first = await scene.discord.nextMessage(answer);
  const news = [first, await scene.discord.nextMessage(first)];
  expect(news.map(labels)).toEqual([refused, refused]);
  expect(news.map(read).join()).toMatch(/Why first.*Why second/s);
});
