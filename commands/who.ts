import { filmsAsked } from '../src/answers/film.js';
import { answerWho, whoIs } from '../src/answers/who.js';
import { NONE } from '../src/reply/custom-id.js';
import { nothingReply } from '../src/reply/nothing-reply.js';
import { choiceReply, withReading } from '../src/reply/people.js';
import { WHO_PREFIX, whoReply } from '../src/reply/who-reply.js';
import { asks, people, personWithRef, text } from './shared.js';

export const who = asks('who', {
  options: [{ ...text('person', 'command.who.person', people), required: true }],
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
  press({ parts: [dossierId, fromButton, opening], values: [chosen] }, context) {
    const person = personWithRef(context, dossierId, chosen ?? fromButton);
    return person && whoReply(whoIs(context.search, person), context.say, opening);
  },
});
