// What all commands have in common.
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { Nothing, Unclear } from '../src/answers/answer.js';
import { filmsAsked, filmsMeant, withRef } from '../src/answers/film.js';
import { type Command, type Context, command, type Options, type Presses } from '../src/command.js';
import { localized, ownName } from '../src/language/localized.js';
import { type Key, LOCALES, type Say } from '../src/language/say.js';
import type { Dossier, NonEmpty, Person } from '../src/record/model.js';
import { nothingReply } from '../src/reply/nothing-reply.js';
import { filmChoice, personChoice, type Suggestion } from '../src/reply/shared/choices.js';
import { unclearReply } from '../src/reply/shared/plain-reply.js';
import type { Reply } from '../src/reply/shared/reply.js';
import type { Search } from '../src/search/search.js';
import { QUESTION_CHARACTERS } from '../src/search/words.js';

/** In servers and for users, and usable in servers, in direct messages with the bot and in private channels. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
} as const;

/** What to offer while an option is typed, best first. */
export type Complete = (typed: string, asking: Asking) => readonly Suggestion[];

interface Asking {
  /** Of the films so far: all while none or several fit what is typed, since nobody is refused while typing. */
  readonly search: Search;
  /** All of the record. */
  readonly films: NonEmpty<Dossier>;
  readonly say: Say;
  /** As far as they are filled in. */
  readonly options: { readonly film?: string; readonly speaker?: string };
}

type Option = APIApplicationCommandBasicOption & { readonly complete?: Complete };

/** An option of text for which suggestions are offered while one types. */
export function suggested<const Name extends string>(name: Name, description: Key) {
  return {
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
    max_length: QUESTION_CHARACTERS,
    name,
    ...localized(description),
  } as const;
}

export const text = <const Name extends string>(name: Name, description: Key, complete: Complete) =>
  ({ ...suggested(name, description), complete }) as const;

export const flag = <const Name extends string>(name: Name, description: Key) =>
  ({ type: ApplicationCommandOptionType.Boolean, name, ...localized(description) }) as const;

export function language(description: Key) {
  return {
    type: ApplicationCommandOptionType.String,
    name: 'language',
    ...localized(description),
    choices: LOCALES.map((value) => ({ name: ownName(value), value })),
  } as const;
}

export const people: Complete = (typed, { search: { dossiers, suggestions } }) =>
  suggestions.people(typed).map((person) => personChoice(person, dossiers));

/** Read by the dispatcher, for every command. */
export const PRIVATE_OPTION = flag('private', 'command.private');

/** Read by the dispatcher, for every command. */
export const LANGUAGE_OPTION = language('command.language');

/** Films whose title, or a work's, goes on like this; all of them at first. */
const FILM_OPTION = text('film', 'command.film', (typed, { films }) => {
  const begun = films.filter(({ title }) => title.toLowerCase().includes(typed.trim().toLowerCase()));
  return [...new Set([...filmsMeant(films, typed), ...begun])].map(filmChoice);
});

type All<Own extends readonly Option[]> = [
  ...Own,
  typeof FILM_OPTION,
  typeof LANGUAGE_OPTION,
  typeof PRIVATE_OPTION,
];

interface AskingParts<Own extends readonly Option[]> {
  readonly options: Own;
  readonly press: Presses;
  /** @throws {UserError} with words for the asker */
  run(
    options: Options<All<Own>>,
    asking: Pick<Asking, 'search' | 'say'>,
  ): Reply | Unclear | Nothing | undefined;
}

const forDiscord = ({ complete, ...option }: Option): APIApplicationCommandBasicOption => option;

/**
 * A command that asks the record: its own options, then whether one film only, and whether in private. That nothing was
 * found, or that a film or work is unclear, is said for all of them here.
 */
export function asks<const Own extends readonly Option[]>(
  name: 'quote' | 'verdict' | 'timeline' | 'who' | 'source',
  { options: own, run, press }: AskingParts<Own>,
): Command {
  const all: readonly Option[] = [...own, FILM_OPTION, LANGUAGE_OPTION, PRIVATE_OPTION];
  return command({
    definition: {
      name,
      ...localized(`command.${name}`),
      ...EVERYWHERE,
      options: all.map(forDiscord) as unknown as All<Own>,
    },
    run(options, context) {
      const films = filmsAsked(context.search, (options as Asking['options']).film ?? context.film ?? '');
      const { say } = context;
      const found = 'kind' in films ? films : run(options, { search: films, say });
      if (found === undefined || !('kind' in found)) return found;
      return found.kind === 'nothing' ? nothingReply(found, say) : unclearReply(found, say);
    },
    press,
    complete(focused, options: Asking['options'], { search: record, film = '', say }) {
      const films = filmsAsked(record, options.film ?? film);
      const search = 'kind' in films ? record : films;
      const option = all.find((one) => one.name === focused.name);
      return option?.complete?.(focused.value, { search, films: record.dossiers, say, options }) ?? [];
    },
  });
}

/** The film with this id; all of the record for none. Undefined: it is there no more. */
export function filmsWithId({ search }: Context, id: string | null): Search | undefined {
  if (id === null) return search;
  const film = search.dossiers.find((dossier) => dossier.id === id);
  return film && search.in(film);
}

/** The person that a button or choice names; undefined: there is nobody like that (any more). */
export function personWithRef({ search: { dossiers } }: Context, ref: string): Person | undefined {
  const people = dossiers.flatMap((dossier) => dossier.people);
  return withRef(people, ref, dossiers);
}
