// Pictures as a member gets them: waited for, fetched.
import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import { type Exchange, settled } from '../../src/local-discord/index.js';
import { controls, type MemberHere } from './member.js';

/** The message once it is complete: as it came where it was not deferred. */
export async function completed({ discord }: MemberHere, exchange: Exchange): Promise<APIMessage> {
  const message = await settled(discord, exchange);
  if (message === undefined) throw new Error('The answer shows no message.');
  return message;
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
