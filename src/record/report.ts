// What `check-data` found, as lines for a terminal.
import type { CheckedDossier, CheckReport, MendedDossier } from './check.js';
import { percent } from './verify.js';

/** One paragraph a dossier; problems are not among the lines. */
export function reportLines({ mended, dossiers }: CheckReport): string[] {
  return [...mended.map(mendedLine), ...dossiers.flatMap(dossierLines)];
}

function mendedLine({ folder, passages }: MendedDossier): string {
  return `${folder}: wrote the places of ${counted(passages, 'passage')} (places.json)`;
}

function dossierLines({ folder, files, texts }: CheckedDossier): string[] {
  const { sources, people, quotes, events, proceedings } = files;
  const counts = [
    counted(sources.length, 'source'),
    counted(people.length, 'person', 'people'),
    counted(quotes.length, 'quote'),
    counted(events.length, 'event'),
    counted(proceedings.length, 'proceeding'),
  ];
  return [
    `${folder}: ${counts.join(', ')}`,
    ...texts.map(({ source, file, text, passages, share }) => {
      if (text.state !== 'held') return `  text ${text.state}: ${source.id} (${file})`;
      return `  checked: ${counted(passages.length, 'passage')} of ${source.id}, ${percent(share)} of the text stored, SHA-256 ${text.sha256.slice(0, 12)}…`;
    }),
    `  cited without a text: ${counted(sources.length - texts.length, 'source')}`,
  ];
}

/** The last line: what was checked, and how many problems there are. */
export function summaryLine({ dossiers, count }: CheckReport): string {
  const checked = dossiers.flatMap(({ texts }) => texts.filter(({ text }) => text.state === 'held'));
  const passages = checked.flatMap((text) => text.passages).length;
  return `${counted(dossiers.length, 'dossier')}, ${counted(passages, 'passage')} checked against ${counted(checked.length, 'text')}: ${counted(count, 'problem')}`;
}

function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
