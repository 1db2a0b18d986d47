import { filmAsked } from '../src/answers/film.js';
import { answerVerdict, verdictOn } from '../src/answers/verdict.js';
import { command } from '../src/discord/command.js';
import { personChoice } from '../src/reply/choices.js';
import { NONE } from '../src/reply/custom-id.js';
import { choiceReply } from '../src/reply/people.js';
import { nothingReply } from '../src/reply/plain-reply.js';
import { proceedingsReply, VERDICT_PREFIX, verdictReply } from '../src/reply/verdict-reply.js';
import { asks, dossierWithId, offering, otherFilms, text } from './shared.js';

export const verdict = command({
  definition: asks('verdict', [text('person', 'command.verdict.person')]),
  prefix: VERDICT_PREFIX,
  run({ person = '', film = '' }, context) {
    const { dossiers, say } = context;
    const search = filmAsked(dossiers, film);
    const answer = answerVerdict(search, person);
    switch (answer.kind) {
      case 'verdict':
        return verdictReply(answer, say);
      case 'proceedings':
        return proceedingsReply(answer, say);
      case 'ambiguous':
        return choiceReply(answer, say, [VERDICT_PREFIX, answer.dossier.id]);
      case 'nothing':
        return nothingReply(answer, otherFilms(context, film, search), say);
    }
  },
  complete: offering<'person', { film?: string }>(({ value }, { dossier, suggestions }) => {
    const people = suggestions.people(value);
    // Those with proceedings first, since they are what the command is about.
    const charged = new Set(dossier.proceedings.map((proceeding) => proceeding.person));
    const first = value.trim() === '' ? people.filter((person) => charged.has(person)) : [];
    return [...new Set([...first, ...people])].map(personChoice);
  }),
  press({ parts: [dossierId, fromButton, opening], values: [chosen] }, context) {
    const search = dossierWithId(context, dossierId);
    if (search === undefined) return undefined;
    if (fromButton === NONE) {
      const answer = answerVerdict(search, '');
      return answer.kind === 'proceedings' ? proceedingsReply(answer, context.say, opening) : undefined;
    }
    const id = chosen ?? fromButton;
    const person = search.dossier.people.find((one) => one.id === id);
    return person && verdictReply(verdictOn(search, person), context.say, opening);
  },
});
