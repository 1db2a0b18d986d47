// Answers without entries: nothing found, what the record holds, and plain sentences.
import type { Nothing, Overview } from '../answers/answer.js';
import { LIMITS } from './limits.js';
import type { Reply } from './reply.js';
import { cut, echo, escaped } from './text.js';

/** One sentence or two for the asker, such as what to mend in a question. Trusted text. */
export function plainReply(text: string): Reply {
  return { embeds: [{ description: cut(text, LIMITS.embedDescription) }], components: [] };
}

/** Not in this record, the nearest people and topics, and never a quotation as if it were the answer. */
export function nothingReply({ dossier, asked, people }: Nothing): Reply {
  const words = echo(asked);
  const about = words === '' ? '' : ` for “${words}”`;
  const fields = [
    ...(people.length === 0 ? [] : [{ name: 'Nearest names', value: lines(people.map(({ name }) => name)) }]),
    ...(dossier.topics.length === 0
      ? []
      : [{ name: 'Topics to try with /quote', value: lines(dossier.topics) }]),
  ];
  return {
    embeds: [
      {
        title: cut(`Nothing on this record${about}`, LIMITS.embedTitle),
        description: `This record is ${escaped(dossier.title)}. Not in this record does not mean that it was never said or never happened.`,
        fields,
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
        fields: [
          ...(speakers.length === 0 ? [] : [{ name: 'Quoted', value: lines(speakers) }]),
          ...(topics.length === 0 ? [] : [{ name: 'Topics to try', value: lines(topics) }]),
        ],
      },
    ],
    components: [],
  };
}

function lines(words: readonly string[]): string {
  return cut(words.map(escaped).join('\n'), LIMITS.embedFieldValue);
}
