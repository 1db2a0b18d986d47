// A member proposes: the words are compared with their page before anybody vouches for them.
import { expect, test } from 'vitest';
import { isPrivate, labels, read, shown } from '../../support/member.js';
import { completed } from '../../support/pictures.js';
import { ARTICLE, FILLED, LIGHTS, sceneWithBot } from '../../support/server-record.js';

const scene = sceneWithBot();

const drafted = async (fields: object) =>
  scene.fill(scene.proposer, await scene.act(scene.proposer, 'add-quote'), { ...FILLED, ...fields });

test('words that stand on the page are shown with what is around them, and as members will see them', async () => {
  const draft = await drafted({});
  expect(isPrivate(draft)).toBe(true);
  expect(read(draft)).toContain('Stands word for word on the page.');
  expect(read(draft)).toContain('and the hall was full. “**We saw no lights');
  expect(read(draft)).toContain('Dana Marrow told the harbour board');
  expect(read(draft)).toContain(`> “${LIGHTS},”`);
  expect(read(draft)).toContain('**Dana Marrow**, harbour pilot · hearing, Harbour board, 6 November 2026');
  expect(read(draft)).toMatch(/this server’s record · accepted \d+ \w+ \d{4}/i);
  expect(labels(draft)).toEqual(['Propose', 'Change…', 'Cancel']);
});

test('what was typed is proposed once, and nothing is said to anybody else', async () => {
  const draft = await drafted({});
  const done = shown(await scene.press(scene.proposer, draft, 'Propose'));
  expect([done.id, isPrivate(done), labels(done)]).toEqual([draft.id, true, []]);
  expect(done.content).toMatch(/^Proposed\./);
  expect(await scene.store.countOpen(scene.discord.places.server.guildId)).toBe(1);
  expect(scene.discord.messages().filter((message) => !isPrivate(message))).toEqual([]);
});

test('words that differ are told with the page’s, which a button takes', async () => {
  const draft = await drafted({ words: 'We saw no light at all on the water that night' });
  expect(read(draft)).toContain('Differs from the page.');
  expect(read(draft)).toContain(`The page has: “${LIGHTS}”`);
  expect(labels(draft)).toEqual(['Take the page’s words', 'Change…', 'Cancel']);
  const taken = await completed(
    scene.member,
    await scene.press(scene.proposer, draft, 'Take the page’s words'),
  );
  expect(read(taken)).toContain('Stands word for word on the page.');
  expect(labels(taken)).toContain('Propose');
});

test('words that end within a word of the page do not stand there', async () => {
  expect(read(await drafted({ words: 'We saw no light' }))).toContain('Differs from the page.');
});

test('words that the page does not have can’t be proposed, and stay in the form', async () => {
  const draft = await drafted({ words: 'The board said nothing of the kind, ever, to anybody' });
  expect(read(draft)).toContain('Not there');
  expect(labels(draft)).toEqual(['Change…', 'Cancel']);
  const form = await scene.press(scene.proposer, draft, 'Change…');
  expect(JSON.stringify(form.response.data)).toContain('The board said nothing of the kind');
  const again = await scene.fill(scene.proposer, form, { words: LIGHTS });
  expect(labels(again)).toContain('Propose');
});

test('a form whose draft is gone when it is sent is told so', async () => {
  const draft = await drafted({});
  const form = await scene.press(scene.proposer, draft, 'Change…');
  await scene.press(scene.proposer, draft, 'Cancel');
  const answer = await scene.fill(scene.proposer, form, { words: LIGHTS });
  expect(answer.content).toContain('This is no longer open');
});

test('a page that can’t be read is told with why; the server’s curators say whether such may be proposed', async () => {
  const first = await drafted({ address: 'https://wall.example/paid' });
  expect(read(first)).toContain('The page asks for a login or money');
  expect(labels(first)).toEqual(['Change…', 'Cancel']);
  await scene.act(scene.manager, 'settings', { unchecked: true });
  const second = await drafted({ address: 'Harbour Gazette, 6 November 2026, page 4' });
  expect(read(second)).toContain('cited, not checked');
  expect(labels(second)).toContain('Propose');
  await scene.act(scene.manager, 'settings', { unchecked: false });
  const refused = shown(await scene.press(scene.proposer, second, 'Propose'));
  expect(refused.content).not.toMatch(/^Proposed/);
});

test('whoever is new needs a role; an occasion begins with its kind; a rule that refuses says so', async () => {
  expect(read(await drafted({ speaker: 'Dana Marrow' }))).toContain('is not a name on this record');
  expect(read(await drafted({ occasion: 'when she was asked' }))).toContain('interview, testimony');
  const judged = await drafted({ speaker: 'Dana Marrow, acquitted of everything' });
  expect(read(judged)).toContain('states an outcome');
  expect(labels(judged)).toEqual(['Change…', 'Cancel']);
  expect(read(await drafted({ words: 'word '.repeat(70) }))).toMatch(
    /\(in English\):\s*passages: a quotation has at most 60 words; this one has 70/,
  );
});

