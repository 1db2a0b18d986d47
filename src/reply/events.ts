// An event as it stands in a timeline or in a proceeding's ladder.
import { ENGLISH, type Say } from '../language/say.js';
import type { Citation, Dossier, Entry, Event, Person } from '../record/model.js';
import { dateWords } from './dates.js';
import { quoteLine } from './quote-line.js';
import type { SourceNumbers } from './sources.js';
import { escaped } from './text.js';

/** Date, status, text and everything that belongs with it: versions, what came later, answers, notes. Markdown. */
export function eventWords(event: Event, numbers: SourceNumbers, dossier: Dossier, say: Say): string {
  const { date, text, conflict, overtakenBy, note } = event;
  const lines = [
    `**${dateWords(date, say)}** · ${statusWords(event, say)}`,
    `${escaped(text)} ${numbers.cite(event.citations)}`,
  ];
  if (conflict !== null) {
    lines.push(say('event.conflict', { about: escaped(conflict.about) }));
    lines.push(
      ...conflict.versions.map((version) => `- ${escaped(version.text)} ${numbers.cite(version.citations)}`),
    );
  }
  lines.push(...besideWords(event, numbers, dossier, say));
  if (overtakenBy !== null) {
    const later = dateWords(overtakenBy.date, say);
    lines.push(say('event.later', { date: later, text: entryWords(overtakenBy, numbers) }));
  }
  if (note !== null) lines.push(say('event.note', { note: escaped(note) }));
  return lines.join('\n');
}

/** What an entry answers, and what answers it: a claim stands beside its denial (editorial rule 8). */
export function beside({ id, respondsTo }: Entry, { entries, responses }: Dossier) {
  const answered = respondsTo === null ? undefined : entries.get(respondsTo);
  return { answered: answered === undefined ? [] : [answered], answers: responses.get(id) ?? [] };
}

/** The same in lines of Markdown. */
export function besideWords(entry: Entry, numbers: SourceNumbers, dossier: Dossier, say: Say): string[] {
  const { answered, answers } = beside(entry, dossier);
  return [
    ...answered.map((other) => say('event.respondsTo', { text: entryWords(other, numbers) })),
    ...answers.map((other) => say('event.answeredBy', { text: entryWords(other, numbers) })),
  ];
}

/** An entry in one sentence, cited. */
export function entryWords(entry: Entry, numbers: SourceNumbers): string {
  const words = entry.kind === 'quote' ? quoteLine(entry) : entry.text;
  return `${escaped(words)} ${numbers.cite(citationsOf(entry))}`;
}

/** Those of a quote begin with the source that reports its words. */
export function citationsOf(entry: Entry): readonly Citation[] {
  if (entry.kind === 'event') return entry.citations;
  const { source, passages, citations } = entry;
  return [...passages.map((passage) => ({ source, passage })), ...citations];
}

/** A charge is never to be read as guilt, nor a claim as a fact: the status is said in words, English beside it. */
function statusWords({ status, claimant, civil }: Event, say: Say): string {
  const [own, english] = [say(`status.${status}`), ENGLISH(`status.${status}`)];
  const term = own === english ? own : `${own} (${english})`;
  const parts = [
    claimant === null ? term : say('status.claimBy', { status: term, name: escaped(inSentence(claimant)) }),
  ];
  if (status === 'charge') parts.push(say('status.notGuilt'));
  if (status === 'dismissal') parts.push(say('status.notAcquittal'));
  if (civil) parts.push(say('status.civil'));
  return parts.join(', ');
}

/** A group's description goes on with a small letter inside a sentence; a name stays as it is. */
function inSentence({ name, unnamed }: Person): string {
  return unnamed ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
