// What each command does, with an example from this record: one screen of a phone.
import type { Say } from '../language/say.js';
import type { Dossier, NonEmpty } from '../record/model.js';
import type { Reply } from './shared/reply.js';
import { escaped, small } from './shared/text.js';

const COMMANDS = ['quote', 'verdict', 'timeline', 'check', 'who', 'source', 'about'] as const;

/** Characters of an example: it takes one line; cut, it would find nothing. */
const MOST = 40;

export function helpReply([{ topics, quotes, timeline }]: NonEmpty<Dossier>, say: Say): Reply {
  const year = timeline.find(({ date }) => date !== null)?.date?.edtf.slice(0, 4);
  const [speaker] = quotes.flatMap((quote) => quote.speakers);
  // Nobody is named as an example of a case.
  const examples: { readonly [Name in (typeof COMMANDS)[number]]?: string | undefined } = {
    quote: topics[0],
    timeline: year && `from:${year}`,
    who: speaker?.name,
  };
  const lines = COMMANDS.map((name) => {
    const example = examples[name] ?? '';
    const isShown = example !== '' && example.length <= MOST;
    const shown = isShown ? `\n${small(escaped(`/${name} ${example}`))}` : '';
    return `\`/${name}\` ${say(`command.${name}`)}${shown}`;
  });
  const menu = say('help.menu', { check: say('command.checkQuotes'), answer: say('command.answer') });
  return {
    embeds: [{ title: say('help.title'), description: [...lines, menu, say('help.options')].join('\n') }],
    components: [],
  };
}
