// An answer in full, where its first part only says that it will come.
import { type APIMessage, InteractionResponseType } from 'discord-api-types/v10';
import type { Exchange } from './interactions/pending.js';
import type { LocalDiscord } from './local-discord.js';

const DEFERRALS: readonly number[] = [
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
];

/** How often the 3 s that a change is waited for may pass: on a busy machine a first picture takes a while. */
const WAITS = 6;

/** The message as it stands when it is complete; undefined where there is none. Rejects after 18 s. */
export async function settled(
  discord: Pick<LocalDiscord, 'nextChange'>,
  { response, message }: Pick<Exchange, 'response' | 'message'>,
): Promise<APIMessage | undefined> {
  if (message === undefined || !DEFERRALS.includes(response.type)) return message;
  for (let left = WAITS; ; left--) {
    try {
      return await discord.nextChange(message);
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}
