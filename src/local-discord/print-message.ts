// A message as plain text, for a terminal.

import {
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIMessage,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';

/** What a member reads, from top to bottom. */
export function printMessage(message: APIMessage): string {
  const flags = message.flags ?? 0;
  const parts = [
    flags & MessageFlags.Ephemeral ? 'Only you can see this' : '',
    flags & MessageFlags.Loading ? 'The bot is thinking …' : '',
    plain(message.content),
    ...(message.message_snapshots ?? []).map((snapshot) => `Forwarded: ${plain(snapshot.message.content)}`),
    ...message.embeds.map(printEmbed),
    ...message.attachments.map(({ filename, description, url }) =>
      [`[file] ${filename}`, description, `(${url})`].filter(Boolean).join(' '),
    ),
    ...(message.components ?? []).map(printRow),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function printEmbed(embed: APIEmbed): string {
  const { author, title, url, description, fields = [], image, thumbnail, footer, timestamp } = embed;
  const below = [footer?.text, timestamp].filter(Boolean).join(' · ');
  const parts = [
    author ? withUrl(author.name, author.url) : '',
    title ? withUrl(plain(title), url) : '',
    plain(description ?? ''),
    ...fields.map(({ name, value }) => `${plain(name)}\n${plain(value)}`),
    ...[image, thumbnail].map((picture) => (picture ? `[picture] (${picture.url})` : '')),
    below,
  ];
  const text = parts.filter((part) => part !== '').join('\n\n');
  return text
    .split('\n')
    .map((line) => `│ ${line}`.trimEnd())
    .join('\n');
}

function printRow(row: NonNullable<APIMessage['components']>[number]): string {
  if (row.type !== ComponentType.ActionRow) return `[${ComponentType[row.type]}]`;
  return row.components.map(printControl).join('  ');
}

function printControl(control: APIComponentInMessageActionRow): string {
  const disabled = control.disabled ? ' (disabled)' : '';
  if (control.type === ComponentType.StringSelect) return `${printSelect(control)}${disabled}`;
  if (control.type !== ComponentType.Button) return `[ ${control.placeholder ?? 'Choose'} ▾ ]${disabled}`;
  if (control.style === ButtonStyle.Premium) return `[ Premium ]${disabled}`;
  const face = [control.emoji?.name, control.label].filter(Boolean).join(' ');
  return withUrl(`[ ${face} ]${disabled}`, control.style === ButtonStyle.Link ? control.url : undefined);
}

function printSelect({ placeholder = 'Choose', options }: APIStringSelectComponent): string {
  const lines = options.map(({ label, description, default: chosen }) => {
    return `  ${chosen ? '●' : '○'} ${label}${description ? ` – ${description}` : ''}`;
  });
  return [`[ ${placeholder} ▾ ]`, ...lines].join('\n');
}

const LINK = /(?<!\\)\[((?:\\.|[^\]\\])+)\]\(<?((?:\\.|[^)>\s\\])+)>?(?:\s+"[^"]*")?\)/g;
const TIMESTAMP = /<t:(-?\d+)(?::[a-zA-Z])?>/g;
const COMMAND = /<(\/[^<>:\n]{1,100}):\d+>/g;
const HEADING = /^(?:#{1,3}|-#) /gm;
const EMPHASIS = /(?<!\\)(\*{1,3}|__)(?=\S)([^\n]*?[^\s\\])\1/g;
const ESCAPE = /\\([\p{P}\p{S}])/gu;

/** Discord's Markdown as plain text: escapes undone, links and times written out, emphasis and headings without their marks. */
function plain(markdown: string): string {
  return markdown
    .replace(LINK, (_, text: string, url: string) => withUrl(text, url))
    .replace(TIMESTAMP, (_, seconds: string) =>
      new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z'),
    )
    .replace(COMMAND, '$1')
    .replace(HEADING, '')
    .replace(EMPHASIS, '$2')
    .replace(ESCAPE, '$1');
}

function withUrl(text: string, url: string | undefined): string {
  return url === undefined || url === text ? text : `${text} (${url})`;
}
