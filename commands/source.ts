import { filmAsked } from '../src/answers/film.js';
import { answerSource, wholeSource } from '../src/answers/source.js';
import { command } from '../src/discord/command.js';
import { sourceChoice } from '../src/reply/choices.js';
import { NONE } from '../src/reply/custom-id.js';
import { nothingReply } from '../src/reply/plain-reply.js';
import { SOURCE_PREFIX, sourceChoiceReply, sourceReply, sourcesReply } from '../src/reply/source-reply.js';
import { asks, dossierWithId, offering, otherFilms, text } from './shared.js';

export const source = command({
  definition: asks('source', [text('source', 'command.source.source')]),
  prefix: SOURCE_PREFIX,
  run({ source: asked = '', film = '' }, context) {
    const { dossiers, say } = context;
    const search = filmAsked(dossiers, film);
    const answer = answerSource(search, asked);
    switch (answer.kind) {
      case 'source':
        return sourceReply(answer, say);
      case 'sources':
        return sourcesReply(answer, say);
      case 'ambiguous source':
        return sourceChoiceReply(answer, say);
      case 'nothing':
        return nothingReply(answer, otherFilms(context, film, search), say);
    }
  },
  complete: offering<'source', { film?: string }>(({ value }, { suggestions }, { say }) =>
    suggestions.sources(value).map((one) => sourceChoice(one, say)),
  ),
  press({ parts: [dossierId, fromButton, opening], values: [chosen] }, context) {
    const search = dossierWithId(context, dossierId);
    if (search === undefined) return undefined;
    if (fromButton === NONE) {
      const answer = answerSource(search, '');
      return answer.kind === 'sources' ? sourcesReply(answer, context.say, opening) : undefined;
    }
    const asked = search.dossier.sources.find(({ id }) => id === (chosen ?? fromButton));
    const found = asked && wholeSource(search.dossier, asked);
    return found && sourceReply(found, context.say, opening);
  },
});
