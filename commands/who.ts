import { filmAsked } from '../src/answers/film.js';
import { answerWho, whoIs } from '../src/answers/who.js';
import { command } from '../src/discord/command.js';
import { personChoice } from '../src/reply/choices.js';
import { choiceReply } from '../src/reply/people.js';
import { nothingReply } from '../src/reply/plain-reply.js';
import { WHO_PREFIX, whoReply } from '../src/reply/who-reply.js';
import { asks, dossierWithId, offering, otherFilms, text } from './shared.js';

export const who = command({
  definition: asks('who', [{ ...text('person', 'command.who.person'), required: true }]),
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
  complete: offering<'person', { film?: string }>(({ value }, { suggestions }) =>
    suggestions.people(value).map(personChoice),
  ),
  press({ parts: [dossierId, fromButton, opening], values: [chosen] }, context) {
    const search = dossierWithId(context, dossierId);
    const person = search?.dossier.people.find(({ id }) => id === (chosen ?? fromButton));
    return search && person && whoReply(whoIs(search, person), context.say, opening);
  },
});
