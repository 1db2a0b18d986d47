// Answers without entries: nothing found, what the record holds, and plain sentences.
import type { Nothing, Overview } from '../answers/answer.js';
import type { Say } from '../language/say.js';
import type { Dossier } from '../record/model.js';
import { LIMITS } from './limits.js';
import type { Reply } from './reply.js';
import { cut, echo, escaped, fitLines } from './text.js';

/** So many names are listed where none looks like what was asked. */
const MOST_NAMES = 8;

/** One sentence or two for the asker, such as what to mend in a question. Trusted text. */
export function plainReply(text: string): Reply {
  return { embeds: [{ description: cut(text, LIMITS.embedDescription) }], components: [] };
}

/**
 * Not in this record, the nearest people and topics, and never a quotation as if it were the answer.
 * @param otherFilms those that were not asked, because no film was named
 */
export function nothingReply(
  { dossier, asked, people, unquoted = [] }: Nothing,
  otherFilms: readonly Dossier[],
  say: Say,
): Reply {
  const words = echo(asked);
  const title = words === '' ? say('nothing.title') : say('nothing.titleFor', { asked: words });
  const known = people.length > 0 ? people : dossier.people.slice(0, MOST_NAMES);
  const heading = say(people.length > 0 ? 'nothing.nearest' : 'nothing.people');
  const films = new Intl.ListFormat(say.locale).format(
    otherFilms.slice(0, MOST_NAMES).map((film) => escaped(film.title)),
  );
  const lines = [
    ...unquoted.map(({ name }) => say('nothing.unquoted', { name: escaped(name) })),
    say('nothing.meaning', { title: escaped(dossier.title) }),
    ...(otherFilms.length === 0 ? [] : [say('nothing.films', { films })]),
  ];
  return {
    embeds: [
      {
        title: cut(title, LIMITS.embedTitle),
        description: fitLines(lines, 2000, say),
        fields: [
          ...listField(
            heading,
            known.map(({ name }) => name),
            say,
          ),
          ...listField(say('nothing.topics'), dossier.topics, say),
        ],
      },
    ],
    components: [],
  };
}

export function overviewReply({ dossier }: Overview, say: Say): Reply {
  const { title, about, topics, quotes, timeline, proceedings, sources } = dossier;
  const speakers = [...new Set(quotes.map(({ speaker }) => speaker.name))];
  const counts = {
    quotes: quotes.length,
    events: timeline.length,
    proceedings: proceedings.length,
    sources: sources.length,
  };
  return {
    embeds: [
      {
        title: cut(say('overview.title', { title: escaped(title) }), LIMITS.embedTitle),
        description: [escaped(about), say('overview.counts', counts), say('overview.how')].join('\n\n'),
        fields: [
          ...listField(say('overview.quoted'), speakers, say),
          ...listField(say('overview.topics'), topics, say),
        ],
      },
    ],
    components: [],
  };
}

/** A field with a line an item; none for none. */
function listField(name: string, items: readonly string[], say: Say): { name: string; value: string }[] {
  return items.length === 0
    ? []
    : [{ name, value: fitLines(items.map(escaped), LIMITS.embedFieldValue, say) }];
}
