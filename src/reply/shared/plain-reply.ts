// Answers without entries: what the record holds, and plain sentences.
import type { Overview, Unclear } from '../../answers/answer.js';
import type { Say } from '../../language/say.js';
import { LIMITS } from './limits.js';
import { type List, menu, type Reply } from './reply.js';
import { cut, echo, escaped, fitLines } from './text.js';

/** Each takes about 700 characters, and a message has 6,000. */
const MOST_FILMS = 3;
const MOST_NAMES = 300;

/** One sentence or two for the asker, such as what to mend in a question. Trusted text. */
export function plainReply(text: string): Reply {
  return { content: cut(text, LIMITS.content), embeds: [], components: [] };
}

/** A question whose answer is chosen from a menu; says so where that has no room for all. */
export function askingReply(question: readonly string[], list: List, say: Say): Reply {
  const isLong = list.choices.length > LIMITS.selectOptions;
  const lines = [...question, ...(isLong ? [say('choice.more', { count: LIMITS.selectOptions })] : [])];
  return { ...plainReply(lines.join('\n')), components: menu(list) };
}

/** Which films or works there are, or fit: for the asker alone, who has to name one of them. */
export function unclearReply({ problem, asked, titles }: Unclear, say: Say): Reply {
  const [name, list] = [echo(asked), titles.map(escaped).join('; ')];
  const words = {
    'unknown film': () => say('film.unknown', { asked: name, films: list }),
    'several films': () => say('film.several', { asked: name, films: list }),
    'unknown work': () => say('work.unknown', { asked: name, works: list }),
  };
  return { ...plainReply(words[problem]()), isPrivate: true };
}

export function overviewReply({ dossiers }: Overview, say: Say): Reply {
  const embeds = dossiers
    .slice(0, MOST_FILMS)
    .map(({ title, about, topics, quotes, timeline, proceedings, sources }) => {
      const speakers = [...new Set(quotes.flatMap(({ speakers }) => speakers.map(({ name }) => name)))];
      const counts = {
        quotes: quotes.length,
        events: timeline.length,
        proceedings: proceedings.length,
        sources: sources.length,
      };
      return {
        title: cut(say('overview.title', { title: escaped(title) }), LIMITS.embedTitle),
        description: [cut(escaped(about), 300), say('overview.counts', counts), say('overview.how')].join(
          '\n\n',
        ),
        fields: [
          ...listField(say('overview.quoted'), speakers, say),
          ...listField(say('overview.topics'), topics, say),
        ],
      };
    });
  return { embeds, components: [] };
}

/** A field with a line an item; none for none. */
function listField(name: string, items: readonly string[], say: Say): { name: string; value: string }[] {
  return items.length === 0 ? [] : [{ name, value: fitLines(items.map(escaped), MOST_NAMES, say) }];
}
