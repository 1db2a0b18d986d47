// What the bot is for, how recent its record is, and what it keeps.
import type { Say } from '../language/say.js';
import type { Dossier, NonEmpty } from '../record/model.js';
import { aheadOf } from './shared/accepted.js';
import { formatDate } from './shared/dates.js';
import { LIMITS } from './shared/limits.js';
import { quoteLabel } from './shared/quote-line.js';
import { type Reply, row, type Way, wayButton } from './shared/reply.js';
import { newestDate } from './shared/sources.js';
import { colon, cut, escaped, fitLines } from './shared/text.js';

/** Addresses; no button leads to what is not given. */
export interface Links {
  readonly privacy?: string | undefined;
  readonly terms?: string | undefined;
  readonly source?: string | undefined;
  readonly invite?: string | undefined;
}

/** In the order of the buttons. */
const LINKS = ['privacy', 'terms', 'source', 'invite'] as const satisfies readonly (keyof Links)[];

/** What `/about` tells of this copy of the bot. */
export interface Program {
  readonly version: string;
  readonly links: Links;
}

interface About {
  readonly dossiers: NonEmpty<Dossier>;
  readonly takesReports: boolean;
  /** Set where servers may have records of their own. */
  readonly keepsProposals?: true | undefined;
  /** Proposals that wait for whoever asks. */
  readonly open?: number | undefined;
  readonly program?: Program | undefined;
}

export function aboutReply(
  { dossiers, takesReports, keepsProposals, open = 0, program }: About,
  say: Say,
): Reply {
  const recent = dossiers.map(({ title, sources }) => {
    const date = formatDate(newestDate(sources) ?? null, say);
    return say('about.recentFilm', { title: escaped(title), date });
  });
  const corrections = fitLines(correctionsIn(dossiers, say), LIMITS.embedFieldValue, say);
  const stores = say(keepsProposals ? 'about.storesProposals' : 'about.storesNothing');
  const ways = LINKS.flatMap((to): Way[] => {
    const address = program?.links[to];
    return address === undefined ? [] : [{ label: say(`about.${to}`), to: address }];
  });
  return {
    ...(open === 0 ? {} : { content: say('record.about', { count: open, review: '`/record review`' }) }),
    embeds: [
      {
        title: say('about.title'),
        description: [say('about.does'), say('about.doesNot'), say('about.help')].join('\n\n'),
        fields: [
          { name: say('about.recent'), value: fitLines(recent, LIMITS.embedFieldValue, say) },
          ...(corrections === '' ? [] : [{ name: say('about.corrections'), value: corrections }]),
          { name: say('about.stores'), value: stores },
          { name: say('about.moderators'), value: say('about.moderation', { more: say('menu.more') }) },
          { name: say('about.mistakes'), value: say(takesReports ? 'about.report' : 'about.tellOperator') },
        ],
        ...(program === undefined
          ? {}
          : { footer: { text: say('about.version', { version: program.version }) } }),
      },
    ],
    components: row(ways.map(wayButton)),
  };
}

/** Whatever changed its meaning, the newest first. */
function correctionsIn(dossiers: NonEmpty<Dossier>, say: Say): string[] {
  const corrected = dossiers.flatMap(({ people, quotes, timeline, proceedings }) => [
    ...people.map(({ name, corrections }) => ({ name, corrections })),
    ...quotes.map((quote) => ({ name: quoteLabel(quote, SHORT, say), corrections: quote.corrections })),
    ...timeline.map((event) => ({
      name: `${aheadOf(event, say)}${event.label ?? event.text}`,
      corrections: event.corrections,
    })),
    ...proceedings.map(({ title, corrections }) => ({ name: title, corrections })),
  ]);
  return corrected
    .flatMap(({ name, corrections }) => corrections.map((correction) => ({ name, ...correction })))
    .sort((a, b) => b.date.order - a.date.order)
    .map(
      ({ name, date, reason }) =>
        `- ${escaped(cut(name, SHORT))} (${formatDate(date, say)})${colon(say)}${escaped(reason)}`,
    );
}

/** Characters of an entry's name in the list. */
const SHORT = 80;
