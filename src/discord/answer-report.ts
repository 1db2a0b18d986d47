// A filled-in report of a mistake.
import { ComponentType, type ModalSubmitInteraction } from 'discord.js';
import { refOf, withRef } from '../answers/film.js';
import { UserError } from '../errors.js';
import type { Dossier } from '../record/model.js';
import { plainReply } from '../reply/shared/plain-reply.js';
import { REPORT_NAME, REPORT_TEXT } from '../reply/shared/report-modal.js';
import { decode } from '../reply/shared/view.js';
import { ownLanguage } from './languages.js';
import { defer, finish } from './send.js';
import type { Services } from './services.js';
import { addressOf } from './target-message.js';

export async function answerReport(
  interaction: ModalSubmitInteraction,
  { reports, record: { search } }: Services,
): Promise<void> {
  const view = decode(interaction.customId);
  if (view?.kind !== 'report') throw new UserError('fault.outdated');
  if (reports === undefined) throw new UserError('report.off');
  // A form can be forged, and stay open for long.
  const held = withRef(search.dossiers.flatMap(allIn), view.entry, search.dossiers);
  if (held === undefined) throw new UserError('fault.outdated');
  const say = ownLanguage(interaction);
  const { text, isNamed } = filledIn(interaction);
  const name = isNamed ? interaction.user.username : undefined;
  // The webhook may take longer than Discord waits for an answer.
  await defer(interaction, true);
  const outcome = await reports.send(interaction.user.id, {
    entry: refOf(held, search.dossiers),
    text,
    name,
    answer: answerOf(interaction),
  });
  switch (outcome.kind) {
    case 'sent':
      return finish(interaction, plainReply(say('report.sent', { id: outcome.id })));
    case 'failed':
      return finish(interaction, plainReply(say('report.failed')));
    case 'too many':
      return finish(interaction, plainReply(say('report.tooMany')));
    case 'too many of all':
      return finish(interaction, plainReply(say('report.busy')));
  }
}

/** The message that the form was opened under, or that was under More… before. */
function answerOf({ guildId, channelId, message }: ModalSubmitInteraction): string {
  const id = message?.interactionMetadata?.interactedMessageId ?? message?.id ?? '';
  return addressOf(guildId, channelId, id);
}

/** What can be reported. */
function allIn({ entries, people, sources, proceedings }: Dossier) {
  return [...entries.values(), ...people, ...sources, ...proceedings];
}

/** @throws {UserError} where it is not our form: discord.js's own getters take a missing field for a fault */
function filledIn({ fields: { fields } }: ModalSubmitInteraction): { text: string; isNamed: boolean } {
  const [text, name] = [fields.get(REPORT_TEXT), fields.get(REPORT_NAME)];
  if (text?.type !== ComponentType.TextInput) throw new UserError('fault.outdated');
  return { text: text.value, isNamed: name?.type === ComponentType.Checkbox && name.value };
}
