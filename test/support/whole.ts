// What stands there after a typed command and what is pressed then, from its first word to its last button.
import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import { COMMANDS } from '../../commands/index.js';
import { parseTypedLine, printMessage } from '../../src/local-discord/index.js';
import { buttonOf, controls, type MemberHere, menuOf } from './member.js';
import { completed } from './pictures.js';

const DEFINITIONS = COMMANDS.map(({ definition }) => definition);

export async function walked(member: MemberHere, steps: string): Promise<string> {
  return whole(await walkedTo(member, steps));
}

/** @param steps `/quote no lights → ▶ → More…`: a command, then labels of buttons or of what a menu offers */
export async function walkedTo(member: MemberHere, steps: string): Promise<APIMessage> {
  const [line = '', ...labels] = steps.split(' → ');
  const typed = parseTypedLine(line, DEFINITIONS);
  if (typed.problem !== undefined) throw new Error(typed.problem);
  let message = await completed(member, await member.discord.run(typed));
  for (const label of labels) message = await stepped(member, message, label);
  return message;
}

async function stepped(member: MemberHere, message: APIMessage, label: string): Promise<APIMessage> {
  if (label === 'More…') return member.open(message);
  const button =
    label === '◀' || label === '▶'
      ? buttonOf(message, label)
      : controls(message).find((control) => control.label === label);
  if (button !== undefined)
    return completed(member, await member.discord.press({ message, customId: button.custom_id }));
  const menu = menuOf(message);
  const chosen = menu?.options?.find((option) => option.label.startsWith(label))?.value;
  if (menu === undefined || chosen === undefined) throw new Error(`Nothing is called ${label}.`);
  const choice = { message, customId: menu.custom_id, values: [chosen] };
  return completed(member, await member.discord.choose(choice));
}

/** The message as a terminal shows it, with its Markdown as it was sent; commands by their names, members as “@somebody”, files without their addresses. */
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
  const printed = printMessage({ ...message, content: raw(message.content), embeds });
  // Intl's thin spaces are of one version of Node.js and not of another.
  return printed.replaceAll(/ \(http:\/\/127[^)]+\)/g, '').replaceAll(/[\u2009\u202f]/g, ' ');
}

const raw = (markdown: string) =>
  markdown
    .replaceAll(/<(\/[a-z -]+):\d+>/g, '$1')
    .replaceAll(/<@\d+>/g, '@somebody')
    .replaceAll(/[\p{P}\p{S}]/gu, '\\$&');
