// What the record holds is no Markdown: no mark in it comes alive where Discord reads Markdown, nor is it shown with a backslash where Discord does not.
import { expect, test } from 'vitest';
import { link } from '../../src/record/link.js';
import { botOn } from '../support/local-bot.js';
import { controls, memberWithBot, rawText } from '../support/member.js';
import { walkedTo } from '../support/whole.js';
import { filesFrom, readWritten } from '../support/written.js';

/** What a curator writes in words: none of what refers, or is one of a list. */
const WORDS = new Set(
  'about at author circumstances copyOf count description detail exact harm host label name note notKnown prefix publisher reason role sentence shortName shownOn subject suffix text title topics'.split(
    ' ',
  ),
);

/** One of a list, in spite of its key. */
const OTHERWISE = new Set(['outcome.name', 'outcomes.name']);

/** The reference dossier, with a mark at the end of all its words. */
function marked(value: unknown, key = '', within = ''): unknown {
  if (typeof value === 'string') return isWords(key, within, value) ? `${value}__x` : value;
  if (Array.isArray(value)) return value.map((each) => marked(each, key, within));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, marked(part, name, key)]));
}

const isWords = (key: string, within: string, value: string) =>
  WORDS.has(key) && !OTHERWISE.has(`${within}.${key}`) && !value.endsWith('.txt');

const member = memberWithBot(async () => {
  const { written, places } = await readWritten('test/fixtures/reference/night-ferry');
  const files = filesFrom(written, places);
  return botOn({ dossiers: [link(marked(files) as typeof files)] });
});

test.each([
  '/quote',
  '/quote no lights',
  '/quote no lights → In context',
  '/quote no lights → More…',
  '/quote no lights → More… → Copy as text',
  '/quote no lights → More… → Sources (1)',
  '/quote timing the tide',
  '/quote letter',
  '/quote closer → In context',
  '/quote Osric Venn',
  '/quote Osric Venn → More…',
  '/quote Tamsn',
  '/quote no lights card:true',
  '/quote drowned speaker:hale',
  '/verdict',
  '/verdict → More…',
  '/verdict bram oakes',
  '/verdict oakes → All steps (6)',
  '/verdict oakes → All steps (6) → ▶',
  '/verdict sable reach pictures',
  '/verdict sable reach pictures → ▶',
  '/verdict marrow',
  '/verdict jory pell',
  '/verdict director',
  '/timeline',
  '/timeline → ▶',
  '/timeline person:hale',
  '/timeline drowned person:hale',
  '/timeline person:venn',
  '/who jory pell',
  '/who sable reach pictures',
  '/source',
  '/source gazette',
  '/source gazette → Cite',
  '/source courier → ▶',
  '/source captions',
  '/source zzz',
  '/about',
  '/help',
  '/check “We had lights on the bow”',
  '/check Dessa Marrow: “They are timing the tide to the minute.”',
  '/check “We had no lights on the bow,” and “They were timing the tide to the hour”',
  '/check “The jury found Bram Oakes guilty of manslaughter”',
  '/check “The weather that morning was fine and nobody thought of it”',
])('%s', async (steps) => {
  const message = await walkedTo(member, steps);
  const embeds = message.embeds.map(({ footer, ...embed }) => embed);
  // No mark is one in code.
  expect(rawText({ ...message, embeds }).replaceAll(/`[^`]*`/g, '')).not.toMatch(/(?<!\\)_/);
  const texts = [
    message.embeds.map(({ footer }) => footer),
    message.attachments.map((one) => one.description),
  ];
  const labelled = controls(message).map(({ label, options }) => [label, options]);
  expect(JSON.stringify([texts, labelled])).not.toContain('\\\\');
});
