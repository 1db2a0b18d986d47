// An event as it stands in a timeline or in a proceeding's ladder.
import type { Event, Person, Status } from '../record/model.js';
import { dateWords } from './dates.js';
import type { SourceNumbers } from './sources.js';
import { escaped } from './text.js';

/** Statuses in words: a charge is never to be read as guilt, nor a claim as a fact. */
const STATUS_WORDS: { readonly [status in Status]: string } = {
  reported: 'reported',
  claim: 'claim',
  charge: 'charge, not a finding of guilt',
  plea: 'plea',
  verdict: 'verdict',
  sentence: 'sentence',
  dismissal: 'dismissal, not an acquittal',
  ruling: 'ruling',
  appeal: 'appeal',
  settlement: 'settlement',
  release: 'film release',
};

/** Date, status, text and everything that belongs with it: versions, what came later, notes. Markdown. */
export function eventWords(event: Event, numbers: SourceNumbers): string {
  const { date, text, conflict, overtakenBy, note } = event;
  const lines = [
    `**${dateWords(date)}** · ${statusWords(event)}`,
    `${escaped(text)} ${numbers.cite(event.citations)}`,
  ];
  if (conflict !== null) {
    lines.push(`Sources differ on ${escaped(conflict.about)}:`);
    lines.push(
      ...conflict.versions.map((version) => `- ${escaped(version.text)} ${numbers.cite(version.citations)}`),
    );
  }
  if (overtakenBy !== null) {
    const later = `${escaped(overtakenBy.text)} ${numbers.cite(overtakenBy.citations)}`;
    lines.push(`Later, ${dateWords(overtakenBy.date)}: ${later}`);
  }
  if (note !== null) lines.push(`Note: ${escaped(note)}`);
  return lines.join('\n');
}

function statusWords({ status, claimant, civil }: Event): string {
  const words = claimant === null ? STATUS_WORDS[status] : `claim by ${escaped(inSentence(claimant))}`;
  return civil ? `${words}, in a civil suit` : words;
}

/** A group's description goes on with a small letter inside a sentence; a name stays as it is. */
function inSentence({ name, unnamed }: Person): string {
  return unnamed ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
