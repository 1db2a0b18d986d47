import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerQuote, quotesWithIds } from '../src/answers/quote.js';
import { command } from '../src/discord/command.js';
import { nothingReply, overviewReply } from '../src/reply/plain-reply.js';
import { QUOTE_PREFIX, quoteReply } from '../src/reply/quote-reply.js';
import { dossierWithId, EVERYWHERE, PRIVATE_OPTION } from './shared.js';

export const quote = command({
  definition: {
    name: 'quote',
    description: 'Exact words on the record, with who said them and where they come from',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        description: 'Some of the words, a "phrase", a name or a topic',
      },
      PRIVATE_OPTION,
    ],
  },
  prefix: QUOTE_PREFIX,
  run({ query = '' }, { dossiers: [search] }) {
    const answer = answerQuote(search, query);
    switch (answer.kind) {
      case 'quotes':
        return quoteReply(answer);
      case 'overview':
        return overviewReply(answer);
      case 'nothing':
        return nothingReply(answer);
    }
  },
  press({ parts: [dossierId, fromButton], values: [chosen], listed }, context) {
    const search = dossierWithId(context, dossierId);
    const shown = chosen ?? fromButton;
    if (search === undefined || shown === undefined) return undefined;
    const answer = quotesWithIds(search, listed.includes(shown) ? listed : [shown]);
    return answer?.quotes.some(({ id }) => id === shown) ? quoteReply(answer, shown) : undefined;
  },
});
