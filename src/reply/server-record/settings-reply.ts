// A server's settings for its own record, and what was done in it by whom.
import { ownName } from '../../language/localized.js';
import type { Say } from '../../language/say.js';
import type { Dossier } from '../../record/model.js';
import type { HistoryLine, Settings } from '../../store/store.js';
import { plainReply } from '../shared/plain-reply.js';
import type { Reply } from '../shared/reply.js';
import { escaped } from '../shared/text.js';
import { buttons } from './proposal-reply.js';
import { memberName } from './review-reply.js';

interface State {
  readonly settings: Settings;
  readonly dossiers: readonly Dossier[];
  /** Accepted entries that fit the record no more. */
  readonly setAside: readonly string[];
}

export function settingsReply({ settings, dossiers, setAside }: State, say: Say): Reply {
  const { curatorRole, language, film, allowsUnchecked, isSingleCurator } = settings;
  const title = dossiers.find(({ id }) => id === film)?.title;
  const none = say('record.settings.none');
  const role = curatorRole === null ? none : `<@&${curatorRole}>`;
  const spoken = language === null ? say('record.settings.asServer') : ownName(language);
  const count = setAside.length;
  const onOff = (isOn: boolean) => say(isOn ? 'record.on' : 'record.off');
  return plainReply(
    [
      say('record.settings.curators', { role }),
      say('record.settings.language', { language: spoken }),
      say('record.settings.film', { film: title === undefined ? none : escaped(title) }),
      say('record.settings.unchecked', { state: onOff(allowsUnchecked) }),
      say('record.settings.single', { state: onOff(isSingleCurator) }),
      ...(count === 0 ? [] : [say('record.setAside', { count, entries: setAside.join(', ') })]),
      say('record.settings.how'),
    ].join('\n'),
  );
}

/** Newest first. @param most lines of a page: behind a full one there may be more */
export function historyReply(lines: readonly HistoryLine[], most: number, say: Say): Reply {
  if (lines.length === 0) return plainReply(say('record.history.none'));
  const older = lines.at(-1);
  return {
    ...plainReply(lines.map((line) => historyLine(line, say)).join('\n')),
    components:
      older === undefined || lines.length < most
        ? []
        : buttons([['record.history.older', 'history', String(older.number)]], say),
  };
}

function historyLine({ at, member, deed, entry }: HistoryLine, say: Say): string {
  const when = `<t:${Math.floor(at.getTime() / 1000)}:f>`;
  const what = say(`record.did.${deed}`);
  return `${when} · ${memberName(member, say)} · ${what}${entry === null ? '' : ` · \`${entry}\``}`;
}
