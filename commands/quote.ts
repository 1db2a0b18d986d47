import { filmAsked } from '../src/answers/film.js';
import { answerQuote, inContext, quotesBy, quotesWithIds } from '../src/answers/quote.js';
import { peopleMeant } from '../src/answers/who.js';
import { type Context, command, type Press } from '../src/discord/command.js';
import { localized } from '../src/language/localized.js';
import { personChoice, quoteChoice, workChoice } from '../src/reply/choices.js';
import { contextReply } from '../src/reply/context-reply.js';
import { choiceReply } from '../src/reply/people.js';
import { nothingReply, overviewReply } from '../src/reply/plain-reply.js';
import { IN_CONTEXT, QUOTE_PREFIX, QUOTES_OF, quoteReply } from '../src/reply/quote-reply.js';
import type { Reply } from '../src/reply/reply.js';
import {
  dossierWithId,
  EVERYWHERE,
  FILM_OPTION,
  filmChoices,
  filmSoFar,
  otherFilms,
  PRIVATE_OPTION,
  TEXT,
} from './shared.js';

export const quote = command({
  definition: {
    name: 'quote',
    ...localized('command.quote'),
    ...EVERYWHERE,
    options: [
      { ...TEXT, name: 'query', ...localized('command.quote.query') },
      { ...TEXT, name: 'speaker', ...localized('command.quote.speaker') },
      { ...TEXT, name: 'work', ...localized('command.quote.work') },
      FILM_OPTION,
      PRIVATE_OPTION,
    ],
  },
  prefix: QUOTE_PREFIX,
  run({ query = '', speaker = '', work = '', film = '' }, context) {
    const { dossiers, say } = context;
    const search = filmAsked(dossiers, film);
    const answer = answerQuote(search, { query, speaker, work });
    switch (answer.kind) {
      case 'quotes':
        return quoteReply(answer, say);
      case 'overview':
        return overviewReply(answer, say);
      case 'ambiguous':
        return choiceReply(answer, say, [QUOTE_PREFIX, answer.dossier.id], ({ id }) => `${QUOTES_OF}${id}`);
      case 'nothing':
        return nothingReply(answer, otherFilms(context, film, search), say);
    }
  },
  complete({ name, value }, { speaker = '', film }, context) {
    const search = filmSoFar(context, film);
    const { suggestions } = search;
    switch (name) {
      case 'query': {
        const speakers = speaker.trim() === '' ? [] : peopleMeant(search, speaker);
        const bySpeaker =
          speakers.length === 0
            ? undefined
            : (quote: { speaker: (typeof speakers)[number] }) => speakers.includes(quote.speaker);
        return suggestions.quotes(value, bySpeaker).map(quoteChoice);
      }
      case 'speaker': {
        const quoted = new Set(search.dossier.quotes.map((quote) => quote.speaker));
        return suggestions.people(value, (person) => quoted.has(person)).map(personChoice);
      }
      case 'work':
        return suggestions.works(value).map(workChoice);
      case 'film':
        return filmChoices(context, value);
      default:
        return [];
    }
  },
  press,
});

/** A quote by its id, all quotes of a person, or what stands around a quote. */
function press(
  { parts: [dossierId, fromButton, view], values: [chosen], listed }: Press,
  context: Context,
): Reply | undefined {
  const search = dossierWithId(context, dossierId);
  const shown = chosen ?? fromButton;
  if (search === undefined || shown === undefined) return undefined;
  if (shown.startsWith(QUOTES_OF)) {
    const person = search.dossier.people.find(({ id }) => id === shown.slice(QUOTES_OF.length));
    const answer = person && quotesBy(search, person);
    return answer && quoteReply(answer, context.say);
  }
  const answer = quotesWithIds(search, listed.includes(shown) ? listed : [shown]);
  const asked = answer?.quotes.find(({ id }) => id === shown);
  if (answer === undefined || asked === undefined) return undefined;
  if (view === IN_CONTEXT) return contextReply(inContext(search, asked), context.say);
  return quoteReply(answer, context.say, shown);
}
