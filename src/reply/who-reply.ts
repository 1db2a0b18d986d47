// Somebody on the record: role, words, events and proceedings, each line cited.
import type { WhoFound } from '../answers/answer.js';
import { refOf } from '../answers/film.js';
import type { Say } from '../language/say.js';
import type { NonEmpty } from '../record/model.js';
import { acceptedLine } from './shared/accepted.js';
import { correctionLines, formatBeside, formatEntry, formatEvent } from './shared/events.js';
import { CONTENT_LINE } from './shared/height.js';
import { cachedPage } from './shared/paged-reply.js';
import { type Block, HEAD, headed } from './shared/pages.js';
import { formatPerson } from './shared/people.js';
import type { Reply, Way } from './shared/reply.js';
import { cut, escaped, small } from './shared/text.js';
import { inShort } from './verdict/verdict-reply.js';

export function whoReply(
  { dossier, person, quotes, events, proceedings }: WhoFound,
  say: Say,
  opening?: string,
): Reply | undefined {
  const who: Block = {
    id: HEAD,
    render: (by) =>
      [
        `${formatPerson(person)} ${by.cite(person.citations)}`,
        ...acceptedLine(person, say).map(small),
        ...correctionLines(person.corrections, by),
      ].join('\n'),
  };
  const said = quotes.map(
    (quote): Block => ({
      id: quote.id,
      render: (by) =>
        [
          formatEntry(quote, by),
          // What makes the words fair (editorial rule 4).
          ...[escaped(quote.circumstances), ...formatBeside(quote, by, dossier)].map(small),
        ].join('\n'),
    }),
  );
  const happened = events.map(
    (event): Block => ({ id: event.id, render: (by) => formatEvent(event, by, dossier) }),
  );
  const blocks: NonEmpty<Block> = [
    who,
    ...inShort(proceedings.toReversed(), [dossier], say),
    ...headed(`**${say('who.quotes')}**`, said),
    ...headed(`**${say('who.events')}**`, happened),
  ];
  const about = refOf(person, [dossier]);
  const ways: Way[] = [
    ...(quotes.length === 0
      ? []
      : [{ label: say('button.quotes'), to: { kind: 'quotes of', person: about, as: 'text' } } as const]),
    { label: say('button.verdict'), to: { kind: 'verdict', person: about } },
  ];
  const view = (at?: string) => ({ kind: 'who', person: about, opening: at }) as const;
  const title = escaped(person.name);
  const content = escaped(cut(`${person.name}, ${person.role}`, CONTENT_LINE));
  const reply = cachedPage(dossier, { title, blocks, view, opening, about, ways }, say);
  return reply && { ...reply, content };
}
