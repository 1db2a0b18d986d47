import { markedAt, refOf } from '../src/answers/film.js';
import { answerVerdict, proceedingsWithMarks, verdictOn } from '../src/answers/verdict.js';
import { personChoice } from '../src/reply/shared/choices.js';
import { choiceReply, filmChoiceReply, withReading } from '../src/reply/shared/people.js';
import { proceedingsReply, stepsReply, verdictReply } from '../src/reply/verdict/verdict-reply.js';
import { asks, type Complete, filmsWithId, personWithRef, text } from './shared.js';

export const verdict = asks('verdict', {
  options: [text('person', 'command.verdict.person', chargedFirst)],
  run({ person = '' }, { search, say }) {
    const answer = answerVerdict(search, person);
    switch (answer.kind) {
      case 'verdict':
        return withReading(verdictReply(answer, say), answer, say);
      case 'proceedings':
        return proceedingsReply(answer, say);
      case 'films':
        return filmChoiceReply(answer, say, (film) => ({ kind: 'proceedings', film }));
      case 'ambiguous':
        return choiceReply(answer, say, (person) => ({ kind: 'verdict', person }));
      case 'nothing':
        return answer;
    }
  },
  press: {
    verdict(view, context) {
      const person = personWithRef(context, view.person);
      return person && verdictReply(verdictOn(context.search, person), context.say, view.opening);
    },
    steps(view, context) {
      const person = personWithRef(context, view.person);
      return person && stepsReply(verdictOn(context.search, person), context.say, view.opening);
    },
    proceedings({ film, opening }, context) {
      const search = filmsWithId(context, film);
      const answer = search && answerVerdict(search, '');
      return answer?.kind === 'proceedings' ? proceedingsReply(answer, context.say, opening) : undefined;
    },
    'found proceedings'(view, { search, say }) {
      const answer = proceedingsWithMarks(search, view.marks);
      const opening = answer && markedAt([...answer.proceedings, ...answer.civil], view, search.dossiers);
      return opening && proceedingsReply(answer, say, refOf(opening, search.dossiers));
    },
  },
});

/** Those with proceedings, since they are what the command is about; then everybody. */
function chargedFirst(...[typed, { search }]: Parameters<Complete>) {
  const { dossiers, suggestions } = search;
  const people = suggestions.people(typed);
  const charged = new Set(
    dossiers.flatMap(({ proceedings }) => proceedings.flatMap(({ against }) => against)),
  );
  const first = typed.trim() === '' ? people.filter((person) => charged.has(person)) : [];
  return [...new Set([...first, ...people])].map((person) => personChoice(person, dossiers));
}
