import { filmsAsked } from '../src/answers/film.js';
import { answerVerdict, verdictOn } from '../src/answers/verdict.js';
import { command } from '../src/discord/command.js';
import { personChoice } from '../src/reply/choices.js';
import { NONE } from '../src/reply/custom-id.js';
import { nothingReply } from '../src/reply/nothing-reply.js';
import { choiceReply, filmChoiceReply, withReading } from '../src/reply/people.js';
import { proceedingsReply, VERDICT_PREFIX, verdictReply } from '../src/reply/verdict-reply.js';
import { asks, filmsWithId, offering, personWithRef, text } from './shared.js';

export const verdict = command({
  definition: asks('verdict', [text('person', 'command.verdict.person')]),
  prefix: VERDICT_PREFIX,
  run({ person = '', film = '' }, context) {
    const { search, say } = context;
    const answer = answerVerdict(filmsAsked(search, film), person);
    switch (answer.kind) {
      case 'verdict':
        return withReading(verdictReply(answer, say), answer, say);
      case 'proceedings':
        return proceedingsReply(answer, say);
      case 'films':
        return filmChoiceReply(answer, say, [VERDICT_PREFIX, NONE, NONE]);
      case 'ambiguous':
        return choiceReply(answer, say, [VERDICT_PREFIX, NONE]);
      case 'nothing':
        return nothingReply(answer, say);
    }
  },
  complete: offering<'person', { film?: string }>(({ value }, { dossiers, suggestions }) => {
    const people = suggestions.people(value);
    // Those with proceedings first, since they are what the command is about.
    const charged = new Set(dossiers.flatMap(({ proceedings }) => proceedings.map(({ person }) => person)));
    const first = value.trim() === '' ? people.filter((person) => charged.has(person)) : [];
    return [...new Set([...first, ...people])].map((person) => personChoice(person, dossiers));
  }),
  press({ parts: [dossierId, fromButton, opening], values: [chosen] }, context) {
    if (fromButton === NONE) {
      const search = filmsWithId(context, chosen ?? dossierId);
      const answer = search && answerVerdict(search, '');
      return answer?.kind === 'proceedings' ? proceedingsReply(answer, context.say, opening) : undefined;
    }
    const person = personWithRef(context, dossierId, chosen ?? fromButton);
    return person && verdictReply(verdictOn(context.search, person), context.say, opening);
  },
});