test('the form has somebody who is on the record filled in, and completes them', async () => {
  const offers = await scene.member.type('record add-quote', 'speaker', 'dav');
  const terese = offers.find(({ name }) => name.includes('Terese Davis'));
  const form = await scene.act(scene.proposer, 'add-quote', { speaker: terese?.value ?? '' });
  expect(JSON.stringify(form.response.data)).toContain('"value":"Terese Davis"');
  const draft = await scene.fill(scene.proposer, form, { ...FILLED, speaker: 'Terese Davis' });
  expect(read(draft)).toContain('**Terese Davis**');
});

test('an event says what happened, or who claims it, in words of the page, and still does once it is changed', async () => {
  const typed = { date: '6 November 2026', address: ARTICLE, words: 'Nobody asked us about it before.' };
  const form = await scene.act(scene.proposer, 'add-event', { claimant: 'davis' });
  const text = 'Terese Davis says that nobody was asked.';
  const draft = await scene.fill(scene.proposer, form, { ...typed, text });
  expect(read(draft)).toContain('claim by Terese Davis');
  expect(labels(draft)).toContain('Propose');
  const filled = await scene.press(scene.proposer, draft, 'Change…');
  const changed = await scene.fill(scene.proposer, filled, {
    ...typed,
    text: text.replace('was', 'was ever'),
  });
  expect(read(changed)).toMatch(/claim by Terese Davis.*nobody was ever asked/);
});

test.each([
  ['a date that is none', { text: 'The board met.', date: 'some day' }, '“some day” is not a date'],
  [
    'what a court decides',
    { text: 'A jury found Terese Davis guilty.', date: '2025' },
    '“guilty” tells of a charge or an outcome',
  ],
  [
    'more words of the page than support it',
    { text: 'The board met.', words: 'word '.repeat(16) },
    'a supporting passage has at most 15 words; this one has 16',
  ],
])('an event with %s can be changed, and not proposed', async (_, fields, said) => {
  const form = await scene.act(scene.proposer, 'add-event');
  const words = 'The harbour board met on Friday';
  const draft = await scene.fill(scene.proposer, form, { words, ...fields, address: ARTICLE });
  expect(read(draft)).toContain(said);
  expect(labels(draft)).toEqual(['Change…', 'Cancel']);
});

test('a link in a message is the address of what is proposed from it', async () => {
  const { discord, proposer } = scene;
  const message = discord.post({ content: `Look at this: ${ARTICLE}.` });
  const name = 'Propose as source…';
  const form = await discord.runOnMessage({ name, message, member: proposer });
  expect(JSON.stringify(form.response.data)).toContain(`"value":"${ARTICLE}"`);
  expect(labels(await scene.fill(proposer, form, { ...FILLED }))).toContain('Propose');
  const plain = discord.post({ content: 'No link at all' });
  const refused = shown(await discord.runOnMessage({ name, message: plain, member: proposer }));
  expect(refused.content).toContain('no link');
});

test('beyond five pages a minute nothing more is read, and nothing that was typed is lost', async () => {
  const reader = scene.discord.addMember('in a hurry');
  const fill = async () => scene.fill(reader, await scene.act(reader, 'add-quote'), FILLED);
  for (let page = 0; page < 5; page += 1) expect(labels(await fill())).toContain('Propose');
  const sixth = await fill();
  expect(sixth.content).toContain('a lot of pages in a minute');
  expect(labels(sixth)).toEqual(['Change…', 'Cancel']);
});

test('where the app is only brought along, and in direct messages, a server has no record', async () => {
  const { discord, proposer } = scene;
  const { elsewhere } = discord.places;
  expect(shown(await scene.act(proposer, 'add-quote', {}, elsewhere)).content).toContain(
    'added to the server',
  );
  expect(shown(await scene.act(proposer, 'forget-me', {}, elsewhere)).content).toContain(
    'Your ID is taken out',
  );
  const inDm = discord.run({ name: 'record add-quote', member: proposer, place: discord.places.dm });
  await expect(inDm).rejects.toThrow('not offered');
});

test('an address that holds a password can’t be proposed; one is kept as browsers write it', async () => {
  await scene.act(scene.manager, 'settings', { unchecked: true });
  const secret = await drafted({ address: 'https://name:secret@harbour.example/lights' });
  expect(labels(secret)).toEqual(['Change…', 'Cancel']);
  const bare = await drafted({ address: ' https://Harbour.example ' });
  expect(labels(bare)).toContain('Propose');
  const [, id = ''] = /o1:edit:(\w+)/.exec(JSON.stringify(bare.components)) ?? [];
  const kept = await scene.store.entry(scene.discord.places.server.guildId, id);
  expect(JSON.stringify(kept?.data)).toContain('"url":"https://harbour.example/"');
  await scene.act(scene.manager, 'settings', { unchecked: false });
});
