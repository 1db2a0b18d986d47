// Every interaction comes through here: the one switch, and the one try/catch.
import {
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  type MessageComponentInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { UserError } from '../errors.js';
import { parseCustomId } from '../reply/custom-id.js';
import { plainReply } from '../reply/plain-reply.js';
import type { Reply } from '../reply/reply.js';
import type { Command, Context } from './command.js';
import { forLog, outcomeOf } from './faults.js';
import { replace, send } from './send.js';

const NO_SUCH_COMMAND =
  'This command is no longer offered. Type / to see the commands there are; Discord can take a minute to show them.';
const OUTDATED = 'This button leads to an entry that is not on the record any more. Run the command again.';

export interface Dispatch {
  readonly commands: readonly Command[];
  /** Read anew for each interaction: the record may be replaced while the bot runs. */
  readonly context: Context;
  readonly log: Logger;
}

type Answerable = ChatInputCommandInteraction | MessageComponentInteraction;

/** Answers one interaction and logs one line of it; never rejects. */
export async function dispatch(interaction: Interaction, bot: Dispatch): Promise<void> {
  if (!interaction.isChatInputCommand() && !interaction.isMessageComponent()) return;
  const started = performance.now();
  const log = (level: 'info' | 'warn' | 'error', outcome: string, faults: object = {}) => {
    const ms = Math.round(performance.now() - started);
    const line = { interaction: interaction.id, command: nameOf(interaction, bot), outcome, ms };
    bot.log[level]({ ...line, ...faults }, 'interaction');
  };
  try {
    await answer(interaction, bot);
    log('info', 'answered');
  } catch (error) {
    const outcome = outcomeOf(error);
    const fault = forLog(error);
    if (outcome !== 'failed') return log('warn', outcome, { fault });
    const unsent = await tellOfFault(interaction).then(() => undefined, forLog);
    if (unsent === undefined) log('error', outcome, { fault });
    else log('error', 'unanswered', { fault, unsent });
  }
}

async function answer(interaction: Answerable, bot: Dispatch): Promise<void> {
  try {
    if (interaction.isChatInputCommand()) await answerCommand(interaction, bot);
    else await answerPress(interaction, bot);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    await send(interaction, plainReply(error.message), true);
  }
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  { commands, context }: Dispatch,
): Promise<void> {
  const command = commands.find(({ definition }) => definition.name === interaction.commandName);
  if (command === undefined) throw new UserError(NO_SUCH_COMMAND);
  const options = Object.fromEntries(
    interaction.options.data.flatMap(({ name, value }) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [],
    ),
  );
  await send(interaction, command.run(options, context), options.private === true);
}

/** The asker turns pages of the message itself; anybody else gets a private copy of the page. */
async function answerPress(interaction: MessageComponentInteraction, bot: Dispatch): Promise<void> {
  const reply = pressed(interaction, bot);
  if (reply === undefined) throw new UserError(OUTDATED);
  const asker = interaction.message.interactionMetadata?.user.id;
  if (asker === interaction.user.id) await replace(interaction, reply);
  else await send(interaction, reply, true);
}

function pressed(interaction: MessageComponentInteraction, bot: Dispatch): Reply | undefined {
  const values = interaction.isStringSelectMenu() ? interaction.values : [];
  const parts = parseCustomId(interaction.customId)?.parts ?? [];
  return commandOf(interaction, bot)?.press({ parts, values, listed: listedIn(interaction) }, bot.context);
}

function commandOf({ customId }: MessageComponentInteraction, { commands }: Dispatch): Command | undefined {
  const prefix = parseCustomId(customId)?.prefix;
  return commands.find((command) => command.prefix === prefix);
}

/** The values of the message's first menu. */
function listedIn({ message }: MessageComponentInteraction): string[] {
  for (const row of message.components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const component of row.components) {
      if (component.type === ComponentType.StringSelect) return component.options.map(({ value }) => value);
    }
  }
  return [];
}

/** For the log: the command's name; a button says which command it belongs to. */
function nameOf(interaction: Answerable, bot: Dispatch): string {
  if (interaction.isChatInputCommand()) return interaction.commandName;
  return `${commandOf(interaction, bot)?.definition.name ?? 'unknown'} button`;
}

async function tellOfFault(interaction: Answerable): Promise<void> {
  if (interaction.replied) return;
  const text = `Something went wrong here; your question was fine. If it happens again, give the operator this number: ${interaction.id}`;
  await send(interaction, plainReply(text), true);
}
