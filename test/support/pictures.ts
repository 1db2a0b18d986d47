// Pictures as a member gets them: waited for, fetched, measured.
import { type APIAttachment, type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import type { Exchange } from '../../src/local-discord/index.js';
import { controls, type MemberHere, shown } from './member.js';

const DEFERRALS: readonly number[] = [
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
];

/** The first picture waits for its worker, which has TypeScript to learn: times 3 s. */
const PATIENCE = 5;

/** The message once it is complete: as it came where it was not deferred. */
export async function completed({ discord }: MemberHere, exchange: Exchange): Promise<APIMessage> {
  const first = shown(exchange);
  if (!DEFERRALS.includes(exchange.response.type)) return first;
  for (let patience = PATIENCE; ; patience--) {
    try {
      const later = await discord.nextChange(first);
      if (later === undefined) throw new Error('The answer that was waited for is gone.');
      return later;
    } catch (error) {
      if (patience === 0) throw error;
    }
  }
}

/** Presses the button whose label holds these words; the complete message. */
export async function pressed(member: MemberHere, message: APIMessage, label: string): Promise<APIMessage> {
  const button = controls(message).find((control) => control.label?.includes(label));
  const customId = button?.custom_id ?? `no button ${label}`;
  return completed(member, await member.discord.press({ message, customId }));
}

/** The one picture of a message. */
export function pictureOf({ attachments }: APIMessage): APIAttachment {
  const [picture, ...others] = attachments;
  if (picture === undefined || others.length > 0) throw new Error('The message has not just one picture.');
  return picture;
}

export async function bytesOf({ url }: APIAttachment): Promise<Buffer> {
  return Buffer.from(await (await fetch(url)).arrayBuffer());
}
