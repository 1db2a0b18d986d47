// A form that was filled in: a report of a mistake, or what to answer a message with.
import { ComponentType, type ModalSubmitInteraction } from 'discord.js';
import { shown } from '../command.js';
import { UserError } from '../errors.js';
import type { Say } from '../language/say.js';
import { FORM_TEXT, REPORT_NAME } from '../reply/shared/forms.js';
import { ledBy } from '../reply/shared/lead.js';
import { decode, type ViewOf } from '../reply/shared/view.js';
import { answerQuestion, contextOf, there } from './answer-command.js';
import { answerReport } from './answer-report.js';
import { commandOf } from './find-command.js';
import type { Services } from './services.js';
import { addressOf } from './target-message.js';

/** A form can be forged, and stay open for long. */
export async function answerForm(interaction: ModalSubmitInteraction, bot: Services): Promise<unknown> {
  const view = decode(interaction.customId);
  const filled = filledIn(interaction);
  switch (view?.kind) {
    case 'report':
      return answerReport(interaction, { entry: view.entry, ...filled }, bot);
    case 'answer to':
      return answerTo(interaction, view, filled.text, bot);
    default:
      throw new UserError('fault.outdated');
  }
}

/** Linked, not replied to, and by no name: nobody is called. */
async function answerTo(
  interaction: ModalSubmitInteraction,
  view: ViewOf<'answer to'>,
  typed: string,
  bot: Services,
): Promise<void> {
  const command = commandOf(view, bot);
  const address = addressOf(interaction.guildId, interaction.channelId, view.message);
  const answerIn = async (say: Say) => {
    const context = contextOf(bot, say, interaction);
    const reply = there(command && (await shown(view, command, context, { embeds: [], typed })));
    return ledBy([say('answer.to', { address })], reply);
  };
  await answerQuestion(
    interaction,
    { words: [view.kind, view.message, typed], answerIn, isPrivate: false },
    bot,
  );
}

/** @throws {UserError} where it is not our form: discord.js's own getters take a missing field for a fault */
function filledIn({ fields: { fields } }: ModalSubmitInteraction): { text: string; isNamed: boolean } {
  const [text, name] = [fields.get(FORM_TEXT), fields.get(REPORT_NAME)];
  if (text?.type !== ComponentType.TextInput) throw new UserError('fault.outdated');
  return { text: text.value, isNamed: name?.type === ComponentType.Checkbox && name.value };
}
