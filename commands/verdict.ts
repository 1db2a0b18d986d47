import { filmsAsked, withRef } from '../src/answers/film.js';
import { answerVerdict, proceedingsWithRefs, verdictOn } from '../src/answers/verdict.js';
import { personChoice } from '../src/reply/choices.js';
import { LISTED, NONE } from '../src/reply/custom-id.js';
import { nothingReply } from '../src/reply/nothing-reply.js';
import { choiceReply, filmChoiceReply, withReading } from '../src/reply/people.js';
import { proceedingsReply, VERDICT_PREFIX, verdictReply } from '../src/reply/verdict-reply.js';
import { asks, type Complete, filmsWithId, personWithRef, refIn, text } from './shared.js';

export const verdict = asks('verdict', {
  options: [text('person', 'command.verdict.person', chargedFirst)],
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
  press({ parts: [dossierId, who, opening], values: [chosen], listed }, context) {
    const { search: all, say } = context;
    if (who === NONE) {
      const search = filmsWithId(context, chosen ?? dossierId);
      const answer = search && answerVerdict(search, '');
      return answer?.kind === 'proceedings' ? proceedingsReply(answer, say, opening) : undefined;
    }
    if (who === LISTED) {
      const search = filmsWithId(context, dossierId);
      const refs = listed.map((value) => refIn(dossierId, value));
      const answer = search && proceedingsWithRefs(search, refs);
      const step = answer && chosen && withRef(answer.proceedings, refIn(dossierId, chosen), all.dossiers);
      if (step) return verdictReply(verdictOn(all, step.against[0]), say, step.id);
      return answer && proceedingsReply(answer, say, chosen ?? opening);
    }
    const person = personWithRef(context, dossierId, chosen ?? who);
    return person && verdictReply(verdictOn(all, person), say, opening);
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
