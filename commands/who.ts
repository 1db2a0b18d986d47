import { filmAsked } from '../src/answers/film.js';
import { answerWho, whoIs } from '../src/answers/who.js';
import { command } from '../src/discord/command.js';
import { localized } from '../src/language/localized.js';
import { personChoice } from '../src/reply/choices.js';
import { choiceReply } from '../src/reply/people.js';
import { nothingReply } from '../src/reply/plain-reply.js';
import { WHO_PREFIX, whoReply } from '../src/reply/who-reply.js';
import {
  dossierWithId,
  EVERYWHERE,
  FILM_OPTION,
  filmChoices,
  filmSoFar,
  otherFilms,
  PRIVATE_OPTION,
  TEXT,
} from './shared.js';

export const who = command({
  definition: {
    name: 'who',
    ...localized('command.who'),
    ...EVERYWHERE,
    options: [
      { ...TEXT, name: 'person', ...localized('command.who.person'), required: true },
      FILM_OPTION,
      PRIVATE_OPTION,
    ],
  },
  prefix: WHO_PREFIX,
  run({ person = '', film = '' }, context) {
    const { dossiers, say } = context;
    const search = filmAsked(dossiers, film);
    const answer = answerWho(search, person);
    switch (answer.kind) {
      case 'who':
        return whoReply(answer, say);
      case 'ambiguous':
        return choiceReply(answer, say, [WHO_PREFIX, answer.dossier.id]);
      case 'nothing':
        return nothingReply(answer, otherFilms(context, film, search), say);
    }
  },
  complete({ name, value }, { film }, context) {
    if (name === 'film') return filmChoices(context, value);
    return name === 'person' ? filmSoFar(context, film).suggestions.people(value).map(personChoice) : [];
  },
  press({ parts: [dossierId, fromButton, opening], values: [chosen] }, context) {
    const search = dossierWithId(context, dossierId);
    const person = search?.dossier.people.find(({ id }) => id === (chosen ?? fromButton));
    return search && person && whoReply(whoIs(search, person), context.say, opening);
  },
});
