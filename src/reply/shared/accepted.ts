// What a server's own curators accepted says so wherever it stands: it is never taken for the shipped record's.
import type { Say } from '../../language/say.js';
import type { Accepted } from '../../record/model.js';
import { formatDate } from './dates.js';
import { capitalised } from './text.js';

interface Marked {
  readonly accepted: Accepted;
}

/** `this server’s record · accepted 26 November 2026`; nothing for the shipped record's. */
export function formatAccepted({ accepted }: Marked, say: Say): string[] {
  return accepted === null ? [] : [say('entry.accepted', { date: formatDate(accepted, say) })];
}

/** The same as a line of its own. */
export function acceptedLine(entry: Marked, say: Say): string[] {
  return formatAccepted(entry, say).map((words) => capitalised(words, say));
}

/** `This server’s record · `, ahead of a label, which may be cut at its end; empty for the shipped record's. */
export function aheadOf({ accepted }: Marked, say: Say): string {
  return accepted === null ? '' : `${capitalised(say('entry.ofServer'), say)} · `;
}
