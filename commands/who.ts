import { filmsAsked } from '../src/answers/film.js';
import { answerWho, whoIs } from '../src/answers/who.js';
import { command } from '../src/command.js';
import { personChoice } from '../src/reply/choices.js';
import { NONE } from '../src/reply/custom-id.js';
import { nothingReply } from '../src/reply/nothing-reply.js';
import { choiceReply, withReading } from '../src/reply/people.js';
import { WHO_PREFIX, whoReply } from '../src/reply/who-reply.js';
import { asks, offering, personWithRef, text } from './shared.js';

export const who = command({
  definition: asks('who', [{ ...text('person', 'command.who.person'), required: true }]),
  prefix: WHO_PREFIX,
  run({ person = '', film = '' }, context) {
    const { search, say } = context;
    const answer = answerWho(filmsAsked(search, film), person);
    switch (answer.kind) {
      case 'who':
        return withReading(whoReply(answer, say), answer, say);
      case 'ambiguous':
        return choiceReply(answer, say, [WHO_PREFIX, NONE]);
      case 'nothing':
        return nothingReply(answer, say);
    }
  },
  complete: offering<'person', { film?: string }>(({ value }, { dossiers, suggestions }) =>
    suggestions.people(value).map((person) => personChoice(person, dossiers)),
  ),
  press({ parts: [dossierId, fromButton, opening], values: [chosen] }, context) {
    const person = personWithRef(context, dossierId, chosen ?? fromButton);
    return person && whoReply(whoIs(context.search, person), context.say, opening);
  },
});
