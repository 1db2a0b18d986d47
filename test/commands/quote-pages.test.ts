// Several quotes come as pages: ◀ ▶ and a menu, for the asker; a private copy for anybody else.

import type { APIMessage } from 'discord-api-types/v10';
import { expect, onTestFinished, test } from 'vitest';
import { botOn, connectBot, listed } from '../support/local-bot.js';
import { controls, isPrivate, leads, memberOn, memberWithBot, read } from '../support/member.js';
import { smallRecord } from '../support/small-record.js';

const member = memberWithBot();
const { entries, quotes } = (await smallRecord()).dossiers[0];
const cameraCrew = () => member.ask('quote', { query: 'camera crew' });

const place = (index: number) => new RegExp(`\n-# ${index} of 4 · `);

test('▶ goes to the second quote and ◀ back, with the place in words', async () => {
  const first = await cameraCrew();
  expect(read(first)).toMatch(place(1));
  expect([leads(first, '◀'), leads(first, '▶')]).toEqual([false, true]);

  const second = await member.turn(first, '▶');
  expect(second.id).toBe(first.id);
  expect(read(second)).toMatch(place(2));
  expect(second.embeds[0]?.description).not.toBe(first.embeds[0]?.description);

  const back = await member.turn(second, '◀');
  expect(back.embeds).toEqual(first.embeds);
  expect(back.components).toEqual(first.components);
});

/** The id of the quote whose words a message shows. */
function shownIn(message: APIMessage): string | undefined {
  const text = read(message);
  return quotes.find(({ passages }) => passages.every(({ exact }) => text.includes(`“${exact}”`)))?.id;
}

test('▶ comes to every quote that was found, and ends at the last', async () => {
  let message = await cameraCrew();
  const seen = [];
  for (;;) {
    seen.push(shownIn(message));
    if (!leads(message, '▶')) break;
    message = await member.turn(message, '▶');
  }
  expect(seen).toEqual(listed(message));
  expect(seen).toHaveLength(4);
});

test('the menu behind More… jumps', async () => {
  const first = await cameraCrew();
  const last = await member.pick(first, listed(first)[3] ?? '');
  expect(read(last)).toMatch(place(4));
  expect(shownIn(last)).toBe(listed(first)[3]);
  expect(listed(last)).toEqual(listed(first));
  expect(leads(last, '▶')).toBe(false);
});

test('a single quote has no way to another', async () => {
  const only = await member.ask('quote', { query: '"dark clouds"' });
  expect(controls(only).filter(({ label }) => /[◀▶]/.test(label ?? ''))).toEqual([]);
  expect(listed(only)).toEqual([]);
  expect(read(only)).not.toContain('1 of');
});

test('the buttons of a message work after the bot was started again', async () => {
  const bot = await botOn();
  onTestFinished(() => bot.stop());
  const asker = memberOn(() => bot.discord);
  const first = await asker.ask('quote', { query: 'camera crew' });
  const again = await connectBot(bot.discord);
  onTestFinished(() => again.stop());
  const second = await asker.turn(first, '▶');
  const last = await asker.pick(second, listed(second)[3] ?? '');
  expect([read(second), read(last)]).toEqual([
    expect.stringMatching(place(2)),
    expect.stringMatching(place(4)),
  ]);
});

test('another member gets a copy that only they see, and the message stays as it was', async () => {
  const { other } = member.discord.members;
  const first = await cameraCrew();
  const copy = await member.turn(first, '▶', { member: other });
  expect(copy.id).not.toBe(first.id);
  expect(isPrivate(copy)).toBe(true);
  expect(read(copy)).toMatch(place(2));
  expect(member.discord.message(first.id)).toEqual(first);

  const chosen = await member.pick(first, listed(first)[3] ?? '', { member: other });
  expect(isPrivate(chosen)).toBe(true);
  expect(member.discord.message(first.id)).toEqual(first);

  const turned = await member.turn(copy, '▶', { member: other });
  expect(turned.id).toBe(copy.id);
  expect(read(turned)).toMatch(place(3));
});

test.each(['camera crew', 'he wasnt doing anything wrong', 'huerta', 'alec set'])(
  'custom ids hold ids of the record and nothing of what was asked: %s',
  async (query) => {
    const answer = await member.ask('quote', { query });
    const marked = listed(answer);
    expect(marked.filter((id) => !entries.has(id))).toEqual([]);
    for (const { custom_id } of controls(answer)) {
      const [, mark = ''] = /^f[1ms]:q:\d+:((?:[\w-]{4})+)$/.exec(custom_id) ?? [];
      const [, entry = ''] = /^q[1ms]:rust:([a-z-]+)(?::context)?$/.exec(custom_id) ?? [];
      expect(mark.length === 4 * marked.length || entries.has(entry)).toBe(true);
    }
  },
);
