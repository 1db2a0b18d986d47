// A typed command, and the suggestions while it is typed.
import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { UserError } from '../errors.js';
import type { Say } from '../language/say.js';
import { LIMITS } from '../reply/limits.js';
import { withMore } from '../reply/more-menu.js';
import type { Answering } from './answering.js';
import type { Command, Context } from './command.js';
import { isAlone, ownLanguage, sharedLanguage } from './languages.js';
import { send } from './send.js';

export async function answerCommand(interaction: ChatInputCommandInteraction, bot: Answering): Promise<void> {
  const command = commandNamed(interaction.commandName, bot);
  if (command === undefined) throw new UserError('fault.noCommand');
  const options = optionsOf(interaction);
  const own = ownLanguage(interaction);
  const wantsPrivate = options.private === true;
  const isCalm =
    wantsPrivate ||
    isAlone(interaction) ||
    (await bot.calm.admits(interaction.user.id, interaction.channelId));
  const isPrivate = wantsPrivate || !isCalm;
  const say = isPrivate || isAlone(interaction) ? own : sharedLanguage(interaction);
  const takesReports = bot.reports !== undefined;
  const reply = withMore(command.run(options, contextOf(bot, say)), say, { isPrivate, takesReports });
  await send(interaction, isCalm ? reply : { ...reply, content: say('calm.private') }, isPrivate);
}

export async function complete(interaction: AutocompleteInteraction, bot: Answering): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const context = contextOf(bot, ownLanguage(interaction));
  const command = commandNamed(interaction.commandName, bot);
  const choices = command?.complete?.(focused, optionsOf(interaction), context) ?? [];
  await interaction.respond(choices.slice(0, LIMITS.choices));
}

export function contextOf({ record, reports }: Answering, say: Say): Context {
  return { dossiers: record.dossiers, say, takesReports: reports !== undefined };
}

function commandNamed(name: string, { commands }: Answering): Command | undefined {
  return commands.find(({ definition }) => definition.name === name);
}

function optionsOf({ options }: ChatInputCommandInteraction | AutocompleteInteraction) {
  return Object.fromEntries(
    options.data.flatMap(({ name, value }) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [],
    ),
  );
}
