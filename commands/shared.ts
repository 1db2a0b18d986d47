// What all commands have in common.
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { filmsMeant } from '../src/answers/film.js';
import type { Context, Focused } from '../src/discord/command.js';
import type { Key } from '../src/language/en.js';
import { localized } from '../src/language/localized.js';
import type { Dossier } from '../src/record/model.js';
import { filmChoice, type Suggestion } from '../src/reply/choices.js';
import type { DossierSearch } from '../src/search/dossier-search.js';

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

/** A command that asks one film: its own options, then which film, and whether in private. */
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

/** What to offer while an option is typed: films for the film, else what `offer` has of the film so far. */
export function offering<Name extends string, O extends { readonly film?: string }>(
  offer: (typed: Focused<Name>, search: DossierSearch, context: Context, options: O) => readonly Suggestion[],
) {
  return (typed: Focused<Name | 'film' | 'private'>, options: O, context: Context): readonly Suggestion[] => {
    if (typed.name === 'film') return filmChoices(context, typed.value);
    return offer(typed as Focused<Name>, filmSoFar(context, options.film), context, options);
  };
}

export function dossierWithId({ dossiers }: Context, id: string | undefined): DossierSearch | undefined {
  return dossiers.find(({ dossier }) => dossier.id === id);
}

/** The film that is named so far, the default one where none or several fit: nobody is refused while typing. */
function filmSoFar({ dossiers }: Context, film = ''): DossierSearch {
  const [meant] = film.trim() === '' ? [] : filmsMeant(dossiers, film);
  return meant ?? dossiers[0];
}

/** Films whose title, or a work's, goes on like this; all of them at first. */
function filmChoices({ dossiers }: Context, typed: string): Suggestion[] {
  const meant = filmsMeant(dossiers, typed);
  const begun = dossiers.filter(({ dossier }) =>
    dossier.title.toLowerCase().includes(typed.trim().toLowerCase()),
  );
  return [...new Set([...meant, ...begun])].map(({ dossier }) => filmChoice(dossier));
}

/** Those that were not asked, because no film was named. */
export function otherFilms({ dossiers }: Context, film: string, { dossier }: DossierSearch): Dossier[] {
  return film.trim() === ''
    ? dossiers.map((other) => other.dossier).filter((other) => other !== dossier)
    : [];
}
