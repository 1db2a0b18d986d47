// A server's own record: a subcommand, a button or a form of it. Whatever is said of it, only the member reads.
import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { RecordAction, RecordCommand, RecordContext } from '../command.js';
import { UserError } from '../errors.js';
import { LIMITS } from '../reply/shared/limits.js';
import type { Reply } from '../reply/shared/reply.js';
import type { RecordDeed } from '../reply/shared/view.js';
import type { ServerRecord, ServerRecords } from '../server-record/server-records.js';
import { StoreUnavailable } from '../store/store.js';
import { contextOf, optionsOf } from './answer-command.js';
import { recordCommand } from './find-command.js';
import { homeServer, memberOf } from './here.js';
import { ownLanguage } from './languages.js';
import { defer, type File, finish, replace, send } from './send.js';
import type { Services } from './services.js';

export type Acting = ChatInputCommandInteraction | MessageComponentInteraction | ModalSubmitInteraction;

/** @param shipped the services with the record as it was shipped */
export async function answerRecord(
  interaction: Acting,
  { act, on }: Pick<RecordDeed, 'act' | 'on'>,
  shipped: Services,
): Promise<unknown> {
  const command = recordCommand(shipped);
  if (command === undefined) throw new UserError('fault.noCommand');
  const action = {
    ...{ act, on, member: memberOf(interaction), server: serverOf(interaction, act) },
    options: interaction.isChatInputCommand() ? optionsOf(interaction) : {},
    fields: interaction.isModalSubmit() ? fieldsOf(interaction) : {},
  };
  const mayTakeLong = interaction.isModalSubmit() || command.readsPages.includes(act);
  if (mayTakeLong && !interaction.isChatInputCommand()) await wait(interaction);
  const reply = await acted(command, action, interaction, shipped);
  if ('custom_id' in reply) return interaction.isModalSubmit() ? undefined : interaction.showModal(reply);
  if (interaction.deferred) return finish(interaction, reply, filesOf(reply));
  if (interaction.isMessageComponent()) return replace(interaction, reply, filesOf(reply));
  return send(interaction, reply, true, filesOf(reply));
}

export async function completeRecord(interaction: AutocompleteInteraction, shipped: Services): Promise<void> {
  const choices = await choicesOf(interaction, shipped);
  await interaction.respond(choices.slice(0, LIMITS.choices));
}

/** None where there is no such record, or the store can't be reached. */
async function choicesOf(interaction: AutocompleteInteraction, shipped: Services) {
  const [command, server, { records }] = [recordCommand(shipped), homeServer(interaction), shipped];
  if (command === undefined || server === undefined || records === undefined) return [];
  const focused = interaction.options.getFocused(true);
  const typing = { focused, options: optionsOf(interaction), member: memberOf(interaction), server };
  try {
    const context = contextHere(interaction, shipped, records, await records.at(server, shipped.record));
    return await command.complete(typing, context);
  } catch (error) {
    if (error instanceof StoreUnavailable) return [];
    throw error;
  }
}

/** For the one part that is also answered where the app is only brought along. */
const FORGET_ME = 'forget-me';

/** @throws {UserError} where there is no record of a server's own */
function serverOf(interaction: BaseInteraction, act: string): string {
  if (interaction.guildId === null) throw new UserError('record.onlyServers');
  const server = homeServer(interaction);
  if (server === undefined && act !== FORGET_ME) throw new UserError('record.onlyInstalled');
  return server ?? '';
}

function contextHere(
  interaction: BaseInteraction,
  shipped: Services,
  records: ServerRecords,
  { record, ...here }: ServerRecord,
): RecordContext {
  const { fetchPage } = shipped;
  const context = contextOf({ ...shipped, record }, ownLanguage(interaction), interaction);
  return { ...context, ...here, records, fetchPage, shipped: shipped.record };
}

/** @throws {UserError} where the store can't be reached: nothing is decided on other settings than the server's */
async function acted(
  command: RecordCommand,
  action: RecordAction,
  interaction: BaseInteraction,
  shipped: Services,
) {
  const { records } = shipped;
  if (records === undefined) throw new UserError('record.turnedOff');
  try {
    const here = await records.own(action.server, shipped.record);
    return await command.act(action, contextHere(interaction, shipped, records, here));
  } catch (error) {
    throw error instanceof StoreUnavailable ? new UserError('record.unreachable') : error;
  }
}

/** What comes of a button, or of a form that a button opened, takes the place of its message. */
function wait(interaction: MessageComponentInteraction | ModalSubmitInteraction): Promise<unknown> {
  const isBelow = interaction.isMessageComponent() || interaction.isFromMessage();
  return isBelow ? interaction.deferUpdate() : defer(interaction, true);
}

function fieldsOf({ fields: { fields } }: ModalSubmitInteraction): RecordAction['fields'] {
  return Object.fromEntries(
    fields.map((field): [string, string] => [
      field.customId,
      field.type === ComponentType.TextInput ? field.value : '',
    ]),
  );
}

const filesOf = ({ files = [] }: Reply): File[] =>
  files.map(({ name, text }) => ({ name, description: name, attachment: Buffer.from(text) }));
