// What the bot is for, how recent its record is, and what it keeps.
import type { Say } from '../language/say.js';
import type { Dossier, NonEmpty } from '../record/model.js';
import { dateWords } from './shared/dates.js';
import { LIMITS } from './shared/limits.js';
import { quoteOpening } from './shared/quote-line.js';
import type { Reply } from './shared/reply.js';
import { newestDate } from './shared/sources.js';
import { cut, escaped, fitLines } from './shared/text.js';

const NAMES = ['quote', 'verdict', 'timeline', 'check', 'who', 'source', 'about'] as const;

export function aboutReply(dossiers: NonEmpty<Dossier>, takesReports: boolean, say: Say): Reply {
  const recent = dossiers.map(({ title, sources }) => {
    const date = dateWords(newestDate(sources) ?? null, say);
    return say('about.recentFilm', { title: escaped(title), date });
  });
  const corrections = correctionsIn(dossiers, say);
  const commands = [...NAMES.map((name) => `\`/${name}\` ${say(`command.${name}`)}`), say('about.check')];
  return {
    embeds: [
      {
        title: say('about.title'),
        description: [say('about.does'), commands.join('\n'), say('about.doesNot')].join('\n\n'),
        fields: [
          { name: say('about.recent'), value: fitLines(recent, LIMITS.embedFieldValue, say) },
          ...(corrections.length === 0
            ? []
            : [
                { name: say('about.corrections'), value: fitLines(corrections, LIMITS.embedFieldValue, say) },
              ]),
          { name: say('about.stores'), value: say('about.storesNothing') },
          { name: say('about.mistakes'), value: say(takesReports ? 'about.report' : 'about.tellOperator') },
        ],
      },
    ],
    components: [],
  };
}

/** Whatever changed its meaning, the newest first. */
function correctionsIn(dossiers: NonEmpty<Dossier>, say: Say): string[] {
  const corrected = dossiers.flatMap(({ people, quotes, timeline, proceedings }) => [
    ...people.map(({ name, corrections }) => ({ name, corrections })),
    ...quotes.map((quote) => ({ name: quoteOpening(quote, SHORT), corrections: quote.corrections })),
    ...timeline.map(({ label, text, corrections }) => ({ name: label ?? text, corrections })),
    ...proceedings.map(({ title, corrections }) => ({ name: title, corrections })),
  ]);
  return corrected
    .flatMap(({ name, corrections }) => corrections.map((correction) => ({ name, ...correction })))
    .sort((a, b) => b.date.order - a.date.order)
    .map(
      ({ name, date, reason }) =>
        `- ${escaped(cut(name, SHORT))} (${dateWords(date, say)}): ${escaped(reason)}`,
    );
}

/** Characters of an entry's name in the list. */
const SHORT = 80;
