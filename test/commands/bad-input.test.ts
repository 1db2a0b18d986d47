// Whatever a member types gets an answer, and nothing of it comes alive in that answer.
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { isPrivate, memberWithBot, rawText, read, shown } from '../support/member.js';

const member = memberWithBot();

const OPTIONS = [
  ['quote', 'query'],
  ['verdict', 'person'],
  ['timeline', 'about'],
  ['timeline', 'person'],
  ['timeline', 'from'],
  ['timeline', 'to'],
] as const;

/** Discord takes no more, as the commands say. */
const LONGEST = 400;

/** What was typed, and what of it must not stand in the answer as sent, where Discord would bring it to life. */
const INPUTS: readonly [string, string, RegExp?][] = [
  ['blanks', '   '],
  ['as many letters as fit', 'a'.repeat(LONGEST), /a{120}/],
  ['as many words as fit', 'camera pizza '.repeat(31).slice(0, LONGEST), /(camera pizza ){12}/],
  ['as many marks as fit', '*_`'.repeat(133), /(?<!\\)[*_`]{2}(?!Last)/],
  ['only punctuation', '?!…,;:()'],
  ['quotation marks only', '"" “” "'],
  ['@everyone', '@everyone @here', /(?<!\\)@/],
  [
    'a mention',
    '<@123456789012345678> <@&123456789012345678> <#123456789012345678>',
    /(?<!\\)<[@#]|(?<!\\)@/,
  ],
  [
    'a slash command and a time',
    '</quote:123456789012345678> <t:0:R> <id:guide>',
    /(?<!\\)<(\/quote:123|t:|id:)/,
  ],
  ['emphasis', '**zzbold** __zzunder__ ~~zzstruck~~ ||zzhidden||', /(?<!\\)[*_~|]zz|zz\w+(?<!\\)[*_~|]/],
  ['emphasis behind an address', 'https://zz*zzitalic* https://zz_zzitalic_', /(?<!\\)[*_]zz|:\/\//],
  ['a heading and lists', '# zzhead\n- zzitem\n1. zzfirst\n> zzquoted\n-# zzsmall', /\n\s*(#|-|-#|>|1\.) zz/],
  ['code', '`zz` ```js\nzz\n```', /(?<!\\)`zz|(?<!\\)```/],
  [
    'links',
    '[zz](https://zz.example) [a](b) [zz](https://zz.example) <https://zz.example>',
    /(?<!\\)\[zz|:\/\//,
  ],
  ['a bare link', 'https://zz.example/?a=1&b=2', /:\/\//],
  [
    'right-to-left overrides',
    'abc\u202ezzcod.exe\u202c \u2066zz\u2069 \u061czz',
    /[\u202a-\u202e\u2066-\u2069\u061c]/,
  ],
  ['zero-width characters', 'z\u200bz\u200b\u2060\ufeffz\u00adz\u180e', /[\u200b\u2060\ufeff\u00ad\u180e]/],
  ['nothing but zero-width characters', '\u200b\u200c\u200d\u2060\ufeff', /[\u200b-\u200d\u2060\ufeff]/],
  ['invisible tags', 'zz\u{e0041}\u{e0042}', /[\u{e0000}-\u{e007f}]/u],
  ['emoji', '🎬 👩🏽‍🎬 🏳️‍🌈 ❤️'],
  ['regex metacharacters', '.*+?^()|[]{}$ (a+)+$ [z-a] \\'],
  ['a trailing backslash', 'zz\\', /(?<!\\)\\”/],
  ['NUL and other controls', 'zz\0zz\u0007\u001b[31mzz\u0085', /(?!\n)\p{Cc}/u],
  ['half a character', 'zz\ud83c zz\udfac', /\p{Cs}/u],
  ['accents on accents', `z${'\u0301'.repeat(LONGEST - 1)}`],
  ['names that objects have', '__proto__ constructor toString', /(?<!\\)__/],
  ['a custom id', 'q1:rust:davis-dark-clouds'],
];

describe.each(OPTIONS)('/%s %s', (name, option) => {
  test.each(INPUTS)('%s', async (_, typed, alive) => {
    const refusedBefore = member.discord.refusals.length;
    const { message } = await member.discord.run({ name, options: { [option]: typed } });
    expect(message && read(message)).toBeTruthy();
    if (message !== undefined && alive !== undefined) expect(rawText(message)).not.toMatch(alive);
    expect(member.discord.refusals.slice(refusedBefore)).toEqual([]);
  });
});

test.each(OPTIONS)('/%s %s: nothing but a fault of ours is called one', async (name, option) => {
  for (const [, typed] of INPUTS) {
    expect(read(await member.ask(name, { [option]: typed }))).not.toContain('Something went wrong');
  }
});

test('what was typed is shown back as it was typed', async () => {
  const typed = '**bold** [a](b) <@1> @everyone `x` # y';
  expect(read(await member.ask('quote', { query: typed }))).toContain(
    `Nothing on this record for “${typed}”`,
  );
});

test('what is too long to show back is cut visibly at its end', async () => {
  const [title] = read(await member.ask('quote', { query: 'pizza '.repeat(60) })).split('\n');
  expect(title).toMatch(/^Nothing on this record for “(pizza )+…”$/);
  expect(title?.length).toBeLessThan(140);
});

test('a command that is offered no more says so, privately', async () => {
  const exchange = await member.discord.deliver({
    type: InteractionType.ApplicationCommand,
    data: { id: '123456789012345678', type: ApplicationCommandType.ChatInput, name: 'gone', options: [] },
  });
  const answer = shown(exchange);
  expect(isPrivate(answer)).toBe(true);
  expect(read(answer)).toContain('This command is no longer offered.');
});
