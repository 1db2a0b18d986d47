// A quote as a picture: its words with who said them, where and as reported by whom, so that a screenshot keeps all of it.
import type { QuotesFound } from '../../answers/answer.js';
import { filmOf, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import type { CardDrawing } from '../../picture/drawing.js';
import type { Quote } from '../../record/model.js';
import { formatAccepted } from '../shared/accepted.js';
import { Attribution, asItIs } from '../shared/attribution.js';
import { correctionLines, formatBeside } from '../shared/events.js';
import { LIMITS } from '../shared/limits.js';
import { formatOccasion, relayed } from '../shared/occasions.js';
import type { Reply } from '../shared/reply.js';
import { asOf } from '../shared/sources.js';
import { cut } from '../shared/text.js';
import { waysToSource } from '../shared/text-fragment.js';
import { citationsIn, quoteReply, reportedBy, shownQuote } from './quote-reply.js';

/** @param quote the one to show of those found */
export function cardReply(found: QuotesFound, say: Say, quote: Quote = found.quotes[0]): Reply {
  const drawing = cardOf(quote, found, say);
  return {
    embeds: [],
    components: [],
    shown: {
      ...shownQuote(found, quote, 'card', say),
      ways: [
        { label: say('button.text'), to: { kind: 'quote', quote: refOf(quote, found.dossiers), as: 'text' } },
        ...waysToSource(quote, say),
      ],
    },
    picture: {
      drawing,
      filename: 'quote.png',
      description: inWords(drawing),
      inWords: () => quoteReply(found, say, quote),
    },
  };
}

function cardOf(quote: Quote, found: QuotesFound, say: Say): CardDrawing {
  const { speakers, occasion, passages, inseparable, circumstances, corrections } = quote;
  const dossier = filmOf(quote, found.dossiers);
  const by = new Attribution(say, asItIs);
  const [reported = '', ...uncertain] = reportedBy(quote, by);
  return {
    kind: 'card',
    passages: passages.map(({ exact }) => `“${exact}”`),
    together: inseparable ? say('quote.inseparable') : '',
    speakers: speakers.map(({ name, role }) => ({ name, role })),
    said: [formatOccasion(occasion, by), ...relayed(quote, by)].join('; '),
    reported: [reported, ...formatAccepted(quote, say)].join(' · '),
    beside: [
      circumstances,
      ...uncertain,
      ...formatBeside(quote, by, dossier),
      ...correctionLines(corrections, by),
    ],
    foot: [say('about.title'), dossier.title, asOf(citationsIn(found), say)].join(' · '),
  };
}

function inWords({ passages, together, speakers, said, reported, beside, foot }: CardDrawing): string {
  const named = speakers.map(({ name, role }) => `${name}, ${role}`);
  const lines = [...passages, together, ...named, said, reported, ...beside, foot];
  return cut(lines.filter((line) => line !== '').join('\n'), LIMITS.attachmentDescription);
}
