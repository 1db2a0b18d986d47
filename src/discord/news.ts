// What was decided of a member's proposals: told privately, once, with the next answer that they get in that server.
import type { BaseInteraction, Interaction } from 'discord.js';
import { newsReplies } from '../reply/server-record/news-reply.js';
import { StoreUnavailable } from '../store/store.js';
import { homeServer } from './here.js';
import { ownLanguage } from './languages.js';
import { whisper } from './send.js';
import type { Services } from './services.js';

/** Nothing is sent unasked: only behind an answer. */
export async function tellNews(interaction: Interaction, { records }: Services): Promise<void> {
  const server = homeServer(interaction);
  if (records === undefined || server === undefined || !isAnswered(interaction)) return;
  try {
    const news = await records.store.takeNews(server, interaction.user.id);
    for (const reply of newsReplies(news, ownLanguage(interaction))) await whisper(interaction, reply);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
  }
}

type Answered = Parameters<typeof whisper>[0];

function isAnswered(interaction: BaseInteraction): interaction is Answered {
  return interaction.isRepliable() && (interaction.replied || interaction.deferred);
}
