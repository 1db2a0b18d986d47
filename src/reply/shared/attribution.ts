// Who says so, at the sentence: the publishers in short, linked.
import type { Say } from '../../language/say.js';
import type { Citation, Quote, Source } from '../../record/model.js';
import { formatDate } from './dates.js';
import { isChecked } from './sources.js';
import { escaped, linked } from './text.js';

/** Names behind one sentence; further ones are a number, and behind **Sources**. */
const MOST_NAMED = 2;
/** UTF-16 units. A description has 4,096 for words and addresses together; a longer address is behind **Sources**. */
const LONGEST_ADDRESS = 250;

/** In whose language, and how the record's own words are put down: escaped for a message's Markdown, or as they are. */
export interface Writing {
  readonly say: Say;
  readonly write: (text: string) => string;
}
export const asItIs: Writing['write'] = (text) => text;

/** Writes down what supports a sentence, and keeps it. */
export class Attribution implements Writing {
  readonly #citations: Citation[] = [];

  constructor(
    readonly say: Say,
    readonly write: Writing['write'] = escaped,
  ) {}

  get citations(): readonly Citation[] {
    return this.#citations;
  }

  /** Where the answer names the source otherwise. */
  keep(citations: readonly Citation[]): void {
    this.#citations.push(...citations);
  }

  /** `([Santa Fe Reporter](…), [The Week](…), +2)`: behind a sentence. Markdown. */
  cite(citations: readonly Citation[]): string {
    return `(${this.list(citations)})`;
  }

  /** The same where it is the sentence itself: each publisher once. */
  list(citations: readonly Citation[]): string {
    this.keep(citations);
    const sources = [...new Set(citations.map(({ source }) => source))];
    const byName = new Map(sources.toReversed().map((source) => [plainName(source, this.say), source]));
    const named = [...byName.values()].reverse().slice(0, MOST_NAMED);
    const more = sources.length - named.length;
    const links = named.map((source) => this.named(source));
    return [...links, ...(more === 0 ? [] : [`+${more}`])].join(', ');
  }

  /** How a source stands there: linked, in Markdown; in a picture its name alone. */
  named(source: Source): string {
    return this.write === escaped ? shortLink(source, this.say) : plainName(source, this.say);
  }
}

/** The publisher in short, and whose text it is where that is another's. Plain text. */
function plainName({ shortName, publisher, description, copyOf }: Source, say: Say): string {
  const name = publisher ?? description ?? say('source.document');
  return shortName ?? (copyOf === null ? name : say('source.via', { publisher: copyOf, name }));
}

/** The same, linked where the source has an address. Markdown. */
function shortLink(source: Source, say: Say): string {
  const name = plainName(source, say);
  const isShort = source.url !== null && source.url.length <= LONGEST_ADDRESS;
  return isShort ? linked(name, source.url) : escaped(name);
}

/** The source that reports a quote, with its date; one that names no publisher as it is described. */
export function reportedIn({ source, passages }: Quote, by: Attribution): string {
  by.keep(passages.map((passage) => ({ source, passage })));
  if (source.publisher === null && source.description !== null) return by.write(source.description);
  const dated = source.date === null ? by.say('source.undated') : formatDate(source.date, by.say);
  return `${by.named(source)}, ${dated}`;
}

/** `13 sources, 1 checked against its text` (editorial rule 10). */
export function sourceCount(citations: readonly Citation[], say: Say): string {
  const sources = [...new Set(citations.map(({ source }) => source))];
  const unchecked = new Set(citations.filter((one) => !isChecked(one)).map(({ source }) => source));
  const checked = sources.filter((source) => !unchecked.has(source)).length;
  const counted = say('source.count', { count: sources.length });
  return checked === 0 ? counted : `${counted}, ${say('source.countChecked', { count: checked })}`;
}
