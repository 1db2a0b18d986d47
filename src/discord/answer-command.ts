// A command, typed or chosen on a message, and the suggestions while one is typed.
import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import type { Context } from '../command.js';
import { UserError } from '../errors.js';
import type { Say } from '../language/say.js';
import { LIMITS } from '../reply/limits.js';
import { type MoreOptions, withMore } from '../reply/more-menu.js';
import { commandNamed, messageCommandNamed } from './find-command.js';
import { isAlone, isForcedPrivate, ownLanguage, sharedLanguage } from './languages.js';
import { type Answerable, send } from './send.js';
import { deliver } from './send-picture.js';
import type { Services } from './services.js';
import { targetMessage } from './target-message.js';

export async function answerCommand(interaction: ChatInputCommandInteraction, bot: Services): Promise<void> {
  const command = commandNamed(interaction.commandName, bot);
  if (command === undefined) throw new UserError('fault.noCommand');
  const options = optionsOf(interaction);
  const answerIn = async (say: Say, isPrivate: boolean) =>
    withMore(
      await command.run(options, contextOf(bot, say, interaction)),
      say,
      moreOptions(interaction, bot, isPrivate),
    );
  const own = ownLanguage(interaction);
  const { pictures } = bot;
  if (command.isPrivate === true || options.private === true || isForcedPrivate(interaction)) {
    return deliver(interaction, await answerIn(own, true), true, pictures);
  }
  // A question that can't be answered is refused here, privately, and does not count; nor does one that found nothing.
  const open = await answerIn(isAlone(interaction) ? own : sharedLanguage(interaction), false);
  if (open.isPrivate === true) return deliver(interaction, await answerIn(own, true), true, pictures);
  if (await isCalm(interaction, bot)) return deliver(interaction, open, false, pictures);
  const closed = await answerIn(own, true);
  const content = [own('calm.private'), closed.content ?? ''].filter((line) => line !== '').join('\n');
  return deliver(interaction, { ...closed, content }, true, pictures);
}

export async function answerOnMessage(
  interaction: MessageContextMenuCommandInteraction,
  target: APIMessage | undefined,
  bot: Services,
): Promise<void> {
  const command = messageCommandNamed(interaction.commandName, bot);
  if (command === undefined || target === undefined) throw new UserError('fault.noCommand');
  const own = ownLanguage(interaction);
  const reply = await command.onMessage(
    targetMessage(target, interaction.applicationId),
    contextOf(bot, own, interaction),
  );
  await send(interaction, withMore(reply, own, moreOptions(interaction, bot, true)), true);
}

/** What the menu under an answer may offer. */
export function moreOptions(interaction: Answerable, { reports }: Services, isPrivate: boolean): MoreOptions {
  return { isPrivate, takesReports: reports !== undefined, canPost: !isForcedPrivate(interaction) };
}

/** Counts one answer that others see; false where it has to be private. */
export async function isCalm(interaction: Answerable, { calm }: Services): Promise<boolean> {
  const { user, channelId } = interaction;
  return isAlone(interaction) || calm.admits(user.id, channelId ?? '');
}

export async function complete(interaction: AutocompleteInteraction, bot: Services): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const context = contextOf(bot, ownLanguage(interaction), interaction);
  const command = commandNamed(interaction.commandName, bot);
  const choices = command?.complete?.(focused, optionsOf(interaction), context) ?? [];
  await interaction.respond(choices.slice(0, LIMITS.choices));
}

export function contextOf(
  { record: { search, checker }, reports }: Services,
  say: Say,
  { user }: { readonly user: { readonly id: string } },
): Context {
  return { search, checker, say, takesReports: reports !== undefined, member: user.id };
}

function optionsOf({ options }: ChatInputCommandInteraction | AutocompleteInteraction) {
  return Object.fromEntries(
    options.data.flatMap(({ name, value }) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [],
    ),
  );
}
