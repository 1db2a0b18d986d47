// Who said it and on what occasion, in words: the first two of three layers of attribution.
import type { Say } from '../../language/say.js';
import { type Occasion, type Quote, WORK_KINDS, type Work } from '../../record/model.js';
import type { Writing } from './attribution.js';
import { formatDate } from './dates.js';
import { formatWork } from './people.js';

/** Plain text. */
export function speakersIn({ speakers }: Quote, say: Say): string {
  return new Intl.ListFormat(say.locale).format(speakers.map(({ name }) => name));
}

const isWork = (kind: Occasion['kind']): kind is Work['kind'] => WORK_KINDS.some((work) => work === kind);

/** `testimony, trial of …, First Judicial District Court, 1 March 2024; shown in *Last Take*, a documentary, …`. */
export function formatOccasion({ kind, title, date, host, work }: Occasion, by: Writing): string {
  const { say, write } = by;
  const inWork = work === null ? '' : formatWork(work, by);
  if (isWork(kind)) return inWork;
  const called = say(`occasion.${kind}`);
  const isInTitle = title?.toLowerCase().includes(called.toLowerCase());
  const own = [
    ...(isInTitle ? [] : [called]),
    ...[title, host].flatMap((part) => (part === null ? [] : [write(part)])),
    ...(date === null ? [] : [formatDate(date, say)]),
  ].join(', ');
  return work === null ? own : `${own}; ${say('occasion.shownIn', { work: inWork })}`;
}

/** Where there is room for a title alone; plain text. */
export function occasionTitle({ kind, title, work }: Occasion, say: Say): string {
  if (isWork(kind)) return title ?? kind;
  return title ?? work?.title ?? say(`occasion.${kind}`);
}

/** Whoever told it on; nothing where the source has it from the speakers themselves. */
export function relayed({ relayedBy }: Quote, { say, write }: Writing): string[] {
  if (relayedBy === null) return [];
  return [say('quote.relayedBy', { name: write(relayedBy.name), role: write(relayedBy.role) })];
}
