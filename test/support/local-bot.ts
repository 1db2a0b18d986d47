// The bot on a local Discord, for tests that act and read as members do.

import type { APIEmbed } from 'discord-api-types/v10';
import pino from 'pino';
import { ALL_COMMANDS } from '../../commands/index.js';
import { type AskableRecord, askable } from '../../src/answers/askable.js';
import { markOf } from '../../src/answers/film.js';
import { createFetcher } from '../../src/article/fetch.js';
import { type Bot, startBot } from '../../src/discord/bot.js';
import { RemovableAnswers } from '../../src/discord/removable-answers.js';
import type { Services } from '../../src/discord/services.js';
import type { LocalDiscord } from '../../src/local-discord/index.js';
import { PictureRenderer } from '../../src/picture/picture-renderer.js';
import type { TheRecord } from '../../src/record/model.js';
import { decode, type Target } from '../../src/reply/shared/view.js';
import { type LocalBot, startLocalBot } from '../../src/tools/local-bot.js';
import { smallRecord } from './small-record.js';

/** One for a test file: its worker takes a while to start. */
const pictures = new PictureRenderer(pino({ level: 'silent' }));

export async function botOn(
  record?: TheRecord | Promise<TheRecord>,
  settings: Partial<Services> = {},
): Promise<LocalBot> {
  return startLocalBot({ ...(await servicesFrom(record)), ...settings });
}

/** Everything that answering takes, with nobody to take reports, channels that nothing fills, and no repeats. */
export async function servicesFrom(given: TheRecord | Promise<TheRecord> = smallRecord()): Promise<Services> {
  const record = await given;
  const { dossiers } = record;
  for (const { entries, proceedings } of dossiers)
    for (const held of [...entries.values(), ...proceedings]) marked.set(markOf(held, dossiers), held.id);
  return {
    commands: ALL_COMMANDS,
    record: await askableOnce(record),
    fetchPage: createFetcher(),
    calm: { over: async () => undefined },
    recent: { to: () => undefined, keep: () => {}, forget: () => {} },
    removable: new RemovableAnswers(),
    language: 'en',
    reports: undefined,
    pictures,
    log: pino({ level: 'silent' }),
  };
}

const asked = new WeakMap<TheRecord, Promise<AskableRecord>>();

/** Indexed once for all who ask the same record. */
function askableOnce(record: TheRecord): Promise<AskableRecord> {
  const made = asked.get(record) ?? askable(record);
  asked.set(record, made);
  return made;
}

/** The bot started (again) on a Discord that is there already; an earlier one hears nothing any more. */
export async function connectBot(
  discord: LocalDiscord,
  commands: Services['commands'] = ALL_COMMANDS,
): Promise<Bot> {
  const services = { ...(await servicesFrom()), commands };
  return startBot({ services, token: discord.token, api: discord.url });
}

/** Marks of what the records served here hold, with the ids. */
const marked = new Map<string, string>();

/** The ids of what an answer's buttons and menu lead to, in order: what an answer of several entries holds. */
export function listed(message: { components?: readonly unknown[] } | undefined): string[] {
  const rows = (message?.components ?? []) as {
    components: { custom_id?: string; options?: { value: string }[] }[];
  }[];
  const all = rows.flatMap(({ components }) => components);
  const menu = all.flatMap(({ options = [] }) => options.map(({ value }) => value));
  if (menu.length > 0) return listedAs(menu);
  const found = all.flatMap(({ custom_id = '' }) => marksIn(decode(custom_id)));
  return [...new Set(found)].map((mark) => marked.get(mark) ?? mark);
}

/** The ids of what the values of a menu lead to. */
export function listedAs(values: readonly string[]): string[] {
  return values.map((value) => {
    const target = decode(value);
    if (target === undefined) return value;
    const [mark] = marksIn(target).slice('at' in target ? target.at : 0);
    if (mark !== undefined) return marked.get(mark) ?? mark;
    const ref = Object.entries(target).findLast(([key, part]) => key !== 'as' && typeof part === 'string');
    return String(ref?.[1]).split('/').at(-1) ?? value;
  });
}

function marksIn(target: Target | undefined): readonly string[] {
  if (target === undefined) return [];
  if ('of' in target) return marksIn(target.of);
  return 'marks' in target ? target.marks : [];
}

/** Everything that an embed says, as one text. */
export function textOf(embed: APIEmbed | undefined): string {
  if (embed === undefined) return '';
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [embed.title, embed.description, ...fields, embed.footer?.text]
    .filter((part) => part !== undefined)
    .join('\n');
}
