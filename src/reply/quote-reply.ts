// A quote with its three layers (who said it, in what work, as reported by whom) and the ways on from it.
import type { APIButtonComponent, APIEmbedField } from 'discord-api-types/v10';
import type { QuotesFound } from '../answers/answer.js';
import type { Say } from '../language/say.js';
import type { Dossier, Entry, Quote } from '../record/model.js';
import { customId } from './custom-id.js';
import { beside, citationsOf, entryWords } from './events.js';
import { LIMITS } from './limits.js';
import { workWords } from './people.js';
import { quoteOpening } from './quote-line.js';
import { button, menu, type Reply, row, turnButtons } from './reply.js';
import { asOf, checkedWords, SourceNumbers, sourceLink } from './sources.js';
import { cut, escaped, fitLines } from './text.js';
import { linkButtons } from './text-fragment.js';

/** Custom ids: `q1:<dossier>:<quote shown>`; the menu of the message lists all quotes of the answer. */
export const QUOTE_PREFIX = 'q1';
/** Ahead of a person's id in the place of the quote's: all quotes of that person. */
export const QUOTES_OF = '*';
/** Behind the quote's id: what stands around it, or the quote as a picture. */
export const IN_CONTEXT = 'context';
export const AS_CARD = 'card';

/** @param shown the id of the quote to show; the first where it is not among them */
export function quoteReply({ dossier, quotes }: QuotesFound, say: Say, shown?: string): Reply {
  const { quote, index } = quoteShown(quotes, shown);
  const place = say('place.quote', { number: index + 1, count: quotes.length });
  const { answered, answers } = beside(quote, dossier);
  const cited = [quote, ...answered, ...answers].flatMap(citationsOf).map(({ source }) => source);
  const dated = asOf(cited, say);
  const footer = cut([...(quotes.length === 1 ? [] : [place]), dated, dossier.title].join(' · '), 300);
  const title = cut(escaped(quote.speaker.name), LIMITS.embedTitle);
  const fields = [
    { name: say('quote.speaker'), value: cut(speakerWords(quote), 500) },
    { name: say('quote.work'), value: cut(workWords(quote.work, say), 500) },
    { name: say('quote.circumstances'), value: cut(escaped(quote.circumstances), 500) },
    { name: say('quote.source'), value: reportedBy(quote, say) },
    ...besideFields(quote, dossier, say),
  ];
  const taken = [title, footer, ...fields.flatMap(({ name, value }) => [name, value])].join('').length;
  const room = Math.min(LIMITS.embedDescription, LIMITS.embedTotal - taken);
  return {
    embeds: [{ title, description: spokenWords(quote, room, say), fields, footer: { text: footer } }],
    components: [
      ...row(ways(dossier, quotes, index, say)),
      ...quoteList([QUOTE_PREFIX, dossier.id], quotes, index, say),
    ],
    shown: {
      view: customId(QUOTE_PREFIX, dossier.id, quote.id),
      dossier: dossier.id,
      entry: quote.id,
      card: customId(QUOTE_PREFIX, dossier.id, quote.id, AS_CARD),
    },
  };
}

export function quoteShown(quotes: QuotesFound['quotes'], shown: string | undefined) {
  const found = quotes.findIndex(({ id }) => id === shown);
  const index = found === -1 ? 0 : found;
  return { quote: quotes[index] ?? quotes[0], index };
}

/** As much as there is room for; cut once, at the end. */
function spokenWords({ passages, inseparable }: Quote, room: number, say: Say): string {
  const note = inseparable ? `\n\n${say('quote.inseparable')}` : '';
  const words = passages.map(({ exact }) => `“${escaped(exact)}”`).join('\n');
  return `${cut(words, room - note.length)}${note}`;
}

function speakerWords({ speaker }: Quote): string {
  const { name, role, note } = speaker;
  return [`**${escaped(name)}**, ${escaped(role)}`, ...(note === null ? [] : [escaped(note)])].join('\n');
}

function reportedBy({ source, passages, citations }: Quote, say: Say): string {
  const others = new Set(citations.map((citation) => citation.source).filter((other) => other !== source));
  const lines = [
    sourceLink(source, say),
    checkedWords({ source, passage: passages[0] }, say),
    ...[...others].map((other) => say('quote.also', { source: sourceLink(other, say) })),
  ];
  return fitLines(lines, LIMITS.embedFieldValue, say);
}

/** A claim stands beside its denial (editorial rule 8). */
function besideFields(quote: Quote, dossier: Dossier, say: Say): APIEmbedField[] {
  const numbers = new SourceNumbers();
  const field = (name: string, entries: readonly Entry[]): APIEmbedField[] => {
    if (entries.length === 0) return [];
    const lines = entries.map((entry) => entryWords(entry, numbers));
    return [{ name, value: fitLines([...lines, ...numbers.lines(say)], LIMITS.embedFieldValue, say) }];
  };
  const { answered, answers } = beside(quote, dossier);
  return [...field(say('quote.respondsTo'), answered), ...field(say('quote.answeredBy'), answers)];
}

function ways(
  dossier: Dossier,
  quotes: QuotesFound['quotes'],
  index: number,
  say: Say,
): APIButtonComponent[] {
  const quote = quotes[index] ?? quotes[0];
  const id = (other: Quote | undefined) => other && customId(QUOTE_PREFIX, dossier.id, other.id);
  const here = customId(QUOTE_PREFIX, dossier.id, quote.id);
  return [
    ...turnButtons({ previous: id(quotes[index - 1]), next: id(quotes[index + 1]), here }, say),
    button(say('button.context'), customId(QUOTE_PREFIX, dossier.id, quote.id, IN_CONTEXT)),
    ...linkButtons(quote, say),
  ];
}

/** The quotes of the answer: the way to any of them, and what ◀ ▶ go by. */
export function quoteList(
  idParts: readonly [string, ...string[]],
  quotes: QuotesFound['quotes'],
  index: number,
  say: Say,
): Reply['components'] {
  if (quotes.length === 1) return [];
  const count = quotes.length;
  const choices = quotes.map((quote, place) => ({
    value: quote.id,
    label: quoteOpening(quote, LIMITS.optionText),
    description: say('quote.in', { number: place + 1, count, work: quote.work.title }),
    chosen: place === index,
  }));
  return menu(customId(...idParts), say('menu.quotes', { count }), choices);
}
