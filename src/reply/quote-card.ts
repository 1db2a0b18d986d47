// A quote as a picture: its words with who said them, where and as reported by whom, so that a screenshot keeps all of it.
import type { QuotesFound } from '../answers/answer.js';
import type { Say } from '../language/say.js';
import type { CardDrawing } from '../picture/drawing.js';
import type { Dossier, Entry, Quote } from '../record/model.js';
import { customId, NONE } from './custom-id.js';
import { asItIs, beside, citationsOf, entryWords } from './events.js';
import { LIMITS } from './limits.js';
import { workParts } from './people.js';
import { plainNote } from './plain-note.js';
import { AS_CARD, QUOTE_PREFIX, quoteList, quoteReply, quoteShown } from './quote-reply.js';
import { button, type Reply, row, turnButtons } from './reply.js';
import { asOf, checkedWords, SourceNumbers, shortName } from './sources.js';
import { cut } from './text.js';
import { linkButtons } from './text-fragment.js';

/** @param shown the id of the quote to show; the first where it is not among them */
export function cardReply({ dossier, quotes, ...found }: QuotesFound, say: Say, shown?: string): Reply {
  const { quote, index } = quoteShown(quotes, shown);
  const view = (other: Quote | undefined) => other && customId(QUOTE_PREFIX, dossier.id, other.id, AS_CARD);
  const here = customId(QUOTE_PREFIX, dossier.id, quote.id, AS_CARD);
  const drawing = cardOf(quote, dossier, say);
  return {
    embeds: [],
    components: [
      ...row([
        ...turnButtons({ previous: view(quotes[index - 1]), next: view(quotes[index + 1]), here }, say),
        button(say('button.text'), customId(QUOTE_PREFIX, dossier.id, quote.id)),
        ...linkButtons(quote, say),
      ]),
      ...quoteList([QUOTE_PREFIX, dossier.id, NONE, AS_CARD], quotes, index, say),
    ],
    shown: { view: here, dossier: dossier.id, entry: quote.id },
    picture: {
      drawing,
      filename: 'quote.png',
      description: inWords(drawing),
      instead: (why) => plainNote(quoteReply({ dossier, quotes, ...found }, say, quote.id), why, say),
    },
  };
}

function cardOf(quote: Quote, dossier: Dossier, say: Say): CardDrawing {
  const { speaker, work, source, passages, inseparable, circumstances, citations } = quote;
  const { answered, answers } = beside(quote, dossier);
  const cited = [quote, ...answered, ...answers].flatMap(citationsOf).map((citation) => citation.source);
  const others = new Set(citations.map((citation) => citation.source).filter((other) => other !== source));
  const detail = (name: string, lines: readonly string[]) => (lines.length === 0 ? [] : [{ name, lines }]);
  return {
    kind: 'card',
    speaker: speaker.name,
    role: [speaker.role, ...(speaker.note === null ? [] : [speaker.note])].join('\n'),
    passages: passages.map(({ exact }) => `“${exact}”`),
    together: inseparable ? say('quote.inseparable') : '',
    details: [
      ...detail(say('quote.work'), [workParts(work, say, asItIs).join(', ')]),
      ...detail(say('quote.circumstances'), [circumstances]),
      ...detail(say('quote.source'), [
        shortName(source, say),
        checkedWords({ source, passage: passages[0] }, say),
        ...[...others].map((other) => say('quote.also', { source: shortName(other, say) })),
      ]),
      ...detail(say('quote.respondsTo'), entryLines(answered, say)),
      ...detail(say('quote.answeredBy'), entryLines(answers, say)),
    ],
    foot: [say('about.title'), dossier.title, asOf(cited, say)].join(' · '),
  };
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
