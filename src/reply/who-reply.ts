// Somebody on the record: role, words, events and proceedings, each line cited.
import type { WhoFound } from '../answers/answer.js';
import { refOf } from '../answers/film.js';
import type { Say } from '../language/say.js';
import type { NonEmpty } from '../record/model.js';
import { besideWords, correctionLines, entryWords, eventWords } from './shared/events.js';
import { cachedPage } from './shared/paged-reply.js';
import { type Block, HEAD } from './shared/pages.js';
import { personWords } from './shared/people.js';
import { button, type Reply } from './shared/reply.js';
import { escaped } from './shared/text.js';
import { inShort } from './verdict/verdict-reply.js';

export function whoReply(
  { dossier, person, quotes, events, proceedings }: WhoFound,
  say: Say,
  opening?: string,
): Reply | undefined {
  const headed = (heading: string, blocks: readonly Block[]): Block[] =>
    blocks.map((block, index) => ({
      id: block.id,
      render: (numbers, first) =>
        index === 0 || first
          ? `### ${heading}\n${block.render(numbers, first)}`
          : block.render(numbers, first),
    }));
  const who: Block = {
    id: HEAD,
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
  const about = refOf(person, [dossier]);
  const ways = [
    ...(quotes.length === 0
      ? []
      : [button(say('button.quotes'), { kind: 'quotes of', person: about, as: 'text' })]),
    button(say('button.verdict'), { kind: 'verdict', person: about }),
  ];
  const view = { kind: 'who', person: about, opening } as const;
  const title = escaped(person.name);
  return cachedPage(dossier, { title, header: '', blocks, view, about, ways }, say);
}
