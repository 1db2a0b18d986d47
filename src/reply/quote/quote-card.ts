// A quote as a picture: its words with who said them, where and as reported by whom, so that a screenshot keeps all of it.
import type { QuotesFound } from '../../answers/answer.js';
import { filmOf, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import type { CardDrawing } from '../../picture/drawing.js';
import type { Entry, Quote } from '../../record/model.js';
import { asItIs, beside, correctionLines, entryWords } from '../shared/events.js';
import { LIMITS } from '../shared/limits.js';
import { occasionWords, relayed, speakersIn } from '../shared/occasions.js';
import type { Reply } from '../shared/reply.js';
import { asOf, checkedWords, countedAt, SourceNumbers, shortName } from '../shared/sources.js';
import { cut } from '../shared/text.js';
import { waysToSource } from '../shared/text-fragment.js';
import { citationsIn, otherSources, quoteReply, quoteShown, shownQuote } from './quote-reply.js';

/** @param shown the quote to show; the first where left out */
export function cardReply(found: QuotesFound, say: Say, shown?: Quote): Reply {
  const { dossiers, quotes } = found;
  const { quote, index } = quoteShown(quotes, shown);
  const drawing = cardOf(quote, found, say);
  return {
    embeds: [],
    components: [],
    shown: {
      ...shownQuote(found, index, 'card', say),
      ways: [
        { label: say('button.text'), to: { kind: 'quote', quote: refOf(quote, dossiers), as: 'text' } },
        ...waysToSource(quote, say),
      ],
    },
    picture: {
      drawing,
      filename: 'quote.png',
      description: inWords(drawing),
      inWords: quoteReply(found, say, quote),
    },
  };
}

function cardOf(quote: Quote, found: QuotesFound, say: Say): CardDrawing {
  const dossier = filmOf(quote, found.dossiers);
  const { speakers, occasion, source, passages, inseparable, circumstances, conflict, corrections } = quote;
  const { answered, answers, others } = beside(quote, dossier);
  const detail = (name: string, lines: readonly string[]) => (lines.length === 0 ? [] : [{ name, lines }]);
  return {
    kind: 'card',
    speaker: speakersIn(quote, say),
    role: speakers.flatMap(({ role, note }) => [role, ...(note === null ? [] : [note])]).join('\n'),
    passages: passages.map(({ exact }) => `“${exact}”`),
    together: inseparable ? say('quote.inseparable') : '',
    details: [
      ...detail(say('quote.work'), [occasionWords(occasion, say, asItIs), ...relayed(quote, say, asItIs)]),
      ...detail(say('quote.circumstances'), [circumstances]),
      ...detail(say('quote.source'), [
        `${shortName(source, say)}${countedAt(passages)}`,
        checkedWords({ source, passage: passages[0] }, say),
        ...otherSources(quote, say, {
          cite: (cited) => [...new Set(cited.map((one) => shortName(one.source, say)))].join('; '),
        }),
      ]),
      ...(conflict === null
        ? []
        : detail(say('event.conflict', { about: conflict.about }), versionLines(conflict, say))),
      ...detail(say('about.corrections'), correctionLines(corrections, say, asItIs)),
      ...detail(say('quote.respondsTo'), entryLines(answered, say)),
      ...detail(say('quote.answeredBy'), entryLines(answers, say)),
      ...detail(say('quote.beside'), entryLines(others, say)),
    ],
    foot: [
      say('about.title'),
      dossier.title,
      asOf(
        citationsIn(found).map((one) => one.source),
        say,
      ),
    ].join(' · '),
  };
}

/** Both versions, each with its sources (editorial rule 7). */
function versionLines({ versions }: NonNullable<Quote['conflict']>, say: Say): string[] {
  const numbers = new SourceNumbers();
  const lines = versions.map(({ text, citations }) => `${text} ${numbers.cite(citations)}`);
  return [...lines, ...numbers.plainLines(say)];
}

/** A claim stands beside its denial (editorial rule 8), each with its sources. */
function entryLines(entries: readonly Entry[], say: Say): string[] {
  const numbers = new SourceNumbers();
  return [...entries.map((entry) => entryWords(entry, numbers, asItIs)), ...numbers.plainLines(say)];
}

function inWords({ passages, together, speaker, role, details, foot }: CardDrawing): string {
  const parts = details.map(({ name, lines }) => `${name}: ${lines.join('; ')}`);
  const lines = [...passages, together, `${speaker}, ${role}`, ...parts, foot].filter((line) => line !== '');
  return cut(lines.join('\n'), LIMITS.attachmentDescription);
}
