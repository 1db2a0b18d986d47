// What stands around a quote: its circumstances, the words about it, and what else the record has from that place.
import type { QuoteInContext, Use } from '../../answers/answer.js';
import type { Say } from '../../language/say.js';
import type { Passage } from '../../record/model.js';
import { acceptedLine, formatAccepted } from '../shared/accepted.js';
import { LIMITS } from '../shared/limits.js';
import { quoteLabel } from '../shared/quote-line.js';
import type { Reply } from '../shared/reply.js';
import { asOf, formatChecked, sourceLink } from '../shared/sources.js';
import { colon, cut, escaped } from '../shared/text.js';

export function contextReply({ dossier, quote, before, after }: QuoteInContext, say: Say): Reply {
  const { passages, source, circumstances } = quote;
  const placed = passages[0].position !== null;
  const around = passages.filter(({ prefix, suffix }) => prefix !== '' || suffix !== '').map(surrounded);
  const alone = before === undefined && after === undefined;
  const field = (name: string, value: string) => ({ name, value: cut(value, LIMITS.embedFieldValue) });
  return {
    embeds: [
      {
        title: cut(
          `${say('button.context')}${colon(say)}${escaped(quoteLabel(quote, 120, say))}`,
          LIMITS.embedTitle,
        ),
        fields: [
          field(say('quote.circumstances'), escaped(circumstances)),
          ...(around.length === 0 ? [] : [field(say('context.around'), around.join('\n'))]),
          ...(before === undefined ? [] : [field(say('context.before'), formatUse(before))]),
          ...(after === undefined ? [] : [field(say('context.after'), formatUse(after))]),
          field(say('quote.source'), formatSource()),
        ],
        footer: { text: `${asOf([quote], say)} · ${cut(dossier.title, 150)}` },
      },
    ],
    components: [],
  };

  function formatUse(use: Use): string {
    const words = `“${escaped(cut(use.citation.passage.exact, 450))}”`;
    return [words, ...formatAccepted(use, say)].join(' · ');
  }

  function formatSource(): string {
    const checked = formatChecked({ source, passage: passages[0] }, say);
    const more = placed ? (alone ? [say('context.alone')] : []) : [say('context.none')];
    return [sourceLink(source, say), checked, ...acceptedLine(quote, say), ...more].join('\n');
  }
}

function surrounded({ exact, prefix, suffix }: Passage): string {
  return `… ${escaped(prefix)}**“${escaped(cut(exact, 300))}”**${escaped(suffix)} …`;
}
