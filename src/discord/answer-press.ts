// A pressed button, or a choice from a menu.
import {
  ComponentType,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { shown } from '../command.js';
import { UserError } from '../errors.js';
import type { Say } from '../language/say.js';
import { MORE_ID, type MoreChoice, parseMore } from '../reply/shared/more-menu.js';
import type { Reply } from '../reply/shared/reply.js';
import { reportModal } from '../reply/shared/report-modal.js';
import { decode, listedIn, type View } from '../reply/shared/view.js';
import { contextOf, isCalm, there } from './answer-command.js';
import { commandOf } from './find-command.js';
import { isAlone, isForcedPrivate, ownLanguage, sharedLanguage } from './languages.js';
import { present, turnTo } from './present.js';
import { remove } from './send.js';
import type { Services } from './services.js';

/** The asker turns pages of the message itself; anybody else gets a private copy of the page. */
export async function answerPress(interaction: MessageComponentInteraction, bot: Services): Promise<void> {
  const chosen = chosenIn(interaction);
  if (interaction.customId === MORE_ID && chosen !== undefined)
    return more(interaction, parseMore(chosen), bot);
  const view = decode(interaction.customId, chosen);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  // What only explains an entry stands aside; the entry stays.
  const isAside = !isAsker(interaction) || (view?.kind === 'quote' && view.as === 'context');
  const isOwn = isAside || isPrivate || isAlone(interaction);
  const say = isOwn ? ownLanguage(interaction) : sharedLanguage(interaction);
  const reply = await pressed(interaction, view, bot, say);
  if (isAside) return present(interaction, reply, { say, isPrivate: true }, bot);
  return turnTo(interaction, reply, { say, isPrivate }, bot);
}

export function chosenIn(interaction: MessageComponentInteraction): string | undefined {
  return interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
}

async function more(
  interaction: MessageComponentInteraction,
  choice: MoreChoice | undefined,
  bot: Services,
): Promise<void> {
  switch (choice?.kind) {
    case 'remove': {
      const manages = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
      if (!isAsker(interaction) && !manages) throw new UserError('fault.remove');
      return remove(interaction);
    }
    case 'report': {
      if (bot.reports === undefined) throw new UserError('report.off');
      await interaction.showModal(reportModal(choice.entry, ownLanguage(interaction)));
      return;
    }
    case 'post': {
      if (isForcedPrivate(interaction)) throw new UserError('fault.post');
      const say = isAlone(interaction) ? ownLanguage(interaction) : sharedLanguage(interaction);
      const reply = await pressed(interaction, choice.view, bot, say);
      if (!(await isCalm(interaction, bot))) throw new UserError('calm.private');
      return present(interaction, reply, { say, isPrivate: false }, bot);
    }
    case 'card': {
      const say = ownLanguage(interaction);
      const reply = await pressed(interaction, choice.view, bot, say);
      return present(interaction, reply, { say, isPrivate: true }, bot);
    }
    case undefined:
      throw new UserError('fault.outdated');
  }
}

/** @throws {UserError} where the view leads nowhere (any more) */
async function pressed(
  interaction: MessageComponentInteraction,
  view: View | undefined,
  bot: Services,
  say: Say,
): Promise<Reply> {
  const command = commandOf(view, bot);
  const embeds = interaction.message.embeds.map((embed) => embed.toJSON());
  const message = { listed: entriesOf(interaction), embeds };
  return there(view && command && (await shown(view, command, contextOf(bot, say, interaction), message)));
}

function isAsker({ message, user }: MessageComponentInteraction): boolean {
  return message.interactionMetadata?.user.id === user.id;
}

/** What the message's own menu lists. */
function entriesOf({ message }: MessageComponentInteraction): readonly string[] {
  for (const row of message.components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const component of row.components) {
      if (component.type === ComponentType.StringSelect && component.customId !== MORE_ID) {
        const values = component.options.map(({ value }) => value);
        return listedIn(component.customId, values);
      }
    }
  }
  return [];
}
