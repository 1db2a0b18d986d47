// Every interaction comes through here: the one switch, and the one try/catch.
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { UserError } from '../errors.js';
import { plainReply } from '../reply/plain-reply.js';
import { escapedValues } from '../reply/text.js';
import { answerCommand, answerOnMessage, complete } from './answer-command.js';
import { answerPress } from './answer-press.js';
import { answerReport } from './answer-report.js';
import type { Answering } from './answering.js';
import { forLog, outcomeOf } from './faults.js';
import { commandNamed, commandOf, messageCommandNamed } from './find-command.js';
import { ownLanguage } from './languages.js';
import { PATIENCE_MS } from './patient-request.js';
import { type Answerable, send } from './send.js';

/** Answers one interaction and logs one line of it; never rejects. */
export async function dispatch(interaction: Interaction, bot: Answering): Promise<void> {
  const isOurs =
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isAutocomplete() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit();
  if (!isOurs) return;
  const started = performance.now();
  const watched = bot.watch?.answering();
  const log = (level: 'info' | 'warn' | 'error', outcome: string, faults: object = {}) => {
    const ms = performance.now() - started;
    const command = nameOf(interaction, bot);
    watched?.done({ command, outcome, seconds: ms / 1_000 });
    const line = { interaction: interaction.id, command, outcome, ms: Math.round(ms) };
    bot.log[level]({ ...line, ...faults }, 'interaction');
  };
  try {
    await answer(interaction, bot);
    log('info', 'answered');
  } catch (error) {
    const outcome = outcomeOf(error);
    const fault = forLog(error);
    if (outcome !== 'failed') return log(outcome === 'unanswered' ? 'error' : 'warn', outcome, { fault });
    // Discord would no more take it.
    if (performance.now() - started >= PATIENCE_MS) return log('error', 'unanswered', { fault });
    const unsent = await tellOfFault(interaction).then(() => undefined, forLog);
    if (unsent === undefined) log('error', outcome, { fault });
    else log('error', 'unanswered', { fault, unsent });
  }
}

type Ours = Answerable | AutocompleteInteraction;

async function answer(interaction: Ours, bot: Answering): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, bot);
  try {
    if (interaction.isChatInputCommand()) await answerCommand(interaction, bot);
    else if (interaction.isMessageContextMenuCommand()) await answerOnMessage(interaction, bot);
    else if (interaction.isModalSubmit()) await answerReport(interaction, bot);
    else await answerPress(interaction, bot);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const say = ownLanguage(interaction);
    await send(interaction, plainReply(say(error.key, escapedValues(error.values))), true);
  }
}

/** For log and metrics: the command's name, and what of it was used. Only names of ours, so that they stay few. */
function nameOf(interaction: Ours, bot: Answering): string {
  if (interaction.isModalSubmit()) return 'report';
  if (interaction.isMessageComponent()) {
    return `${commandOf(interaction.customId, bot)?.definition.name ?? 'more'} button`;
  }
  const named = interaction.isMessageContextMenuCommand() ? messageCommandNamed : commandNamed;
  const name = named(interaction.commandName, bot)?.definition.name ?? 'unknown';
  return interaction.isAutocomplete() ? `${name} autocomplete` : name;
}

async function tellOfFault(interaction: Ours): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.responded ? undefined : interaction.respond([]);
  if (interaction.replied || interaction.deferred) return;
  const say = ownLanguage(interaction);
  await send(interaction, plainReply(say('fault.unknown', { id: interaction.id })), true);
}
