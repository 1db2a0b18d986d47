// A command, typed or chosen on a message, and the suggestions while one is typed.
import type {
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import type { Context } from '../command.js';
import { UserError } from '../errors.js';
import { type Say, sayIn } from '../language/say.js';
import { ledBy } from '../reply/shared/lead.js';
import { LIMITS } from '../reply/shared/limits.js';
import { plainReply } from '../reply/shared/plain-reply.js';
import type { Reply } from '../reply/shared/reply.js';
import { isCurator } from '../server-record/member.js';
import { commandNamed, messageCommandNamed } from './find-command.js';
import { homeServer, memberOf } from './here.js';
import { inviteLink } from './invite.js';
import { isAlone, isForcedPrivate, ownLanguage, sharedLanguage } from './languages.js';
import { present } from './present.js';
import { type Answerable, send } from './send.js';
import type { Services } from './services.js';
import { addressOf, targetMessage } from './target-message.js';

export async function answerCommand(
  interaction: ChatInputCommandInteraction,
  bot: Services,
): Promise<unknown> {
  const command = commandNamed(interaction.commandName, bot);
  if (command === undefined) throw new UserError('fault.noCommand');
  const options = optionsOf(interaction);
  const asked = typeof options.language === 'string' ? sayIn(options.language) : undefined;
  const question = {
    words: [command.definition.name, ...given(options)],
    answerIn: async (say: Say) => there(await command.run(options, contextOf(bot, say, interaction))),
    ...(asked === undefined ? {} : { asked }),
    isPrivate: command.isPrivate === true || options.private === true,
  };
  return answerQuestion(interaction, question, bot);
}

/** What was asked, typed or in a form. */
interface Asking {
  /** By which the same question is known again. */
  readonly words: readonly string[];
  /** @throws {UserError} with words for the asker */
  answerIn(say: Say): Promise<Reply>;
  /** The language that was asked for. */
  readonly asked?: Say;
  /** For the asker alone. */
  readonly isPrivate: boolean;
}

export async function answerQuestion(
  interaction: Answerable,
  { words, answerIn, asked, isPrivate }: Asking,
  bot: Services,
): Promise<unknown> {
  const own = { say: asked ?? ownLanguage(interaction), isPrivate: true };
  if (isPrivate || isForcedPrivate(interaction))
    return present(interaction, await answerIn(own.say), own, bot);
  const { search } = bot.record;
  const question = [interaction.channelId ?? '', ...words];
  const above = isAlone(interaction) ? undefined : bot.recent.to(search, question);
  if (above !== undefined) {
    const address = addressOf(interaction.guildId, interaction.channelId, above);
    return send(interaction, plainReply(own.say('calm.repeat', { address })), true);
  }
  // A question that can't be answered is refused here, privately, and does not count; nor does one that found nothing.
  const shared = {
    say: isAlone(interaction) ? own.say : (asked ?? sharedLanguage(interaction, bot)),
    isPrivate: false,
  };
  const open = await answerIn(shared.say);
  if (open.isPrivate === true) return present(interaction, await answerIn(own.say), own, bot);
  const over = await limitOver(interaction, bot);
  if (over === undefined) {
    const message = await present(interaction, open, shared, bot);
    return message === undefined ? undefined : bot.recent.keep(search, question, message);
  }
  const closed = ledBy([own.say(`calm.${over}`)], await answerIn(own.say));
  return present(interaction, closed, own, bot);
}

/** @throws {UserError} where what is to be shown is not there (any more) */
export function there(reply: Reply | undefined): Reply {
  if (reply === undefined) throw new UserError('fault.outdated');
  return reply;
}

export async function answerOnMessage(
  interaction: MessageContextMenuCommandInteraction,
  target: APIMessage | undefined,
  bot: Services,
): Promise<void> {
  const command = messageCommandNamed(interaction.commandName, bot);
  if (command === undefined || target === undefined) throw new UserError('fault.noCommand');
  const say = ownLanguage(interaction);
  const reply = await command.onMessage(
    targetMessage(target, interaction.applicationId, interaction.guildId),
    contextOf(bot, say, interaction),
  );
  if ('custom_id' in reply) await interaction.showModal(reply);
  else await present(interaction, reply, { say, isPrivate: true }, bot);
}

/** Counts one answer that others see. @returns whose limit it is over */
export async function limitOver(interaction: Answerable, { calm }: Services) {
  const { user, channelId } = interaction;
  return isAlone(interaction) ? undefined : calm.over(user.id, channelId ?? '');
}

export async function complete(interaction: AutocompleteInteraction, bot: Services): Promise<void> {
  const focused = interaction.options.getFocused(true);
  const context = contextOf(bot, ownLanguage(interaction), interaction);
  const command = commandNamed(interaction.commandName, bot);
  const choices = command?.complete?.(focused, optionsOf(interaction), context) ?? [];
  await interaction.respond(choices.slice(0, LIMITS.choices));
}

export function contextOf(
  { record: { search, checker }, records, reports, program, here }: Services,
  say: Say,
  interaction: BaseInteraction,
): Context {
  const { user, applicationId } = interaction;
  const server = homeServer(interaction);
  const mayCurate = here !== undefined && isCurator(memberOf(interaction), here);
  const invite = inviteLink(applicationId);
  return {
    search,
    checker,
    say,
    takesReports: reports !== undefined,
    ...(records === undefined ? {} : { keepsProposals: true }),
    program: program && { ...program, links: { ...program.links, invite } },
    member: user.id,
    ...(mayCurate && server !== undefined ? { openProposals: () => records?.countOpen(server) } : {}),
    film: search.dossiers.find(({ id }) => id === here?.film)?.id,
  };
}

/** In any order; an option that is off is one left out. */
function given(options: ReturnType<typeof optionsOf>): string[] {
  const on = Object.entries(options).filter(([, value]) => value !== false);
  return on.toSorted().flat().map(String);
}

/** What was given, by option; of a subcommand its own. */
export function optionsOf({ options }: ChatInputCommandInteraction | AutocompleteInteraction) {
  const given = options.data.flatMap((one) => one.options ?? [one]);
  return Object.fromEntries(
    given.flatMap(({ name, value }) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [],
    ),
  );
}
