// Whatever is typed into any option of any command, in any place and language: an answer that Discord takes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type APITextInputComponent,
  InteractionType,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL_COMMANDS, COMMANDS } from '../../commands/index.js';
import { LANGUAGES } from '../../src/language/say.js';
import { type Exchange, settled } from '../../src/local-discord/index.js';
import { loadRecord } from '../../src/record/load.js';
import type { Form } from '../../src/reply/shared/forms.js';
import { ServerRecords } from '../../src/server-record/server-records.js';
import { openStore } from '../../src/store/open.js';
import type { LocalBot } from '../../src/tools/local-bot.js';
import { FIXTURES } from '../support/lantern-coast.js';
import { readableLog } from '../support/lines.js';
import { botOn } from '../support/local-bot.js';
import { rawText } from '../support/member.js';
import { fetchPage } from '../support/server-record.js';
import { SMALL } from '../support/small-record.js';
import { aliveIn, anyText, CASES, TIMEOUT } from './texts.js';

const record = await loadRecord(SMALL, FIXTURES);
const log = readableLog();
const text = anyText(record.dossiers[0]);
let bot: LocalBot;
let stateDir = '';
beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'fuzz-'));
  const records = new ServerRecords(await openStore({ stateDir }), log.log);
  bot = await botOn(record, { log: log.log, records, fetchPage });
});
afterAll(async () => {
  await bot.stop();
  await rm(stateDir, { recursive: true });
});

const acting = fc.record({
  place: fc.constantFrom('server', 'elsewhere', 'dm', 'privateChannel'),
  locale: fc.constantFrom(...Object.keys(LANGUAGES), 'ja', 'xx'),
});
type Acting = typeof acting extends fc.Arbitrary<infer T> ? T : never;
const here = ({ place, locale }: Acting) => ({ place: bot.discord.places[place as 'server'], locale });

/** What each option may hold; any of them may be missing. */
const typed = fc.constantFrom(...COMMANDS).chain(({ definition: { name, options = [] } }) =>
  fc
    .record(
      Object.fromEntries(
        options.map((option) => [option.name, option.type === OptionType.Boolean ? fc.boolean() : text]),
      ),
      { requiredKeys: [] },
    )
    .map((values) => ({
      name,
      options: options
        .filter((option) => option.name in values)
        .map((option) => ({ type: option.type, name: option.name, value: values[option.name] })),
    })),
);

/** Taken at the first try, not a fault of ours, and nothing foreign alive in it. */
function isGood({ message, interaction, refused }: Exchange, emphasised: boolean): void {
  expect(refused).toEqual([]);
  if (message === undefined) throw new Error('no message');
  const raw = rawText(message);
  expect(raw.length).toBeGreaterThan(0);
  expect(raw).not.toContain(interaction.id);
  expect(aliveIn(raw, emphasised)).toEqual([]);
}

test('every command answers', { timeout: TIMEOUT }, async () => {
  const property = fc.asyncProperty(typed, acting, async (data, who) => {
    const command = { type: InteractionType.ApplicationCommand, data: { id: '1', type: 1, ...data } };
    isGood(await bot.discord.deliver(command, here(who)), data.name === 'check');
  });
  await fc.assert(property, { numRuns: CASES });
});

test('every option is completed', { timeout: TIMEOUT }, async () => {
  let completed = 0;
  const property = fc.asyncProperty(typed, fc.nat(), acting, async (data, at, who) => {
    const texts = data.options.filter(({ type }) => type === OptionType.String);
    const focused = texts[at % texts.length];
    if (focused === undefined) return;
    const options = data.options.map((option) =>
      option === focused ? { ...option, focused: true } : option,
    );
    const typing = { id: '1', type: 1, ...data, options };
    const type = InteractionType.ApplicationCommandAutocomplete;
    const { refused } = await bot.discord.deliver({ type, data: typing }, here(who));
    expect(refused).toEqual([]);
    completed += 1;
  });
  await fc.assert(property, { numRuns: CASES });
  expect(completed).toBeGreaterThan(CASES / 2);
});

test('every command of a message’s menu answers', { timeout: TIMEOUT }, async () => {
  const menus = ALL_COMMANDS.filter((command) => 'onMessage' in command);
  const property = fc.asyncProperty(
    fc.constantFrom(...menus),
    anyText(record.dossiers[0], 4_000),
    async (menu, content) => {
      const { name } = menu.definition;
      const message = bot.discord.post({ content });
      const from = await bot.discord.runOnMessage({ name, message });
      const { custom_id: customId, components = [] } = from.response.data as Partial<Form>;
      if (customId === undefined) return isGood(from, true);
      const fields = Object.fromEntries(
        components.map((label) => {
          const { custom_id, max_length } = (label as { component: APITextInputComponent }).component;
          return [custom_id, content.slice(0, max_length) || 'x'];
        }),
      );
      const exchange = await bot.discord.submit({ customId, fields, from });
      isGood({ ...exchange, message: await settled(bot.discord, exchange) }, true);
    },
  );
  await fc.assert(property, { numRuns: CASES });
});

test('nothing of all that was a fault of ours', () => {
  expect(log.said('interaction').filter(({ outcome }) => outcome !== 'answered')).toEqual([]);
});
