import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { filmAsked } from '../src/answers/film.js';
import { answerQuote, inContext, quotesBy, quotesWithIds } from '../src/answers/quote.js';
import { peopleMeant } from '../src/answers/who.js';
import { type Context, command, type Press } from '../src/discord/command.js';
import { localized } from '../src/language/localized.js';
import type { Quote } from '../src/record/model.js';
import { personChoice, quoteChoice, workChoice } from '../src/reply/choices.js';
import { contextReply } from '../src/reply/context-reply.js';
import { NONE } from '../src/reply/custom-id.js';
import { choiceReply } from '../src/reply/people.js';
import { nothingReply, overviewReply } from '../src/reply/plain-reply.js';
import { cardReply } from '../src/reply/quote-card.js';
import { AS_CARD, IN_CONTEXT, QUOTE_PREFIX, QUOTES_OF, quoteReply } from '../src/reply/quote-reply.js';
import type { Reply } from '../src/reply/reply.js';
import { asks, dossierWithId, offering, otherFilms, text } from './shared.js';

export const quote = command({
  definition: asks('quote', [
    text('query', 'command.quote.query'),
    text('speaker', 'command.quote.speaker'),
    text('work', 'command.quote.work'),
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'card',
      ...localized('command.quote.card'),
    },
  ]),
  prefix: QUOTE_PREFIX,
  run({ query = '', speaker = '', work = '', card = false, film = '' }, context) {
    const { dossiers, say } = context;
    const search = filmAsked(dossiers, film);
    const answer = answerQuote(search, { query, speaker, work });
    switch (answer.kind) {
      case 'quotes':
        return card ? cardReply(answer, say) : quoteReply(answer, say);
      case 'overview':
        return overviewReply(answer, say);
      case 'ambiguous':
        return choiceReply(
          answer,
          say,
          [QUOTE_PREFIX, answer.dossier.id, ...(card ? [NONE, AS_CARD] : [])],
          ({ id }) => `${QUOTES_OF}${id}`,
        );
      case 'nothing':
        return nothingReply(answer, otherFilms(context, film, search), say);
    }
  },
  complete: offering<'query' | 'speaker' | 'work' | 'card', { film?: string; speaker?: string }>(
    ({ name, value }, search, _, { speaker = '' }) => {
      const { dossier, suggestions } = search;
      switch (name) {
        case 'query': {
          const speakers = speaker.trim() === '' ? [] : peopleMeant(search, speaker);
          // Nobody known narrows nothing: the name may still be half typed.
          const by = (quote: Quote) => speakers.length === 0 || speakers.includes(quote.speaker);
          return suggestions.quotes(value, by).map(quoteChoice);
        }
        case 'speaker': {
          const quoted = new Set(dossier.quotes.map((quote) => quote.speaker));
          return suggestions.people(value, (person) => quoted.has(person)).map(personChoice);
        }
        case 'work':
          return suggestions.works(value).map(workChoice);
        case 'card':
          return [];
      }
    },
  ),
  press,
});

/** A quote by its id, all quotes of a person, each perhaps as a card, or what stands around a quote. */
function press(
  { parts: [dossierId, fromButton, view], values: [chosen], listed }: Press,
  context: Context,
): Reply | undefined {
  const search = dossierWithId(context, dossierId);
  const shown = chosen ?? fromButton;
  const reply = view === AS_CARD ? cardReply : quoteReply;
  if (search === undefined || shown === undefined) return undefined;
  if (shown.startsWith(QUOTES_OF)) {
    const person = search.dossier.people.find(({ id }) => id === shown.slice(QUOTES_OF.length));
    const answer = person && quotesBy(search, person);
    return answer && reply(answer, context.say);
  }
  const answer = quotesWithIds(search, listed.includes(shown) ? listed : [shown]);
  const asked = answer?.quotes.find(({ id }) => id === shown);
  if (answer === undefined || asked === undefined) return undefined;
  if (view === IN_CONTEXT) return contextReply(inContext(search, asked), context.say);
  return reply(answer, context.say, shown);
}
