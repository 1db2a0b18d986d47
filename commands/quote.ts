import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { filmsAsked, withRef } from '../src/answers/film.js';
import { answerQuote, inContext, quotesBy, quotesWithRefs } from '../src/answers/quote.js';
import { peopleMeant } from '../src/answers/who.js';
import type { Context, Press } from '../src/command.js';
import { localized } from '../src/language/localized.js';
import type { Quote } from '../src/record/model.js';
import { personChoice, quoteChoice, workChoice } from '../src/reply/choices.js';
import { contextReply } from '../src/reply/context-reply.js';
import { NONE } from '../src/reply/custom-id.js';
import { nothingReply } from '../src/reply/nothing-reply.js';
import { choiceReply, withReading } from '../src/reply/people.js';
import { overviewReply } from '../src/reply/plain-reply.js';
import { cardReply } from '../src/reply/quote-card.js';
import { AS_CARD, IN_CONTEXT, QUOTE_PREFIX, QUOTES_OF, quoteReply } from '../src/reply/quote-reply.js';
import type { Reply } from '../src/reply/reply.js';
import { asks, type Complete, personWithRef, refIn, text } from './shared.js';

export const quote = asks('quote', {
  options: [
    text('query', 'command.quote.query', quotesBySpeaker),
    text('speaker', 'command.quote.speaker', quotedPeople),
    text('work', 'command.quote.work', (typed, { search: { dossiers, suggestions } }) =>
      suggestions.works(typed).map((work) => workChoice(work, dossiers)),
    ),
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'card',
      ...localized('command.quote.card'),
    },
  ],
  prefix: QUOTE_PREFIX,
  run({ query = '', speaker = '', work = '', card = false, film = '' }, context) {
    const { search, say } = context;
    const answer = answerQuote(filmsAsked(search, film), { query, speaker, work });
    switch (answer.kind) {
      case 'quotes':
        return withReading(card ? cardReply(answer, say) : quoteReply(answer, say), answer, say);
      case 'overview':
        return overviewReply(answer, say);
      case 'ambiguous':
        return choiceReply(answer, say, [QUOTE_PREFIX, NONE, ...(card ? [NONE, AS_CARD] : [])], QUOTES_OF);
      case 'nothing':
        return nothingReply(answer, say);
    }
  },
  press,
});

/** A quote by its id, all quotes of a person, each perhaps as a card, or what stands around a quote. */
function press(
  { parts: [dossierId, fromButton, view], values: [chosen], listed }: Press,
  context: Context,
): Reply | undefined {
  const shown = chosen ?? fromButton;
  const reply = view === AS_CARD ? cardReply : quoteReply;
  if (shown === undefined) return undefined;
  // What is listed may be of any film.
  const all = context.search;
  if (shown.startsWith(QUOTES_OF)) {
    const person = personWithRef(context, dossierId, shown.slice(QUOTES_OF.length));
    const answer = person && quotesBy(all, person);
    return answer && reply(answer, context.say);
  }
  const ref = refIn(dossierId, shown);
  const refs = listed.map((value) => refIn(dossierId, value));
  const answer = quotesWithRefs(all, refs.includes(ref) ? refs : [ref]);
  const asked = answer && withRef(answer.quotes, ref, all.dossiers);
  if (answer === undefined || asked === undefined) return undefined;
  if (view === IN_CONTEXT) return contextReply(inContext(all, asked), context.say);
  return reply(answer, context.say, asked);
}

function quotesBySpeaker(...[typed, { search, options }]: Parameters<Complete>) {
  const { speaker = '' } = options;
  const speakers = speaker.trim() === '' ? [] : peopleMeant(search, speaker).people;
  // Nobody known narrows nothing: the name may still be half typed.
  const by = (quote: Quote) => speakers.length === 0 || quote.speakers.some((one) => speakers.includes(one));
  return search.suggestions.quotes(typed, by).map((one) => quoteChoice(one, search.dossiers));
}

function quotedPeople(...[typed, { search }]: Parameters<Complete>) {
  const { dossiers, suggestions } = search;
  const quoted = new Set(dossiers.flatMap(({ quotes }) => quotes.flatMap((quote) => quote.speakers)));
  const people = suggestions.people(typed, (person) => quoted.has(person));
  return people.map((person) => personChoice(person, dossiers));
}
