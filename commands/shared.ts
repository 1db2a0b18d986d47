// What all commands have in common.
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { filmsMeant, withRef } from '../src/answers/film.js';
import type { Context, Focused } from '../src/command.js';
import { localized } from '../src/language/localized.js';
import type { Key } from '../src/language/say.js';
import type { Person } from '../src/record/model.js';
import { filmChoice, type Suggestion } from '../src/reply/choices.js';
import { NONE } from '../src/reply/custom-id.js';
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

/** An option of text that is completed while one types. */
export function text<const Name extends string>(name: Name, description: Key) {
  return {
    type: ApplicationCommandOptionType.String,
    autocomplete: true,
    max_length: QUESTION_CHARACTERS,
    name,
    ...localized(description),
  } as const;
}

const FILM_OPTION = text('film', 'command.film');

/** Read by the dispatcher, for every command. */
export const PRIVATE_OPTION = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  ...localized('command.private'),
} as const;

/** A command that asks the record: its own options, then whether one film only, and whether in private. */
export function asks<
  const Name extends 'quote' | 'verdict' | 'timeline' | 'who' | 'source',
  const Own extends readonly APIApplicationCommandBasicOption[],
>(name: Name, options: Own) {
  return {
    name,
    ...localized(`command.${name}`),
    ...EVERYWHERE,
    options: [...options, FILM_OPTION, PRIVATE_OPTION] as const,
  };
}

/** What to offer while an option is typed: films for the film, else what `offer` has of the films so far. */
export function offering<Name extends string, O extends { readonly film?: string }>(
  offer: (typed: Focused<Name>, search: Search, context: Context, options: O) => readonly Suggestion[],
) {
  return (typed: Focused<Name | 'film' | 'private'>, options: O, context: Context): readonly Suggestion[] => {
    if (typed.name === 'film') return filmChoices(context, typed.value);
    return offer(typed as Focused<Name>, filmsSoFar(context, options.film), context, options);
  };
}

/** The film with this id; all of the record where a button names none. Undefined: it is there no more. */
export function filmsWithId({ search }: Context, id: string | undefined): Search | undefined {
  if (id === NONE) return search;
  const film = search.dossiers.find((dossier) => dossier.id === id);
  return film && search.in(film);
}

/** Menus name entries of any film; those of before this was so, entries of the film in their own id, if in one. */
export function refIn(filmId = NONE, value = ''): string {
  return value.includes('/') || filmId === NONE ? value : `${filmId}/${value}`;
}

/** The person that a button or choice names; undefined: there is nobody like that (any more). */
export function personWithRef(
  { search: { dossiers } }: Context,
  filmId?: string,
  value?: string,
): Person | undefined {
  const people = dossiers.flatMap((dossier) => dossier.people);
  return withRef(people, refIn(filmId, value), dossiers);
}

/** All films while none or several fit what is typed so far: nobody is refused while typing. */
function filmsSoFar({ search }: Context, film = ''): Search {
  const [meant, ...others] = filmsMeant(search.dossiers, film);
  return meant === undefined || others.length > 0 ? search : search.in(meant);
}

/** Films whose title, or a work's, goes on like this; all of them at first. */
function filmChoices({ search: { dossiers } }: Context, typed: string): Suggestion[] {
  const begun = dossiers.filter(({ title }) => title.toLowerCase().includes(typed.trim().toLowerCase()));
  return [...new Set([...filmsMeant(dossiers, typed), ...begun])].map(filmChoice);
}
