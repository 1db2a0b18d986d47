// Answers without entries: nothing found, what the record holds, and plain sentences.
import type { Nothing, Overview } from '../answers/answer.js';
import { LIMITS } from './limits.js';
import type { Reply } from './reply.js';
import { cut, echo, escaped, fitLines } from './text.js';

/** So many names are listed where none looks like what was asked. */
const MOST_NAMES = 8;

/** One sentence or two for the asker, such as what to mend in a question. Trusted text. */
export function plainReply(text: string): Reply {
  return { embeds: [{ description: cut(text, LIMITS.embedDescription) }], components: [] };
}

/** Not in this record, the nearest people and topics, and never a quotation as if it were the answer. */
export function nothingReply({ dossier, asked, people, unquoted = [] }: Nothing): Reply {
  const words = echo(asked);
  const known = people.length > 0 ? people : dossier.people.slice(0, MOST_NAMES);
  return {
    embeds: [
      {
        title: cut(
          words === '' ? 'Nothing on this record' : `Nothing on this record for “${words}”`,
          LIMITS.embedTitle,
        ),
        description: [
          ...unquoted
            .slice(0, MOST_NAMES)
            .map(
              ({ name }) =>
                `No words of ${escaped(name)} are on this record; /verdict and /timeline tell what is.`,
            ),
          `This record is ${escaped(dossier.title)}. Not in this record does not mean that it was never said or never happened.`,
        ].join('\n'),
        fields: [
          ...listField(
            people.length > 0 ? 'Nearest names' : 'People on this record',
            known.map(({ name }) => name),
          ),
          ...listField('Topics to try with /quote', dossier.topics),
        ],
      },
    ],
    components: [],
  };
}

export function overviewReply({ dossier }: Overview): Reply {
  const { title, about, topics, quotes, timeline, proceedings, sources } = dossier;
  const speakers = [...new Set(quotes.map(({ speaker }) => speaker.name))];
  return {
    embeds: [
      {
        title: cut(`On the record: ${escaped(title)}`, LIMITS.embedTitle),
        description: [
          escaped(about),
          `It holds ${quotes.length} quotes, ${timeline.length} dated or reported events, ${proceedings.length} criminal proceedings and ${sources.length} sources.`,
          'Ask with `/quote` and some of the words, a phrase in "double quotes", a name or a topic; with `/verdict` and a name; with `/timeline` and a name, words or dates.',
        ].join('\n\n'),
        fields: [...listField('Quoted', speakers), ...listField('Topics to try', topics)],
      },
    ],
    components: [],
  };
}

function listField(name: string, words: readonly string[]): { name: string; value: string }[] {
  return words.length === 0
    ? []
    : [{ name, value: fitLines(words.map(escaped), LIMITS.embedFieldValue, 'of them') }];
}
