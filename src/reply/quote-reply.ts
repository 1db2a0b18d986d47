// A quote with its three layers (who said it, in what work, as reported by whom) and the way to the next one.
import type { APIEmbed } from 'discord-api-types/v10';
import type { QuotesFound } from '../answers/answer.js';
import type { Quote } from '../record/model.js';
import { customId } from './custom-id.js';
import { LIMITS } from './limits.js';
import { workWords } from './people.js';
import { menu, type Reply, turnButtons } from './reply.js';
import { asOf, checkedWords, sourceLink } from './sources.js';
import { cut, escaped, fitLines } from './text.js';

/** Custom ids: `q1:<dossier>:<quote shown>`; the menu of the message lists all quotes of the answer. */
export const QUOTE_PREFIX = 'q1';

/** @param shown the id of the quote to show; the first where it is not among them */
export function quoteReply({ dossier, quotes }: QuotesFound, shown?: string): Reply {
  const found = quotes.findIndex(({ id }) => id === shown);
  const index = found === -1 ? 0 : found;
  const quote = quotes[index] ?? quotes[0];
  const place = quotes.length === 1 ? '' : `Quote ${index + 1} of ${quotes.length} · `;
  const footer = `${place}${asOf([quote.source, ...quote.citations.map(({ source }) => source)])}`;
  const around = {
    title: cut(escaped(quote.speaker.name), LIMITS.embedTitle),
    fields: [
      { name: 'Who said it', value: cut(speakerWords(quote), 500) },
      { name: 'Said in', value: cut(workWords(quote.work), 500) },
      { name: 'Circumstances', value: cut(escaped(quote.circumstances), 600) },
      { name: 'Reported by', value: reportedBy(quote) },
    ],
    footer: { text: cut(`${footer} · ${dossier.title}`, 300) },
  };
  const texts = [
    around.title,
    around.footer.text,
    ...around.fields.flatMap(({ name, value }) => [name, value]),
  ];
  const left = LIMITS.embedTotal - texts.join('').length;
  const embed: APIEmbed = {
    ...around,
    description: spokenWords(quote, Math.min(LIMITS.embedDescription, left)),
  };
  return { embeds: [embed], components: quotes.length === 1 ? [] : ways(dossier.id, quotes, index) };
}

/** A quote in a line, plain text: `Terese Davis: “The camera crew were…”`. */
export function quoteLabel({ speaker, passages }: Quote): string {
  return `${speaker.name}: ${passages.map(({ exact }) => `“${exact}”`).join(' ')}`;
}

/** The words have all the room that their attribution leaves, which is 2,700 characters at least. */
function spokenWords({ passages, inseparable }: Quote, room: number): string {
  const words = passages.map(({ exact }) => `“${escaped(exact)}”`).join('\n');
  const note = inseparable
    ? '\n\nThese words belong together: leaving a part out would turn the meaning round.'
    : '';
  return `${cut(words, room - note.length)}${note}`;
}

function speakerWords({ speaker }: Quote): string {
  const { name, role, note } = speaker;
  return [`**${escaped(name)}**, ${escaped(role)}`, ...(note === null ? [] : [escaped(note)])].join('\n');
}

function reportedBy({ source, passages, citations }: Quote): string {
  const others = new Set(citations.map((citation) => citation.source).filter((other) => other !== source));
  const lines = [
    sourceLink(source),
    checkedWords({ source, passage: passages[0] }),
    ...[...others].map((other) => `Also: ${sourceLink(other)}`),
  ];
  return fitLines(lines, LIMITS.embedFieldValue, 'sources');
}

function ways(dossier: string, quotes: QuotesFound['quotes'], index: number): Reply['components'] {
  const id = (quote: Quote | undefined) => quote && customId(QUOTE_PREFIX, dossier, quote.id);
  return [
    ...turnButtons({
      previous: id(quotes[index - 1]),
      next: id(quotes[index + 1]),
      here: customId(QUOTE_PREFIX, dossier, (quotes[index] ?? quotes[0]).id),
    }),
    ...menu(
      customId(QUOTE_PREFIX, dossier),
      `All ${quotes.length} quotes of this answer`,
      quotes.map((quote, place) => ({
        value: quote.id,
        label: quoteLabel(quote),
        description: `${place + 1} of ${quotes.length}, in ${quote.work.title}`,
        chosen: place === index,
      })),
    ),
  ];
}
