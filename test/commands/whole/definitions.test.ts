// The commands as Discord offers them: their words, their options in order, where they can be used and how the bot is added for them.
import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { ALL_COMMANDS } from '../../../commands/index.js';

function command({ definition }: (typeof ALL_COMMANDS)[number]): string {
  const {
    type = ApplicationCommandType.ChatInput,
    name,
    integration_types: added = [],
    contexts = [],
  } = definition;
  const where = [
    added.map((one) => ApplicationIntegrationType[one]),
    contexts.map((one) => InteractionContextType[one]),
  ];
  const about = 'description' in definition ? `: ${definition.description}` : '';
  const options = 'options' in definition ? (definition.options ?? []) : [];
  const lines = [`${ApplicationCommandType[type]} ${name}${about}`, `  ${where.join(' | ')}`];
  return [...lines, ...options.map((one) => option(one, '  '))].join('\n');
}

function option(one: APIApplicationCommandOption, indent: string): string {
  const { type, name, description, required = false, ...more } = one;
  const {
    min_length,
    max_length,
    autocomplete,
    choices,
    options = [],
  } = more as {
    readonly min_length?: number;
    readonly max_length?: number;
    readonly autocomplete?: boolean;
    readonly choices?: readonly { readonly name: string; readonly value: string }[];
    readonly options?: readonly APIApplicationCommandOption[];
  };
  const marks = [
    ApplicationCommandOptionType[type],
    ...(required ? ['required'] : []),
    ...(autocomplete ? ['completed'] : []),
    ...(min_length === undefined ? [] : [`from ${min_length}`]),
    ...(max_length === undefined ? [] : [`to ${max_length}`]),
    ...(choices?.map((choice) => `${choice.value} “${choice.name}”`) ?? []),
  ];
  const line = `${indent}${name} (${marks.join(', ')}): ${description}`;
  return [line, ...options.map((part) => option(part, `${indent}  `))].join('\n');
}

const LANGUAGES =
  'en “English”, es “español”, fr “français”, de “Deutsch”, pt-BR “português (Brasil)”, it “italiano”, pl “polski”, uk “українська”';

test('all of them', () => {
  expect(
    ALL_COMMANDS.map(command).join('\n'),
  ).toBe(`ChatInput quote: Exact words on the record, with who said them and where they come from
  GuildInstall,UserInstall | Guild,BotDM,PrivateChannel
  query (String, completed, to 400): Some of the words, a "phrase", a name or a topic
  speaker (String, completed, to 400): Only what this person said
  work (String, completed, to 400): Only what was said in this film or documentary
  card (Boolean): As a picture, with who said it and where on it
  film (String, completed, to 400): Which film or case
  language (String, ${LANGUAGES}): The language of the answer
  private (Boolean): Show the answer only to you
ChatInput verdict: What happened in court, step by step: charge, plea, verdict, dismissal, appeal
  GuildInstall,UserInstall | Guild,BotDM,PrivateChannel
  person (String, completed, to 400): A name or a role; without one, every proceeding on this record
  film (String, completed, to 400): Which film or case
  language (String, ${LANGUAGES}): The language of the answer
  private (Boolean): Show the answer only to you
ChatInput timeline: What happened when, each entry with its status and sources
  GuildInstall,UserInstall | Guild,BotDM,PrivateChannel
  about (String, completed, to 400): Words or a name; without it, everything on this record
  person (String, completed, to 400): Only entries that name this person
  from (String, completed, to 400): A year, month or day: 2023, 2023-04, 2023-04-21
  to (String, completed, to 400): A year, month or day: 2023, 2023-04, 2023-04-21
  view (String, text “Words”, picture “Picture”): In words, or as a picture
  film (String, completed, to 400): Which film or case
  language (String, ${LANGUAGES}): The language of the answer
  private (Boolean): Show the answer only to you
ChatInput check: Whether words are on the record: word for word, shortened, altered or not at all
  GuildInstall,UserInstall | Guild,BotDM,PrivateChannel
  text (String, required, to 4000): The words; put quotation marks around what is quoted
  language (String, ${LANGUAGES}): The language of the answer
ChatInput who: A person on the record: role, words, events and proceedings, each with its source
  GuildInstall,UserInstall | Guild,BotDM,PrivateChannel
  person (String, required, completed, to 400): A name or a role
  film (String, completed, to 400): Which film or case
  language (String, ${LANGUAGES}): The language of the answer
  private (Boolean): Show the answer only to you
ChatInput source: Where the record comes from, and how far each source was checked
  GuildInstall,UserInstall | Guild,BotDM,PrivateChannel
  source (String, completed, to 400): A publisher or a title; without one, the list of all sources
  film (String, completed, to 400): Which film or case
  language (String, ${LANGUAGES}): The language of the answer
  private (Boolean): Show the answer only to you
ChatInput help: What each command does, with an example
  GuildInstall,UserInstall | Guild,BotDM,PrivateChannel
  language (String, ${LANGUAGES}): The language of the answer
ChatInput about: What this bot does and does not do, and how recent its record is
  GuildInstall,UserInstall | Guild,BotDM,PrivateChannel
  language (String, ${LANGUAGES}): The language of the answer
  private (Boolean): Show the answer only to you
Message Check quotes
  GuildInstall,UserInstall | Guild,BotDM,PrivateChannel
Message Answer with a quote…
  GuildInstall,UserInstall | Guild,BotDM,PrivateChannel
ChatInput record: This server’s own record: propose, review, settings
  GuildInstall,UserInstall | Guild
  add-quote (Subcommand): Propose a quotation for this server’s record; the bot compares it with its page
    film (String, completed, to 400): Which film or case
    speaker (String, completed, to 400): Who said it, if they are on the record
  add-event (Subcommand): Propose something that happened, or that somebody claims, for this server’s record
    film (String, completed, to 400): Which film or case
    claimant (String, completed, to 400): Who claims it; leave this out if the source says it itself
  review (Subcommand): For curators: open proposals one by one, or an accepted entry
    entry (String, completed, to 400): An accepted entry, to correct or remove it
  settings (Subcommand): For curators: who curates, the language, the film, unchecked citations
    curators (Role): The role whose members curate, besides those with Manage Server
    language (String, ${LANGUAGES}): The language of public answers in this server
    film (String, completed, to 400): The film that is meant if none is named
    unchecked (Boolean): Whether proposals are allowed whose page could not be read
    single (Boolean): This server has one curator, who may accept their own proposals
  history (Subcommand): For curators: who did what, and when
  export (Subcommand): For curators: the server’s entries as YAML files, ready for a pull request
  forget (Subcommand): For curators: delete all of this server’s record
  forget-me (Subcommand): Take my ID out of all servers’ records, and delete my open proposals
Message Propose as source…
  GuildInstall | Guild`);
});
