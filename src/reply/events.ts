// An event as it stands in a timeline or in a proceeding's ladder.
import { ENGLISH, type Say } from '../language/say.js';
import type { Dossier, Entry, Event, Person } from '../record/model.js';
import { dateWords } from './dates.js';
import { quoteLine } from './quote-line.js';
import type { SourceNumbers } from './sources.js';
import { escaped } from './text.js';

/** Date, status, text and everything that belongs with it: versions, what came later, answers, notes. Markdown. */
export function eventWords(event: Event, numbers: SourceNumbers, dossier: Dossier, say: Say): string {
  const { date, text, conflict, overtakenBy, note, respondsTo } = event;
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
  const answered = respondsTo === null ? undefined : dossier.entries.get(respondsTo);
  if (answered !== undefined) lines.push(say('event.respondsTo', { text: entryWords(answered, numbers) }));
  for (const answer of dossier.responses.get(event.id) ?? []) {
    lines.push(say('event.answeredBy', { text: entryWords(answer, numbers) }));
  }
  if (overtakenBy !== null) {
    const later = dateWords(overtakenBy.date, say);
    lines.push(say('event.later', { date: later, text: entryWords(overtakenBy, numbers) }));
  }
  if (note !== null) lines.push(say('event.note', { note: escaped(note) }));
  return lines.join('\n');
}

/** An entry in one sentence, cited. */
export function entryWords(entry: Entry, numbers: SourceNumbers): string {
  const words = entry.kind === 'quote' ? quoteLine(entry) : entry.text;
  return `${escaped(words)} ${numbers.cite(entry.citations)}`;
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
