// What stands there after a typed command and what is pressed then, from its first word to its last button.
import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import { COMMANDS } from '../../commands/index.js';
import { parseTypedLine, printMessage } from '../../src/local-discord/index.js';
import { controls, type MemberHere, menuOf, shown } from './member.js';

const DEFINITIONS = COMMANDS.map(({ definition }) => definition);

/** @param steps `/quote no lights → ▶ → More…`: a command, then labels of buttons or of what a menu offers */
export async function walked(member: MemberHere, steps: string): Promise<string> {
  const [line = '', ...labels] = steps.split(' → ');
  const typed = parseTypedLine(line, DEFINITIONS);
  if (typed.problem !== undefined) throw new Error(typed.problem);
  let message = await member.ask(typed.name, typed.options);
  for (const label of labels) message = await stepped(member, message, label);
  return whole(message);
}

async function stepped(member: MemberHere, message: APIMessage, label: string): Promise<APIMessage> {
  if (label === 'More…') return member.open(message);
  if (label === '◀' || label === '▶') return member.turn(message, label);
  if (controls(message).some((control) => control.label === label)) return member.press(message, label);
  const menu = menuOf(message);
  const chosen = menu?.options?.find((option) => option.label.startsWith(label))?.value;
  if (menu === undefined || chosen === undefined) throw new Error(`Nothing is called ${label}.`);
  return shown(await member.discord.choose({ message, customId: menu.custom_id, values: [chosen] }));
}

/** The message as a terminal shows it, with its Markdown as it was sent; commands by their names, members as “@somebody”. */
export function whole(message: APIMessage): string {
  const embeds = message.embeds.map(
    (embed): APIEmbed => ({
      ...embed,
      ...(embed.title && { title: raw(embed.title) }),
      ...(embed.description && { description: raw(embed.description) }),
      ...(embed.fields && {
        fields: embed.fields.map(({ name, value }) => ({ name: raw(name), value: raw(value) })),
      }),
    }),
  );
  return printMessage({ ...message, content: raw(message.content), embeds });
}

const raw = (markdown: string) =>
  markdown
    .replaceAll(/<(\/[a-z -]+):\d+>/g, '$1')
    .replaceAll(/<@\d+>/g, '@somebody')
    .replaceAll(/[\p{P}\p{S}]/gu, '\\$&');
