// Several quotes come as pages: ◀ ▶ and a menu, for the asker; a private copy for anybody else.

import { expect, onTestFinished, test } from 'vitest';
import { loadRecord } from '../../src/record/load.js';
import { MORE_ID } from '../../src/reply/shared/more-menu.js';
import { botOn, connectBot, listed } from '../support/local-bot.js';
import { controls, isPrivate, leads, memberOn, memberWithBot, menuOf, read } from '../support/member.js';
import { SMALL } from '../support/small-record.js';

const member = memberWithBot();
const { entries } = (await loadRecord(SMALL)).dossiers[0];
const cameraCrew = () => member.ask('quote', { query: 'camera crew' });

const place = (index: number) => new RegExp(`Quote ${index} of 4 `);

test('▶ goes to the second quote and ◀ back, with the place in words', async () => {
  const first = await cameraCrew();
  expect(read(first)).toMatch(place(1));
  expect([leads(first, '◀'), leads(first, '▶')]).toEqual([false, true]);

  const second = await member.turn(first, '▶');
  expect(second.id).toBe(first.id);
  expect(read(second)).toMatch(place(2));
  expect(second.embeds[0]?.title).not.toBe(first.embeds[0]?.title);

  const back = await member.turn(second, '◀');
  expect(back.embeds).toEqual(first.embeds);
  expect(back.components).toEqual(first.components);
});

test('▶ comes to every quote that the menu lists, and ends at the last', async () => {
  let message = await cameraCrew();
  const seen = [];
  for (;;) {
    seen.push(
      menuOf(message)
        ?.options?.find((option) => option.default)
        ?.value.replace('rust/', ''),
    );
    if (!leads(message, '▶')) break;
    message = await member.turn(message, '▶');
  }
  expect(seen).toEqual(listed(message));
  expect(seen).toHaveLength(4);
});

test('the menu jumps', async () => {
  const first = await cameraCrew();
  const last = await member.pick(first, listed(first)[3] ?? '');
  expect(read(last)).toMatch(place(4));
  expect(listed(last)).toEqual(listed(first));
  expect(leads(last, '▶')).toBe(false);
});

test('a single quote has no way to another', async () => {
  const only = await member.ask('quote', { query: '"dark clouds"' });
  expect(controls(only).filter(({ label }) => /[◀▶]/.test(label ?? ''))).toEqual([]);
  expect(listed(only)).toEqual([]);
  expect(read(only)).not.toContain('Quote 1 of');
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
    for (const { custom_id } of controls(answer).filter(({ custom_id }) => custom_id !== MORE_ID)) {
      const [prefix, dossier, entry, view] = custom_id.split(':');
      expect(prefix).toBe('q1');
      expect(['rust', '-']).toContain(dossier);
      expect([undefined, 'context']).toContain(view);
      expect([undefined, ...entries.keys()]).toContain(entry);
    }
  },
);
