// A server's own record: what members propose, and what curators make of it.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { filmsMeant } from '../../src/answers/film.js';
import type { MessageCommand, RecordCommand } from '../../src/command.js';
import { UserError } from '../../src/errors.js';
import { localized, localizedName } from '../../src/language/localized.js';
import type { Key } from '../../src/language/say.js';
import { entryForm } from '../../src/reply/server-record/record-forms.js';
import { filmChoice, personChoice } from '../../src/reply/shared/choices.js';
import { withoutEnds } from '../../src/server-record/ends.js';
import { flag, language, suggested } from '../shared.js';
import { acceptedChoices, CURATING } from './curating.js';
import { PROPOSING } from './proposing.js';

const part = <const Options extends readonly unknown[]>(
  name: string,
  description: Key,
  options: Options,
) => ({
  ...{ type: ApplicationCommandOptionType.Subcommand as const, name, ...localized(description), options },
});

const ACTS = { ...PROPOSING, ...CURATING };

export const record: RecordCommand = {
  definition: {
    name: 'record',
    ...localized('command.record'),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild],
    options: [
      part('add-quote', 'command.record.addQuote', [
        suggested('film', 'command.film'),
        suggested('speaker', 'command.record.speaker'),
      ]),
      part('add-event', 'command.record.addEvent', [
        suggested('film', 'command.film'),
        suggested('claimant', 'command.record.claimant'),
      ]),
      part('review', 'command.record.review', [suggested('entry', 'command.record.entry')]),
      part('settings', 'command.record.settings', [
        {
          ...{ type: ApplicationCommandOptionType.Role as const, name: 'curators' },
          ...localized('command.record.curators'),
        },
        language('command.record.language'),
        suggested('film', 'command.record.film'),
        flag('unchecked', 'command.record.unchecked'),
        flag('single', 'command.record.single'),
      ]),
      part('history', 'command.record.history', []),
      part('export', 'command.record.export', []),
      part('forget', 'command.record.forget', []),
      part('forget-me', 'command.record.forgetMe', []),
    ],
  },
  readsPages: ['take-words'],
  act(action, context) {
    const act = Object.hasOwn(ACTS, action.act) ? ACTS[action.act] : undefined;
    if (act === undefined) throw new UserError('fault.outdated');
    return act(action, context);
  },
  async complete({ focused: { name, value }, ...typing }, context) {
    const { dossiers, suggestions } = context.search;
    if (name === 'film') return [...new Set([...filmsMeant(dossiers, value), ...dossiers])].map(filmChoice);
    if (name === 'entry') return acceptedChoices(value, typing, context);
    return suggestions.people(value).map((person) => personChoice(person, dossiers));
  },
};

/** A link in the message is the address of a quotation that is proposed. */
export const proposeAsSource: MessageCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...localizedName('command.propose'),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
  },
  onMessage({ text }, { say, search, film }) {
    const [only, ...others] = search.dossiers;
    // A form that could not be sent off is not opened.
    if (film === undefined && others.length > 0) throw new UserError('record.whichFilmFirst');
    const [address] = text.match(/https:\/\/[^\s<>]+/) ?? [];
    if (address === undefined) throw new UserError('record.noLink');
    const typed = { kind: 'quote', address: withoutEnds(address, ').,;!?') } as const;
    return entryForm({ act: 'fill-quote', on: [film ?? only.id] }, typed, say);
  },
};
