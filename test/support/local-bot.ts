// The bot on a local Discord, for tests that act and read as members do.

import type { APIEmbed } from 'discord-api-types/v10';
import pino from 'pino';
import { ALL_COMMANDS } from '../../commands/index.js';
import { askable } from '../../src/answers/askable.js';
import { type Bot, startBot } from '../../src/discord/bot.js';
import type { Services } from '../../src/discord/services.js';
import type { LocalDiscord } from '../../src/local-discord/index.js';
import { PictureRenderer } from '../../src/picture/picture-renderer.js';
import { loadRecord } from '../../src/record/load.js';
import type { TheRecord } from '../../src/record/model.js';
import { MORE_ID } from '../../src/reply/shared/more-menu.js';
import { type LocalBot, startLocalBot } from '../../src/tools/local-bot.js';
import { SMALL } from './small-record.js';

/** One for a test file: its worker takes a while to start. */
const pictures = new PictureRenderer(pino({ level: 'silent' }));

export async function botOn(
  record: TheRecord | Promise<TheRecord> = loadRecord(SMALL),
  settings: Partial<Services> = {},
): Promise<LocalBot> {
  return startLocalBot({ ...(await servicesFrom(await record)), ...settings });
}

/** Everything that answering takes, with nobody to take reports and channels that nothing fills. */
export async function servicesFrom(record: TheRecord): Promise<Services> {
  return {
    commands: ALL_COMMANDS,
    record: await askable(record),
    calm: { admits: async () => true },
    reports: undefined,
    pictures,
    log: pino({ level: 'silent' }),
  };
}

/** The bot started (again) on a Discord that is there already; an earlier one hears nothing any more. */
export async function connectBot(
  discord: LocalDiscord,
  commands: Services['commands'] = ALL_COMMANDS,
): Promise<Bot> {
  const services = { ...(await servicesFrom(await loadRecord(SMALL))), commands };
  return startBot({ services, token: discord.token, api: discord.url });
}

/** The ids of a message's list, in order: what an answer of several entries holds. */
export function listed(message: { components?: readonly unknown[] } | undefined): string[] {
  const rows = (message?.components ?? []) as {
    components: { custom_id?: string; options?: { value: string }[] }[];
  }[];
  return rows
    .flatMap(({ components }) => components)
    .filter(({ custom_id }) => custom_id !== MORE_ID)
    .flatMap(({ options }) => options?.map(({ value }) => value.split('/').at(-1) ?? value) ?? []);
}

/** Everything that an embed says, as one text. */
export function textOf(embed: APIEmbed | undefined): string {
  if (embed === undefined) return '';
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [embed.title, embed.description, ...fields, embed.footer?.text]
    .filter((part) => part !== undefined)
    .join('\n');
}
