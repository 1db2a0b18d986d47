// A pressed button, or a choice from a menu.
import {
  ComponentType,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { UserError } from '../errors.js';
import type { Say } from '../language/say.js';
import { parseCustomId } from '../reply/custom-id.js';
import { MORE_ID, type MoreChoice, parseMore, withMore } from '../reply/more-menu.js';
import type { Reply } from '../reply/reply.js';
import { reportModal } from '../reply/report-modal.js';
import { contextOf, isCalm, moreOptions } from './answer-command.js';
import { commandOf } from './find-command.js';
import { isAlone, isForcedPrivate, ownLanguage, sharedLanguage } from './languages.js';
import { remove } from './send.js';
import { deliver, turnTo } from './send-picture.js';
import type { Services } from './services.js';

/** The asker turns pages of the message itself; anybody else gets a private copy of the page. */
export async function answerPress(interaction: MessageComponentInteraction, bot: Services): Promise<void> {
  const values = interaction.isStringSelectMenu() ? interaction.values : [];
  const [chosen] = values;
  if (interaction.customId === MORE_ID && chosen !== undefined)
    return more(interaction, parseMore(chosen), bot);
  const own = ownLanguage(interaction);
  const reply = await pressed(interaction, interaction.customId, values, bot, own);
  // What only explains an entry stands aside; the entry stays.
  if (!isAsker(interaction) || reply.shown === undefined) return give(interaction, reply, own, true, bot);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const turn = (turned: Reply, say: Say) =>
    turnTo(interaction, withMore(turned, say, moreOptions(interaction, bot, isPrivate)), bot.pictures);
  if (isPrivate || isAlone(interaction)) return turn(reply, own);
  const shared = sharedLanguage(interaction);
  return turn(await pressed(interaction, interaction.customId, values, bot, shared), shared);
}

/** As a message of its own. */
function give(
  interaction: MessageComponentInteraction,
  reply: Reply,
  say: Say,
  isPrivate: boolean,
  bot: Services,
): Promise<void> {
  const whole = withMore(reply, say, moreOptions(interaction, bot, isPrivate));
  return deliver(interaction, whole, isPrivate, bot.pictures);
}

async function more(
  interaction: MessageComponentInteraction,
  choice: MoreChoice,
  bot: Services,
): Promise<void> {
  switch (choice.kind) {
    case 'remove': {
      const manages = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
      if (!isAsker(interaction) && !manages) throw new UserError('fault.remove');
      return remove(interaction);
    }
    case 'report': {
      if (bot.reports === undefined) throw new UserError('report.off');
      await interaction.showModal(reportModal(choice.dossier, choice.entry, ownLanguage(interaction)));
      return;
    }
    case 'post': {
      if (isForcedPrivate(interaction)) throw new UserError('fault.post');
      const say = isAlone(interaction) ? ownLanguage(interaction) : sharedLanguage(interaction);
      const reply = await pressed(interaction, choice.view, [], bot, say);
      if (!(await isCalm(interaction, bot))) throw new UserError('calm.private');
      return give(interaction, reply, say, false, bot);
    }
    case 'card': {
      const own = ownLanguage(interaction);
      return give(interaction, await pressed(interaction, choice.view, [], bot, own), own, true, bot);
    }
  }
}

/** @throws {UserError} where the id leads nowhere (any more) */
async function pressed(
  interaction: MessageComponentInteraction,
  customId: string,
  values: readonly string[],
  bot: Services,
  say: Say,
): Promise<Reply> {
  const parts = parseCustomId(customId)?.parts ?? [];
  const embeds = interaction.message.embeds.map((embed) => embed.toJSON());
  const press = { parts, values, listed: listedIn(interaction), embeds };
  const reply = await commandOf(customId, bot)?.press?.(press, contextOf(bot, say, interaction));
  if (reply === undefined) throw new UserError('fault.outdated');
  return reply;
}

function isAsker({ message, user }: MessageComponentInteraction): boolean {
  return message.interactionMetadata?.user.id === user.id;
}

/** The values of the message's list of entries. */
function listedIn({ message }: MessageComponentInteraction): string[] {
  for (const row of message.components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const component of row.components) {
      if (component.type === ComponentType.StringSelect && component.customId !== MORE_ID) {
        return component.options.map(({ value }) => value);
      }
    }
  }
  return [];
}
