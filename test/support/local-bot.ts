// The bot on a local Discord, for tests that act and read as members do.

import type { APIEmbed } from 'discord-api-types/v10';
import pino from 'pino';
import { COMMANDS } from '../../commands/index.js';
import { type Bot, startBot } from '../../src/discord/bot.js';
import type { Command } from '../../src/discord/command.js';
import type { LocalDiscord } from '../../src/local-discord/index.js';
import { loadRecord } from '../../src/record/load.js';
import type { TheRecord } from '../../src/record/model.js';
import { indexRecord } from '../../src/search/dossier-search.js';
import { type LocalBot, startLocalBot } from '../../src/tools/local-bot.js';

const log = pino({ level: 'silent' });

export async function botOn(record: TheRecord | Promise<TheRecord> = loadRecord('data')): Promise<LocalBot> {
  const context = { dossiers: indexRecord(await record) };
  return startLocalBot({ commands: COMMANDS, context, log });
}

/** The bot started (again) on a Discord that is there already; an earlier one hears nothing any more. */
export async function connectBot(
  discord: LocalDiscord,
  commands: readonly Command[] = COMMANDS,
): Promise<Bot> {
  const context = { dossiers: indexRecord(await loadRecord('data')) };
  return startBot({ answering: { commands, context, log }, token: discord.token, api: discord.url });
}

/** The values of a message's menu, in order: what an answer of several entries holds. */
export function listed(message: { components?: readonly unknown[] } | undefined): string[] {
  const rows = (message?.components ?? []) as { components: { options?: { value: string }[] }[] }[];
  return rows.flatMap((row) =>
    row.components.flatMap(({ options }) => options?.map(({ value }) => value) ?? []),
  );
}

/** Everything that an embed says, as one text. */
export function textOf(embed: APIEmbed | undefined): string {
  if (embed === undefined) return '';
  const fields = (embed.fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [embed.title, embed.description, ...fields, embed.footer?.text]
    .filter((part) => part !== undefined)
    .join('\n');
}
