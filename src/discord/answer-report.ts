// A filled-in report of a mistake.
import type { ModalSubmitInteraction } from 'discord.js';
import { UserError } from '../errors.js';
import { parseCustomId } from '../reply/custom-id.js';
import { plainReply } from '../reply/plain-reply.js';
import { REPORT_NAME, REPORT_PREFIX, REPORT_TEXT } from '../reply/report-modal.js';
import type { Answering } from './answering.js';
import { ownLanguage } from './languages.js';
import { defer, finish } from './send.js';

export async function answerReport(
  interaction: ModalSubmitInteraction,
  { reports }: Answering,
): Promise<void> {
  const id = parseCustomId(interaction.customId);
  const [dossier, entry] = id?.parts ?? [];
  if (id?.prefix !== REPORT_PREFIX || dossier === undefined || entry === undefined) {
    throw new UserError('fault.outdated');
  }
  if (reports === undefined) throw new UserError('report.off');
  const say = ownLanguage(interaction);
  const text = interaction.fields.getTextInputValue(REPORT_TEXT);
  const name = interaction.fields.getCheckbox(REPORT_NAME) ? interaction.user.username : undefined;
  // The webhook may take longer than Discord waits for an answer.
  await defer(interaction);
  const outcome = await reports.send(interaction.user.id, { entry: `${dossier}/${entry}`, text, name });
  switch (outcome.kind) {
    case 'sent':
      return finish(interaction, plainReply(say('report.sent', { id: outcome.id })));
    case 'failed':
      return finish(interaction, plainReply(say('report.failed')));
    case 'too many':
      return finish(interaction, plainReply(say('report.tooMany')));
  }
}
