// An event as it stands in a timeline or in a proceeding's ladder.
import type { FilterWords } from '../../answers/answer.js';
import { ENGLISH, type Say } from '../../language/say.js';
import type { Citation, Conflict, Dossier, Entry, Event, Person } from '../../record/model.js';
import { acceptedLine, formatAccepted } from './accepted.js';
import type { Attribution, Writing } from './attribution.js';
import { formatDate } from './dates.js';
import { quoteLine, quoteOpening } from './quote-line.js';
import { echo, small } from './text.js';

/** An event in words, part by part, cited. */
export interface EventParts {
  readonly date: string;
  readonly status: string;
  readonly text: string;
  /** Where sources differ both versions; what it answers and what answers it, what came later, notes. */
  readonly beside: readonly string[];
}

/** Date, status and text on a line, everything that belongs with it small beneath. Markdown. */
export function formatEvent(event: Event, by: Attribution, dossier: Dossier): string {
  const { date, status, text, beside } = eventParts(event, by, dossier);
  const lines = [...acceptedLine(event, by.say), ...beside];
  return [`**${date}** · ${status} – ${text}`, ...lines.map(small)].join('\n');
}

export function eventParts(event: Event, by: Attribution, dossier: Dossier): EventParts {
  const { date, conflict, overtakenBy, note, citations, corrections } = event;
  const { say, write } = by;
  const text = `${write(event.text)} ${by.cite(citations)}`;
  const beside = [...conflictLine(conflict, by), ...formatBeside(event, by, dossier)];
  if (overtakenBy !== null) {
    const later = formatDate(overtakenBy.date, say);
    beside.push(say('event.later', { date: later, text: formatEntry(overtakenBy, by) }));
  }
  if (note !== null) beside.push(say('event.note', { note: write(note) }));
  beside.push(...correctionLines(corrections, by));
  return { date: formatDate(date, say), status: formatStatus(event, by), text, beside };
}

/** Both versions, where sources differ. */
export function conflictLine(conflict: Conflict | null, by: Attribution): string[] {
  if (conflict === null) return [];
  const versions = conflict.versions.map(({ text, citations }) => `${by.write(text)} ${by.cite(citations)}`);
  return [`${by.say('event.conflict', { about: by.write(conflict.about) })} ${versions.join(' ')}`];
}

/** An entry that changed its meaning says when and why. */
export function correctionLines(corrections: Entry['corrections'], { say, write }: Writing): string[] {
  return corrections.map(({ date, reason }) =>
    say('entry.corrected', { date: formatDate(date, say), reason: write(reason) }),
  );
}

/** What an entry answers, what answers it, and who else tells it: a claim stands beside its denial (editorial rule 8). */
export function beside({ id, respondsTo }: Entry, { entries, responses, neighbours }: Dossier) {
  const answered = respondsTo === null ? undefined : entries.get(respondsTo);
  return {
    answered: answered === undefined ? [] : [answered],
    answers: responses.get(id) ?? [],
    others: neighbours.get(id) ?? [],
  };
}

/** The same in lines. */
export function formatBeside(entry: Entry, by: Attribution, dossier: Dossier): string[] {
  const { answered, answers, others } = beside(entry, dossier);
  return [
    ...answered.map((other) => by.say('event.respondsTo', { text: briefly(other, by) })),
    ...answers.map((other) => by.say('event.answeredBy', { text: briefly(other, by) })),
    ...others.map((other) => by.say('event.beside', { text: briefly(other, by) })),
  ];
}

/** An entry in one sentence, cited. */
export function formatEntry(
  entry: Entry,
  by: Attribution,
  words = entry.kind === 'quote' ? quoteLine(entry) : entry.text,
): string {
  return [`${by.write(words)} ${by.cite(citationsOf(entry))}`, ...formatAccepted(entry, by.say)].join(' · ');
}

/** UTF-16 units of a quotation beside another entry: it is whole where it was asked for. */
const BESIDE = 110;

/** The same, a long quotation by its opening, unless cutting would turn its meaning round (editorial rule 4). */
function briefly(entry: Entry, by: Attribution): string {
  const isWhole = entry.kind === 'event' || entry.inseparable;
  return isWhole ? formatEntry(entry, by) : formatEntry(entry, by, quoteOpening(entry, BESIDE));
}

/** Those of a quote begin with the source that reports its words. */
export function citationsOf(entry: Entry): readonly Citation[] {
  if (entry.kind === 'event') return entry.citations;
  const { source, passages, citations } = entry;
  return [...passages.map((passage) => ({ source, passage })), ...citations];
}

/** A charge is never to be read as guilt, nor a claim as a fact: the status is said in words, English beside it. */
export function formatStatus({ status, claimant, civil }: Event, { say, write }: Writing): string {
  const [own, english] = [say(`status.${status}`), ENGLISH(`status.${status}`)];
  const term = own === english ? own : `${own} (${english})`;
  return [
    claimant === null ? term : say('status.claimBy', { status: term, name: write(inSentence(claimant)) }),
    ...cautionOn(status, say),
    ...(civil ? [say('status.civil')] : []),
  ].join(', ');
}

/** What a status is not to be taken for. */
export function cautionOn(status: Event['status'], say: Say): string[] {
  if (status === 'charge') return [say('status.notGuilt')];
  return status === 'dismissal' ? [say('status.notAcquittal')] : [];
}

/** “The producers”, “Other crew members”, but not “Baldwin’s lawyers” or “Halyna Hutchins’ parents”. */
const DESCRIBED = /^(?:The |(?!\S*[’'])\S+ \p{Ll})/u;

/** A group's description goes on with a small letter inside a sentence; a name stays as it is. */
export function inSentence({ name, unnamed }: Person): string {
  return unnamed && DESCRIBED.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** The words that events were found by, as far as they are known. */
export function matched({ text }: FilterWords, say: Say): string {
  return text === null ? say('timeline.theWords') : say('timeline.words', { words: echo(text) });
}
