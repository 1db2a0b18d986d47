// Every interaction comes through here: the one switch, and the one try/catch.
import type { Interaction, REST } from 'discord.js';
import {
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  type RESTPostAPIInteractionCallbackJSONBody,
  Routes,
} from 'discord-api-types/v10';
import { UserError } from '../errors.js';
import { sayIn } from '../language/say.js';
import { plainReply } from '../reply/shared/plain-reply.js';
import { escapedValues } from '../reply/shared/text.js';
import { decode, type RecordDeed } from '../reply/shared/view.js';
import { answerCommand, answerOnMessage, complete } from './answer-command.js';
import { answerForm } from './answer-form.js';
import { answerPress, targetOf } from './answer-press.js';
import { type Acting, answerRecord, completeRecord } from './answer-record.js';
import { forLog, outcomeOf } from './faults.js';
import { commandNamed, commandOf, messageCommandNamed, recordCommand } from './find-command.js';
import { recordHere } from './here.js';
import type { RawInteraction } from './incoming.js';
import { ownLanguage } from './languages.js';
import { tellNews } from './news.js';
import { RESPONSE_DEADLINE_MS } from './request-with-retry.js';
import { finish, rawPrivate, send, whisper } from './send.js';
import type { Services } from './services.js';

/**
 * Answers one interaction and logs one line of it; never rejects.
 * @param target the message that a command was chosen on
 */
export async function dispatch(
  interaction: Interaction,
  target: APIMessage | undefined,
  bot: Services,
): Promise<void> {
  const started = performance.now();
  const log = logAnswer(interaction.id, started, bot, () => nameOf(interaction, bot));
  try {
    await answer(interaction, target, bot);
    log(interaction.isAutocomplete() ? 'debug' : 'info', 'answered');
  } catch (error) {
    const outcome = outcomeOf(error);
    const fault = forLog(error);
    if (outcome !== 'failed') return log(outcome === 'unanswered' ? 'error' : 'warn', outcome, { fault });
    // Discord would no more take it.
    if (performance.now() - started >= RESPONSE_DEADLINE_MS) return log('error', 'unanswered', { fault });
    const unsent = await tellOfFault(interaction).then(() => undefined, forLog);
    if (unsent === undefined) log('error', outcome, { fault });
    else log('error', 'unanswered', { fault, unsent });
  }
}

/** One that discord.js could not build: a plain line, and nothing to choose from where somebody types. */
export async function answerUnbuilt(raw: RawInteraction, rest: REST, bot: Services): Promise<void> {
  const log = logAnswer(raw.id, performance.now(), bot, () => 'unknown');
  const body: RESTPostAPIInteractionCallbackJSONBody =
    raw.type === InteractionType.ApplicationCommandAutocomplete
      ? { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices: [] } }
      : {
          type: InteractionResponseType.ChannelMessageWithSource,
          data: rawPrivate(plainReply(sayIn(raw.locale)('fault.unknown', { id: raw.id }))),
        };
  const unsent = await rest
    .post(Routes.interactionCallback(raw.id, raw.token), { body, auth: false })
    .then(() => undefined, forLog);
  const fault = { message: 'not built', type: raw.type };
  if (unsent === undefined) log('error', 'failed', { fault });
  else log('error', 'unanswered', { fault, unsent });
}

type Level = 'debug' | 'info' | 'warn' | 'error';

function logAnswer(interaction: string, started: number, bot: Services, named: () => string) {
  const watched = bot.watch?.answering();
  return (level: Level, outcome: string, faults: object = {}) => {
    const ms = performance.now() - started;
    const command = named();
    watched?.done({ command, outcome, seconds: ms / 1_000 });
    bot.log[level]({ interaction, command, outcome, ms: Math.round(ms), ...faults }, 'interaction');
  };
}

async function answer(
  interaction: Interaction,
  target: APIMessage | undefined,
  shipped: Services,
): Promise<void> {
  const deed = recordDeedOf(interaction, shipped);
  if (deed !== undefined && interaction.isAutocomplete()) return completeRecord(interaction, shipped);
  // What is done with a server's own record asks for it itself, once Discord was told to wait.
  const bot = deed === undefined ? await servicesHere(interaction, shipped) : shipped;
  if (interaction.isAutocomplete()) return complete(interaction, bot);
  try {
    if (deed !== undefined) await answerRecord(interaction as Acting, deed, bot);
    else if (interaction.isChatInputCommand()) await answerCommand(interaction, bot);
    else if (interaction.isMessageContextMenuCommand()) await answerOnMessage(interaction, target, bot);
    else if (interaction.isModalSubmit()) await answerForm(interaction, bot);
    else if (interaction.isMessageComponent()) await answerPress(interaction, bot);
    // A kind of command that we have none of, such as one on a member.
    else throw new UserError('fault.noCommand');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const say = ownLanguage(interaction);
    const reply = plainReply(say(error.key, escapedValues(error.values)));
    // A form about a server's own record has been told to wait.
    if (interaction.deferred) await finish(interaction, reply);
    else await send(interaction, reply, true);
  }
  await tellNews(interaction, bot);
}

async function servicesHere(interaction: Interaction, shipped: Services): Promise<Services> {
  const { record, settings } = await recordHere(interaction, shipped);
  return { ...shipped, record, here: settings };
}

/** What an interaction does with a server's own record; undefined where it does nothing. */
function recordDeedOf(interaction: Interaction, bot: Services): Pick<RecordDeed, 'act' | 'on'> | undefined {
  if (interaction.isAutocomplete() || interaction.isChatInputCommand()) {
    const isRecord = interaction.commandName === recordCommand(bot)?.definition.name;
    return isRecord ? { act: interaction.options.getSubcommand(), on: [] } : undefined;
  }
  const target = interaction.isModalSubmit()
    ? decode(interaction.customId)
    : interaction.isMessageComponent()
      ? targetOf(interaction)
      : undefined;
  return target?.kind === 'record' ? target : undefined;
}

/** For log and metrics: the command's name, and what of it was used. Only names of ours, so that they stay few. */
function nameOf(interaction: Interaction, bot: Services): string {
  const deed = recordDeedOf(interaction, bot);
  if (deed !== undefined) return `record ${kindOf(interaction)}`;
  if (interaction.isModalSubmit()) {
    const view = decode(interaction.customId);
    return view?.kind === 'answer to' ? `${commandOf(view, bot)?.definition.name} form` : 'report';
  }
  if (interaction.isMessageComponent()) {
    const target = targetOf(interaction);
    const view = target && ('of' in target ? target.of : target);
    return `${commandOf(view, bot)?.definition.name ?? 'more'} button`;
  }
  const named = interaction.isMessageContextMenuCommand() ? messageCommandNamed : commandNamed;
  const name = named(interaction.commandName, bot)?.definition.name ?? 'unknown';
  return interaction.isAutocomplete() ? `${name} autocomplete` : name;
}

function kindOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return 'autocomplete';
  if (interaction.isChatInputCommand()) return 'command';
  return interaction.isModalSubmit() ? 'form' : 'button';
}

async function tellOfFault(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.responded ? undefined : interaction.respond([]);
  if (interaction.replied) return;
  const reply = plainReply(ownLanguage(interaction)('fault.unknown', { id: interaction.id }));
  // Fills in an answer that is waited for, and leaves a message whose button was pressed as it is.
  if (interaction.deferred) await whisper(interaction, reply);
  else await send(interaction, reply, true);
}
