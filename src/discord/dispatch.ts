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
import { replace, send } from './send.js';

const NO_SUCH_COMMAND =
  'This command is no longer offered. Type / to see the commands there are; Discord can take a minute to show them.';
const OUTDATED = 'This button leads to an entry that is not on the record any more. Run the command again.';

export interface Dispatch {
  readonly commands: readonly Command[];
  readonly context: Context;
  readonly log: Logger;
}

type Answerable = ChatInputCommandInteraction | MessageComponentInteraction;

/** Answers one interaction; never rejects. */
export async function dispatch(
  interaction: Interaction,
  { commands, context, log }: Dispatch,
): Promise<void> {
  if (!interaction.isChatInputCommand() && !interaction.isMessageComponent()) return;
  const started = performance.now();
  const name = interaction.isChatInputCommand() ? interaction.commandName : 'component';
  const line = (outcome: string) => ({
    interaction: interaction.id,
    command: name,
    outcome,
    ms: Math.round(performance.now() - started),
  });
  try {
    if (interaction.isChatInputCommand()) await answerCommand(interaction, commands, context);
    else await answerPress(interaction, commands, context);
    log.info(line('answered'), 'interaction');
  } catch (error) {
    if (error instanceof UserError) {
      await attempt(() => send(interaction, plainReply(error.message), true));
      log.info(line('refused'), 'interaction');
    } else {
      log.error({ ...line('failed'), err: error }, 'interaction');
      await attempt(() => tellOfFault(interaction));
    }
  }

  async function attempt(answer: () => Promise<void>): Promise<void> {
    await answer().catch((error: unknown) => log.error({ ...line('unanswered'), err: error }, 'interaction'));
  }
}

async function answerCommand(
  interaction: ChatInputCommandInteraction,
  commands: readonly Command[],
  context: Context,
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
async function answerPress(
  interaction: MessageComponentInteraction,
  commands: readonly Command[],
  context: Context,
): Promise<void> {
  const reply = pressed(interaction, commands, context);
  if (reply === undefined) throw new UserError(OUTDATED);
  const asker = interaction.message.interactionMetadata?.user.id;
  if (asker === interaction.user.id) await replace(interaction, reply);
  else await send(interaction, reply, true);
}

function pressed(
  interaction: MessageComponentInteraction,
  commands: readonly Command[],
  context: Context,
): Reply | undefined {
  const id = parseCustomId(interaction.customId);
  const command = commands.find(({ prefix }) => prefix === id?.prefix);
  if (id === undefined || command === undefined) return undefined;
  const values = interaction.isStringSelectMenu() ? interaction.values : [];
  return command.press({ parts: id.parts, values, listed: listedIn(interaction) }, context);
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

async function tellOfFault(interaction: Answerable): Promise<void> {
  if (interaction.replied) return;
  const text = `Something went wrong here; your question was fine. If it happens again, give the operator this number: ${interaction.id}`;
  await send(interaction, plainReply(text), true);
}
