// An event as it stands in a timeline or in a proceeding's ladder.
import type { FilterWords } from '../../answers/answer.js';
import { ENGLISH, type Say } from '../../language/say.js';
import type { Citation, Dossier, Entry, Event, Person } from '../../record/model.js';
import { acceptedLine, acceptedWords } from './accepted.js';
import { dateWords } from './dates.js';
import { quoteLine, quoteOpening } from './quote-line.js';
import { echo, escaped, small } from './text.js';

/** An event in words, part by part, cited. */
export interface EventParts {
  readonly date: string;
  readonly status: string;
  readonly text: string;
  /** Both versions, where sources differ. */
  readonly differ: { readonly on: string; readonly versions: readonly string[] } | null;
  /** What it answers and what answers it, what came later, notes. */
  readonly beside: readonly string[];
}

/** Writes behind words what supports them. */
export interface Citing {
  cite(citations: readonly Citation[]): string;
}

/** How the record's own words are put down: escaped for a message's Markdown, or as they are. */
export type Write = (text: string) => string;
export const asItIs: Write = (text) => text;

/** Date, status and text on a line, everything that belongs with it small beneath. Markdown. */
export function eventWords(event: Event, by: Citing, dossier: Dossier, say: Say): string {
  const { date, status, text, differ, beside } = eventParts(event, by, dossier, say);
  const versions = differ === null ? [] : [`${differ.on} ${differ.versions.join(' ')}`];
  const lines = [...acceptedLine(event, say), ...versions, ...beside];
  return [`**${date}** · ${status} – ${text}`, ...lines.map(small)].join('\n');
}

export function eventParts(
  event: Event,
  by: Citing,
  dossier: Dossier,
  say: Say,
  write: Write = escaped,
): EventParts {
  const { date, conflict, overtakenBy, note, citations } = event;
  const cited = (words: string, support: readonly Citation[]) => `${write(words)} ${by.cite(support)}`;
  const text = cited(event.text, citations);
  const differ = conflict && {
    on: say('event.conflict', { about: write(conflict.about) }),
    versions: conflict.versions.map((version) => cited(version.text, version.citations)),
  };
  const beside = besideWords(event, by, dossier, say, write);
  if (overtakenBy !== null) {
    const later = dateWords(overtakenBy.date, say);
    beside.push(say('event.later', { date: later, text: entryWords(overtakenBy, by, say, write) }));
  }
  if (note !== null) beside.push(say('event.note', { note: write(note) }));
  beside.push(...correctionLines(event.corrections, say, write));
  return { date: dateWords(date, say), status: statusWords(event, say, write), text, differ, beside };
}

/** An entry that changed its meaning says when and why. */
export function correctionLines(
  corrections: Entry['corrections'],
  say: Say,
  write: Write = escaped,
): string[] {
  return corrections.map(({ date, reason }) =>
    say('entry.corrected', { date: dateWords(date, say), reason: write(reason) }),
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
export function besideWords(
  entry: Entry,
  by: Citing,
  dossier: Dossier,
  say: Say,
  write: Write = escaped,
): string[] {
  const { answered, answers, others } = beside(entry, dossier);
  return [
    ...answered.map((other) => say('event.respondsTo', { text: briefly(other, by, say, write) })),
    ...answers.map((other) => say('event.answeredBy', { text: briefly(other, by, say, write) })),
    ...others.map((other) => say('event.beside', { text: briefly(other, by, say, write) })),
  ];
}

/** An entry in one sentence, cited. */
export function entryWords(entry: Entry, by: Citing, say: Say, write: Write = escaped): string {
  return citedWords(entry.kind === 'quote' ? quoteLine(entry) : entry.text, entry, by, say, write);
}

/** UTF-16 units of a quotation beside another entry: it is whole where it was asked for. */
const BESIDE = 110;

/** The same, a long quotation by its opening, unless cutting would turn its meaning round (editorial rule 4). */
function briefly(entry: Entry, by: Citing, say: Say, write: Write): string {
  if (entry.kind === 'event' || entry.inseparable) return entryWords(entry, by, say, write);
  return citedWords(quoteOpening(entry, BESIDE), entry, by, say, write);
}

function citedWords(words: string, entry: Entry, by: Citing, say: Say, write: Write): string {
  return [`${write(words)} ${by.cite(citationsOf(entry))}`, ...acceptedWords(entry, say)].join(' · ');
}

/** Those of a quote begin with the source that reports its words. */
export function citationsOf(entry: Entry): readonly Citation[] {
  if (entry.kind === 'event') return entry.citations;
  const { source, passages, citations } = entry;
  return [...passages.map((passage) => ({ source, passage })), ...citations];
}

/** A charge is never to be read as guilt, nor a claim as a fact: the status is said in words, English beside it. */
export function statusWords({ status, claimant, civil }: Event, say: Say, write: Write): string {
  const [own, english] = [say(`status.${status}`), ENGLISH(`status.${status}`)];
  const term = own === english ? own : `${own} (${english})`;
  const parts = [
    claimant === null ? term : say('status.claimBy', { status: term, name: write(inSentence(claimant)) }),
  ];
  parts.push(...cautionOn(status, say));
  if (civil) parts.push(say('status.civil'));
  return parts.join(', ');
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
