// What the bot is for, how recent its record is, and what it keeps.
import type { Say } from '../language/say.js';
import type { Dossier, NonEmpty } from '../record/model.js';
import { dateWords } from './dates.js';
import { LIMITS } from './limits.js';
import type { Reply } from './reply.js';
import { newestDate } from './sources.js';
import { escaped, fitLines } from './text.js';

const NAMES = ['quote', 'verdict', 'timeline', 'check', 'who', 'source', 'about'] as const;

export function aboutReply(dossiers: NonEmpty<Dossier>, takesReports: boolean, say: Say): Reply {
  const recent = dossiers.map(({ title, sources }) => {
    const date = dateWords(newestDate(sources) ?? null, say);
    return say('about.recentFilm', { title: escaped(title), date });
  });
  const commands = [...NAMES.map((name) => `\`/${name}\` ${say(`command.${name}`)}`), say('about.check')];
  return {
    embeds: [
      {
        title: say('about.title'),
        description: [say('about.does'), commands.join('\n'), say('about.doesNot')].join('\n\n'),
        fields: [
          { name: say('about.recent'), value: fitLines(recent, LIMITS.embedFieldValue, say) },
          { name: say('about.stores'), value: say('about.storesNothing') },
          { name: say('about.mistakes'), value: say(takesReports ? 'about.report' : 'about.tellOperator') },
        ],
      },
    ],
    components: [],
  };
}
