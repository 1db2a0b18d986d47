import { ApplicationCommandType } from 'discord-api-types/v10';
import { markedAt, withRef } from '../src/answers/film.js';
import { answerQuote, inContext, quotesBy, quotesWithMarks } from '../src/answers/quote.js';
import { peopleMeant } from '../src/answers/who.js';
import type { Command, MessageCommand } from '../src/command.js';
import { localizedName } from '../src/language/localized.js';
import type { Quote } from '../src/record/model.js';
import { contextReply } from '../src/reply/quote/context-reply.js';
import { cardReply } from '../src/reply/quote/quote-card.js';
import { quoteReply } from '../src/reply/quote/quote-reply.js';
import { personChoice, quoteChoice, workChoice } from '../src/reply/shared/choices.js';
import { answerForm } from '../src/reply/shared/forms.js';
import { choiceReply, withReading } from '../src/reply/shared/people.js';
import { overviewReply } from '../src/reply/shared/plain-reply.js';
import { QUESTION_CHARACTERS } from '../src/search/words.js';
import { asks, type Complete, EVERYWHERE, flag, personWithRef, text } from './shared.js';

export const quote: Command = asks('quote', {
  options: [
    text('query', 'command.quote.query', quotesBySpeaker),
    text('speaker', 'command.quote.speaker', quotedPeople),
    text('work', 'command.quote.work', (typed, { search: { dossiers, suggestions } }) =>
      suggestions.works(typed).map((work) => workChoice(work, dossiers)),
    ),
    flag('card', 'command.quote.card'),
  ],
  run({ query = '', speaker = '', work = '', card = false }, { search, say }) {
    const answer = answerQuote(search, { query, speaker, work });
    switch (answer.kind) {
      case 'quotes':
        return withReading(replyAs(card ? 'card' : 'text')(answer, say), answer, say);
      case 'overview':
        return overviewReply(answer, say);
      case 'ambiguous':
        return choiceReply(answer, say, (person) => ({
          kind: 'quotes of',
          person,
          as: card ? 'card' : 'text',
        }));
      case 'unclear':
      case 'nothing':
        return answer;
    }
  },
  press: {
    quote({ quote: ref, as }, { search, say }) {
      const { dossiers } = search;
      const all = dossiers.flatMap(({ quotes }) => quotes);
      const asked = withRef(all, ref, dossiers);
      if (asked === undefined) return undefined;
      if (as === 'context') return contextReply(inContext(search, asked), say);
      return replyAs(as)({ kind: 'quotes', dossiers, quotes: [asked] }, say);
    },
    'found quotes'(view, { search, say }) {
      const answer = quotesWithMarks(search, view.marks);
      const shown = answer && markedAt(answer.quotes, view, search.dossiers);
      return shown && replyAs(view.as)(answer, say, shown);
    },
    'quotes of'(view, context) {
      const person = personWithRef(context, view.person);
      const answer = person && quotesBy(context.search, person);
      return answer && replyAs(view.as)(answer, context.say);
    },
    async 'answer to'(_, context, { typed }) {
      const reply = typed === undefined ? undefined : await quote.run({ query: typed }, context);
      // What can be asked, or who is meant, answers nobody.
      return reply && (reply.shown === undefined ? { ...reply, isPrivate: true } : reply);
    },
  },
});

/** What is looked for is asked for in a form, and answered as `/quote` answers it. */
export const answerWithQuote: MessageCommand = {
  definition: {
    type: ApplicationCommandType.Message,
    ...localizedName('command.answer'),
    ...EVERYWHERE,
  },
  onMessage: ({ id }, { say }) => answerForm(id, QUESTION_CHARACTERS, say),
};

const replyAs = (as: 'text' | 'card') => (as === 'card' ? cardReply : quoteReply);

function quotesBySpeaker(...[typed, { search, say, options }]: Parameters<Complete>) {
  const { speaker = '' } = options;
  const speakers = speaker.trim() === '' ? [] : peopleMeant(search, speaker).people;
  // Nobody known narrows nothing: the name may still be half typed.
  const by = (quote: Quote) => speakers.length === 0 || quote.speakers.some((one) => speakers.includes(one));
  return search.suggestions.quotes(typed, by).map((one) => quoteChoice(one, search.dossiers, say));
}

function quotedPeople(...[typed, { search }]: Parameters<Complete>) {
  const { dossiers, suggestions } = search;
  const quoted = new Set(dossiers.flatMap(({ quotes }) => quotes.flatMap((quote) => quote.speakers)));
  const people = suggestions.people(typed, (person) => quoted.has(person));
  return people.map((person) => personChoice(person, dossiers));
}
