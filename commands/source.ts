import { filmOf, withRef } from '../src/answers/film.js';
import { answerSource, wholeSource } from '../src/answers/source.js';
import { sourceChoice } from '../src/reply/shared/choices.js';
import { sourceChoiceReply, sourceReply, sourcesReply } from '../src/reply/source-reply.js';
import { asks, filmsWithId, text } from './shared.js';

export const source = asks('source', {
  options: [
    text('source', 'command.source.source', (typed, { search: { dossiers, suggestions }, say }) =>
      suggestions.sources(typed).map((one) => sourceChoice(one, dossiers, say)),
    ),
  ],
  run({ source: asked = '' }, { search, say }) {
    const answer = answerSource(search, asked);
    switch (answer.kind) {
      case 'source':
        return sourceReply(answer, say);
      case 'sources':
        return sourcesReply(answer, say);
      case 'ambiguous source':
        return sourceChoiceReply(answer, say);
      case 'nothing':
        return answer;
    }
  },
  press: {
    sources({ film, opening }, context) {
      const search = filmsWithId(context, film);
      const answer = search && answerSource(search, '');
      return answer?.kind === 'sources' ? sourcesReply(answer, context.say, opening) : undefined;
    },
    source(view, { search: { dossiers }, say }) {
      const sources = dossiers.flatMap((dossier) => dossier.sources);
      const asked = withRef(sources, view.source, dossiers);
      const found = asked && wholeSource(filmOf(asked, dossiers), asked);
      return found && sourceReply(found, say, view.opening);
    },
  },
});
