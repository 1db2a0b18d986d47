// Somebody on the record: role, words, events and proceedings, each line cited.
import type { WhoFound } from '../answers/answer.js';
import type { Say } from '../language/say.js';
import type { NonEmpty } from '../record/model.js';
import { customId, NONE } from './custom-id.js';
import { besideWords, correctionLines, entryWords, eventWords } from './events.js';
import { cachedPage } from './paged-reply.js';
import type { Block } from './pages.js';
import { personWords } from './people.js';
import { QUOTE_PREFIX, QUOTES_OF } from './quote-reply.js';
import { button, type Reply } from './reply.js';
import { escaped } from './text.js';
import { inShort, VERDICT_PREFIX } from './verdict-reply.js';

/** Custom ids: `w1:<dossier>:<person>:<entry the page opens with>`; a menu's values are ids of people. */
export const WHO_PREFIX = 'w1';

export function whoReply(
  { dossier, person, quotes, events, proceedings }: WhoFound,
  say: Say,
  opening?: string,
): Reply {
  const headed = (heading: string, blocks: readonly Block[]): Block[] =>
    blocks.map((block, index) => ({
      id: block.id,
      render: (numbers, first) =>
        index === 0 || first
          ? `### ${heading}\n${block.render(numbers, first)}`
          : block.render(numbers, first),
    }));
  const who: Block = {
    id: NONE,
    render: (numbers) =>
      [
        `${personWords(person)} ${numbers.cite(person.citations)}`,
        ...correctionLines(person.corrections, say),
      ].join('\n'),
  };
  const said = quotes.map(
    (quote): Block => ({
      id: quote.id,
      render: (numbers) =>
        [entryWords(quote, numbers), ...besideWords(quote, numbers, dossier, say)].join('\n'),
    }),
  );
  const happened = events.map(
    (event): Block => ({ id: event.id, render: (numbers) => eventWords(event, numbers, dossier, say) }),
  );
  const blocks: NonEmpty<Block> = [
    who,
    ...headed(say('who.quotes'), said),
    ...headed(
      say('who.proceedings'),
      proceedings.map((proceeding) => inShort(proceeding, [dossier], say)),
    ),
    ...headed(say('who.events'), happened),
  ];
  const ways = [
    ...(quotes.length === 0
      ? []
      : [button(say('button.quotes'), customId(QUOTE_PREFIX, dossier.id, `${QUOTES_OF}${person.id}`))]),
    button(say('button.verdict'), customId(VERDICT_PREFIX, dossier.id, person.id)),
  ];
  const idParts = [WHO_PREFIX, dossier.id, person.id] as const;
  const title = escaped(person.name);
  return cachedPage(dossier, { title, header: '', blocks, idParts, opening, about: person.id, ways }, say);
}
