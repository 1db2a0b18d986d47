// A report of a mistake, on its way to those who maintain the record.
import type { ModalSubmitInteraction } from 'discord.js';
import { refOf, withRef } from '../answers/film.js';
import { UserError } from '../errors.js';
import type { Dossier } from '../record/model.js';
import { plainReply } from '../reply/shared/plain-reply.js';
import { ownLanguage } from './languages.js';
import { defer, finish } from './send.js';
import type { Services } from './services.js';
import { addressOf } from './target-message.js';

/** As its form was filled in. */
interface Filled {
  /** A reference. */
  readonly entry: string;
  readonly text: string;
  readonly isNamed: boolean;
}

export async function answerReport(
  interaction: ModalSubmitInteraction,
  { entry, text, isNamed }: Filled,
  { reports, record: { search } }: Services,
): Promise<unknown> {
  if (reports === undefined) throw new UserError('report.off');
  // A form can be forged, and stay open for long.
  const held = withRef(search.dossiers.flatMap(allIn), entry, search.dossiers);
  if (held === undefined) throw new UserError('fault.outdated');
  const say = ownLanguage(interaction);
  const name = isNamed ? interaction.user.username : undefined;
  // The webhook may take longer than Discord waits for an answer.
  await defer(interaction, true);
  const outcome = await reports.send(interaction.user.id, {
    entry: refOf(held, search.dossiers),
    text,
    name,
    answer: answerOf(interaction),
  });
  const words =
    outcome.kind === 'sent' ? say('report.sent', { id: outcome.id }) : say(NOT_SENT[outcome.kind]);
  return finish(interaction, plainReply(words));
}

const NOT_SENT = {
  failed: 'report.failed',
  'too many': 'report.tooMany',
  'too many of all': 'report.busy',
} as const;

/** The message that the form was opened under, or that was under More… before. */
function answerOf({ guildId, channelId, message }: ModalSubmitInteraction): string {
  const id = message?.interactionMetadata?.interactedMessageId ?? message?.id ?? '';
  return addressOf(guildId, channelId, id);
}

/** What can be reported. */
function allIn({ entries, people, sources, proceedings }: Dossier) {
  return [...entries.values(), ...people, ...sources, ...proceedings];
}
