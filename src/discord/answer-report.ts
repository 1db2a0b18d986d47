// A filled-in report of a mistake.
import { ComponentType, type ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../errors.js';
import type { Dossier } from '../record/model.js';
import { NONE, parseCustomId } from '../reply/custom-id.js';
import { plainReply } from '../reply/plain-reply.js';
import { REPORT_NAME, REPORT_PREFIX, REPORT_TEXT } from '../reply/report-modal.js';
import { ownLanguage } from './languages.js';
import { defer, finish } from './send.js';
import type { Services } from './services.js';

export async function answerReport(
  interaction: ModalSubmitInteraction,
  { reports, record: { search } }: Services,
): Promise<void> {
  const id = parseCustomId(interaction.customId);
  const [dossier, entry] = id?.parts ?? [];
  if (id?.prefix !== REPORT_PREFIX || dossier === undefined || entry === undefined) {
    throw new UserError('fault.outdated');
  }
  if (reports === undefined) throw new UserError('report.off');
  // An answer with entries of several films names none.
  const film = search.dossiers.find((one) => [one.id, NONE].includes(dossier) && isIn(one, entry));
  if (film === undefined) throw new UserError('fault.outdated');
  const say = ownLanguage(interaction);
  const { text, isNamed } = filledIn(interaction);
  const name = isNamed ? interaction.user.username : undefined;
  // The webhook may take longer than Discord waits for an answer.
  await defer(interaction);
  const outcome = await reports.send(interaction.user.id, { entry: `${film.id}/${entry}`, text, name });
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

/** Whether the record has an entry of this id now; a form can be forged, and stay open for long. */
function isIn({ entries, people, sources, proceedings }: Dossier, id: string): boolean {
  return entries.has(id) || [people, sources, proceedings].some((all) => all.some((one) => one.id === id));
}

/** @throws {UserError} where it is not our form: discord.js's own getters take a missing field for a fault */
function filledIn({ fields: { fields } }: ModalSubmitInteraction): { text: string; isNamed: boolean } {
  const [text, name] = [fields.get(REPORT_TEXT), fields.get(REPORT_NAME)];
  if (text?.type !== ComponentType.TextInput) throw new UserError('fault.outdated');
  return { text: text.value, isNamed: name?.type === ComponentType.Checkbox && name.value };
}
