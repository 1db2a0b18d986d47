// Whatever stands in the custom id, the values or the fields of what is pressed, chosen or sent: an answer that Discord takes.
import { ComponentType, InteractionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markOf } from '../../src/answers/film.js';
import { MENU_ID } from '../../src/reply/shared/reply.js';
import type { LocalBot } from '../../src/tools/local-bot.js';
import { readableLog } from '../support/lines.js';
import { botOn } from '../support/local-bot.js';
import { controls, memberOn, rawText } from '../support/member.js';
import { smallRecord } from '../support/small-record.js';
import { aliveIn, anyText, CASES, TIMEOUT } from './texts.js';

const record = await smallRecord();
const [dossier] = record.dossiers;
const log = readableLog();
const reports = {
  underWay: 0,
  takes: async () => true,
  send: async () => ({ kind: 'sent', id: '1' }) as const,
};
let bot: LocalBot;
beforeAll(async () => {
  bot = await botOn(record, { log: log.log, reports });
});
afterAll(() => bot.stop());

const VERSIONS = ['q', 'v', 'l', 't', 'f', 'c', 'w', 's'].flatMap((one) =>
  [...'1mscp'].map((letter) => one + letter),
);
const prefixes = [...VERSIONS, 'x1', 'x2'];
const marks = dossier.quotes.slice(0, 3).map((quote) => markOf(quote, record.dossiers));
const ids = [
  dossier.id,
  dossier.quotes,
  dossier.people,
  dossier.timeline,
  dossier.sources,
  dossier.works,
].flatMap((entries) => (typeof entries === 'string' ? [entries] : entries.map(({ id }) => id)));
const part = fc.oneof(
  fc.constantFrom(...ids),
  fc.constantFrom('-', '*', '', '2021', '0', '1', 'constructor', '123456789012345678'),
  fc.constantFrom('q', 'c', 'v', 't', 'p', marks.join(''), `${marks[0]}zzzz`),
  fc.string(),
);
const customId = fc
  .oneof(
    fc
      .tuple(fc.constantFrom(...prefixes, 'r1', 'a1', 'x9'), fc.array(part, { maxLength: 6 }))
      .map(([prefix, parts]) => [prefix, dossier.id, ...parts].join(':')),
    fc.tuple(fc.constantFrom(...prefixes), fc.array(part, { maxLength: 6 })).map((id) => id.flat().join(':')),
    fc.string({ unit: 'binary', minLength: 1 }),
  )
  .map((id) => id.slice(0, 100));

/** A message as a forger would like it: any text, any entries in its list. */
const forged = fc.record({
  embeds: fc.array(
    fc.record({ title: anyText(dossier, 256), description: anyText(dossier, 4_000) }, { requiredKeys: [] }),
    { maxLength: 3 },
  ),
  components: fc
    .array(fc.record({ label: fc.string(), value: part, description: fc.string() }), { maxLength: 25 })
    .map((options) =>
      options.length === 0
        ? []
        : [{ type: 1, components: [{ type: ComponentType.StringSelect, custom_id: 'any', options }] }],
    ),
});

test('a press or a choice', { timeout: TIMEOUT }, async () => {
  const member = memberOn(() => bot.discord);
  let answer = await member.ask('quote', { query: 'huerta' });
  let answered = 0;
  const ours = controls(answer).map(({ custom_id }) => custom_id);
  const pressed = fc.record({
    custom_id: fc.oneof(customId, fc.constantFrom(MENU_ID, ...ours)),
    values: fc.option(fc.array(fc.oneof(part, customId), { maxLength: 3 })),
  });
  const property = fc.asyncProperty(pressed, forged, async ({ custom_id, values }, message) => {
    const data =
      values === null
        ? { component_type: ComponentType.Button, custom_id }
        : { component_type: ComponentType.StringSelect, custom_id, values };
    // The local Discord forgets messages after thousands of others.
    if (bot.discord.message(answer.id) === undefined) answer = await member.ask('quote', { query: 'huerta' });
    const exchange = await bot.discord.deliver({
      ...{ type: InteractionType.MessageComponent, data },
      message: { ...answer, ...(message as object) },
    });
    expect(exchange.refused).toEqual([]);
    if (exchange.message === undefined) return;
    answered += 1;
    expect(rawText(exchange.message)).not.toContain(exchange.interaction.id);
    expect(aliveIn(rawText(exchange.message), (values?.[0] ?? custom_id).startsWith('c'))).toEqual([]);
  });
  await fc.assert(property, { numRuns: CASES });
  expect(answered).toBeGreaterThan(CASES / 2);
});

test('a form that is sent', { timeout: TIMEOUT }, async () => {
  const fields = fc.dictionary(
    fc.constantFrom('text', 'name', 'other'),
    fc.oneof(anyText(dossier, 4_000), fc.boolean()),
  );
  const property = fc.asyncProperty(customId, fields, async (id, filled) => {
    const { refused } = await bot.discord.submit({ customId: id, fields: filled });
    expect(refused).toEqual([]);
  });
  await fc.assert(property, { numRuns: CASES });
});

test('nothing of all that was a fault of ours', () => {
  expect(log.said('interaction').filter(({ outcome }) => outcome !== 'answered')).toEqual([]);
});
