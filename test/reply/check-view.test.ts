// Whatever a message holds: what is posted from a private answer is what checking the message says.
import type { APIEmbed } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../commands/check.js';
import { askable } from '../../src/answers/askable.js';
import { answerCheck } from '../../src/answers/check.js';
import { shown } from '../../src/command.js';
import { type Say, sayIn } from '../../src/language/say.js';
import { checkReply, postedCheckReply } from '../../src/reply/check/check-reply.js';
import type { Reply } from '../../src/reply/shared/reply.js';
import { smallRecord } from '../support/small-record.js';

const record = await smallRecord();
const asked = await askable(record);
const { quotes, people } = record.dossiers[0];

const printed = fc.constantFrom(...quotes.flatMap(({ passages }) => passages.map(({ exact }) => exact)));
const retold = fc
  .tuple(printed, fc.nat(40), fc.nat(200), fc.constantFrom(' ', ' not ', ' 5 ', ' *', '\n', ' e\u0301'))
  .map(([exact, from, count, mark]) => exact.slice(from, from + count + 1).replace(' ', mark));
const names = fc.constantFrom(...people.flatMap(({ name, otherNames }) => [name, ...otherNames]));
const MARKS =
  '1. # - -# \\ > < ~~a~~ **b** ||c|| `d` [e] (f) <@1> @all :// \u00a0 \u200b \u2028 \t 👨‍👩‍👧 sh– f**k'.split(
    ' ',
  );
const bit = fc.oneof(
  { weight: 3, arbitrary: retold },
  printed,
  names,
  fc.constantFrom(...MARKS),
  fc.string({ unit: 'grapheme' }),
);
const around = fc.constantFrom(['“', '”'], ['"', '"'], ['«', '»'], ["'", "'"], ['\n> ', '\n'], ['', '']);
const between = fc.constantFrom(' said ', ' said: ', ' — ', '. ', ' ', '\n', ' by ');
const message = fc
  .array(fc.tuple(bit, around, between), { minLength: 1, maxLength: 14 })
  .map((bits) => bits.map(([text, [open, close], next]) => `${open}${text}${close}${next}`).join(''));

/** Discord takes space away at both ends of every text. */
function sentBack(embeds: readonly APIEmbed[] = []): APIEmbed[] {
  return JSON.parse(JSON.stringify(embeds), (_, value) => (typeof value === 'string' ? value.trim() : value));
}

/** What pressing Post here on the answer would post. */
async function posted(reply: Reply, say: Say): Promise<Reply | undefined> {
  const message = { listed: [], embeds: sentBack(reply.embeds) };
  const view = reply.shown?.view;
  return view && shown(view, check, { ...asked, say, takesReports: false, member: '1' }, message);
}

test('where the other language leaves no room for all words, they are cut, and nothing else is said', async () => {
  const words = quotes.flatMap(({ passages }) => passages.map(({ exact }) => `“${exact} or or or or or”`));
  const answer = await answerCheck(asked, [...words, ...words].slice(0, 10).join('\n'));
  const own = checkReply(answer, sayIn('en'));
  expect(own.shown?.view).toBeDefined();
  expect(checkReply(answer, sayIn('de')).shown?.view).toBeUndefined();
  const german = await posted(own, sayIn('de'));
  expect(german?.embeds.length).toBe(Math.min(10, answer.checked.length) - 1);
  expect(german?.content).toBe('Gepostet von <@1>');
});

/** Where what stands around the words decides what is found, and where proofs come closer together than in the message. */
const HARD = [
  "“” said: 'felt like we weren’t respected, ' said 'Halyna Hutchins' said “Halyna Hutchins” said ",
  'Huerta said “We felt like we weren’t respected, or taken care of, or no one really gave a sh– about us — Terese Davis”',
  'They were rude. Nobody has said such words in any film that was made anywhere. They talked crap about everybody.',
];

test('an answer that can be posted is read back as it was, in another language too', async () => {
  const [own, shared] = [sayIn('de'), sayIn('en')];
  let offered = 0;
  await fc.assert(
    fc.asyncProperty(message, async (text) => {
      const answer = await answerCheck(asked, text);
      fc.pre(answer.checked.length > 0);
      const reply = checkReply(answer, own);
      if (reply.shown?.view === undefined) return;
      offered += 1;
      expect(await posted(reply, shared)).toEqual({
        ...postedCheckReply(answer, shared),
        content: 'Posted by <@1>',
      });
    }),
    { numRuns: 500, examples: HARD.map((text) => [text]) },
  );
  expect(offered).toBeGreaterThan(300);
});
