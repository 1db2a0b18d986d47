import { answerWho, whoIs } from '../src/answers/who.js';
import { choiceReply, withReading } from '../src/reply/shared/people.js';
import { whoReply } from '../src/reply/who-reply.js';
import { asks, people, personWithRef, text } from './shared.js';

export const who = asks('who', {
  options: [{ ...text('person', 'command.who.person', people), required: true }],
  run({ person = '' }, { search, say }) {
    const answer = answerWho(search, person);
    switch (answer.kind) {
      case 'who':
        return withReading(whoReply(answer, say), answer, say);
      case 'ambiguous':
        return choiceReply(answer, say, (person) => ({ kind: 'who', person }));
      case 'nothing':
        return answer;
    }
  },
  press: {
    who(view, context) {
      const person = personWithRef(context, view.person);
      return person && whoReply(whoIs(context.search, person), context.say, view.opening);
    },
  },
});
