// How a source is named, numbered and vouched for.
import { compareDates } from '../record/date.js';
import type { Citation, RecordDate, Source } from '../record/model.js';
import { dateWords } from './dates.js';
import { cut, escaped } from './text.js';

/** Publisher, title and date as far as known; what is not known says so. Plain text. */
export function sourceName(source: Source): string {
  const { publisher, title, author, date, url, description } = source;
  if (publisher === null) {
    const parts = { publisher, author, title, date, address: url };
    const unknown = Object.entries(parts).flatMap(([name, value]) => (value === null ? [name] : []));
    const where = source.text === null ? 'not known' : 'not in the text supplied';
    return `${description ?? 'a document'}; ${listed(unknown)} ${where}`;
  }
  const by = author === null ? '' : `, by ${author}`;
  const headline = title === null ? 'headline not seen' : `“${title}”`;
  return `${publisher}, ${headline}${by} (${date === null ? 'undated' : dateWords(date)})`;
}

/** A link that is cut is none: one so long that it would not fit beside what else stands with it is left out whole. */
const LONGEST_LINK = 900;

/** The source's name, linked where it has an address. Markdown, at most `LONGEST_LINK` characters. */
export function sourceLink(source: Source): string {
  const name = escaped(cut(sourceName(source), 300));
  if (source.url === null) return name;
  const link = `[${name}](${source.url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
  return link.length <= LONGEST_LINK ? link : name;
}

/** How far what stands in a source was checked (editorial rule 10). */
export function checkedWords({ source, passage }: Citation): string {
  if (source.text === null || passage.position === null) return 'Cited, text not held';
  return `Checked against the source’s text (${hashWords(source.text)})`;
}

/** The date of the newest dated source (editorial rule 6). */
export function asOf(sources: readonly Source[]): string {
  const dates = sources.map(({ date }) => date).filter((date): date is RecordDate => date !== null);
  const newest = dates.sort(compareDates).at(-1);
  return newest === undefined
    ? 'Source undated'
    : `As of ${dateWords(newest)}, the newest dated source cited`;
}

/** Sources numbered in the order in which an answer first cites them. */
export class SourceNumbers {
  readonly #sources: Source[] = [];
  readonly #unchecked = new Set<Source>();

  get sources(): readonly Source[] {
    return this.#sources;
  }

  /** The marker behind a sentence: `[1, 4]`. */
  cite(citations: readonly Citation[]): string {
    for (const { source, passage } of citations) {
      if (passage.position === null) this.#unchecked.add(source);
    }
    const numbers = new Set(citations.map(({ source }) => this.#number(source)));
    return `[${[...numbers].sort((a, b) => a - b).join(', ')}]`;
  }

  /** A line a source, Markdown. */
  lines(): string[] {
    return this.#sources.map((source, index) => `[${index + 1}] ${sourceLink(source)}`);
  }

  /** How far the cited passages were checked, source by source, in a line (editorial rule 10). */
  checked(): string {
    const checked = this.#sources.flatMap((source, index) =>
      source.text === null || this.#unchecked.has(source)
        ? []
        : [`[${index + 1}] (${hashWords(source.text)})`],
    );
    if (checked.length === 0) return 'Cited, texts not held';
    const others = checked.length === this.#sources.length ? '' : '; the others cited, texts not held';
    return `Checked against the source’s text: ${checked.join(', ')}${others}`;
  }

  #number(source: Source): number {
    const known = this.#sources.indexOf(source);
    return known === -1 ? this.#sources.push(source) : known + 1;
  }
}

function hashWords({ sha256 }: NonNullable<Source['text']>): string {
  return `SHA-256 ${sha256.slice(0, 12)}…`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
