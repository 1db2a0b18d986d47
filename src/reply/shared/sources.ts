// How a source is named, numbered and vouched for.
import type { Say } from '../../language/say.js';
import type { Citation, Passage, RecordDate, Source } from '../../record/model.js';
import { formatDate } from './dates.js';
import { cut, escaped, linked } from './text.js';

/** Publisher, title and date as far as known; what is not known says so. Plain text. */
export function sourceName(source: Source, say: Say): string {
  const { publisher, title, author, date, copyOf } = source;
  if (publisher === null) return `${source.description ?? say('source.document')}; ${notKnown(source, say)}`;
  const by = author === null ? '' : `, ${say('source.by', { author })}`;
  const headline = title === null ? say('source.noHeadline') : `“${title}”`;
  const dated = date === null ? say('source.undated') : formatDate(date, say);
  const copied = copyOf === null ? '' : `; ${say('source.copyOf', { publisher: copyOf })}`;
  return `${publisher}, ${headline}${by} (${dated}${copied})`;
}

function notKnown({ publisher, title, author, date, url, text }: Source, say: Say): string {
  const known = { publisher, author, title, date, address: url };
  const parts = (Object.keys(known) as (keyof typeof known)[])
    .filter((part) => known[part] === null)
    .map((part) => say(`source.part.${part}`));
  const list = new Intl.ListFormat(say.locale).format(parts);
  return say(text === null ? 'source.unknown' : 'source.notInText', { parts: list });
}

/** Links by language, each made once: a page of a timeline has a dozen. Forgotten with the record. */
const links = new WeakMap<Source, Map<string, string>>();

/** The source's name, linked where it has an address. Markdown. */
export function sourceLink(source: Source, say: Say): string {
  const known = links.get(source) ?? new Map<string, string>();
  const link = known.get(say.language) ?? makeLink(source, say);
  links.set(source, known.set(say.language, link));
  return link;
}

/** A source's name is cut past this. */
const LONGEST_NAME = 200;

/** A source's line leaves room in a field of 1,024 for how far it was checked; a longer address is left out. */
const LONGEST_LINK = 900;

/** ` · [Archived copy](…)`, beside a link; nothing where the record has none. Markdown. */
export function archivedLink({ archived }: Source, say: Say): string {
  return archived === null ? '' : ` · ${linked(say('source.archivedCopy'), archived)}`;
}

/** Its name where it is one among others, plain text. */
export function shortName(source: Source, say: Say): string {
  return cut(sourceName(source, say), LONGEST_NAME);
}

function makeLink(source: Source, say: Say): string {
  const name = shortName(source, say);
  if (source.url === null) return escaped(name);
  const link = linked(name, source.url);
  return link.length > LONGEST_LINK ? escaped(name) : link;
}

/** How far what stands in a source was checked (editorial rule 10). */
export function formatChecked({ source: { text, seen }, passage }: Citation, say: Say): string {
  if (text === null || passage.position === null) return say('source.cited');
  const hash = `SHA-256 ${text.sha256.slice(0, 12)}…`;
  if (text.readOn !== null) return say('source.checkedPage', { date: formatDate(text.readOn, say), hash });
  // Whoever entered a source may have had its opening only.
  const isHeldWhole = seen === null || seen === 'whole text';
  return say(isHeldWhole ? 'source.checked' : 'source.checkedPart', { hash });
}

export const isChecked = ({ source, passage }: Citation): boolean =>
  source.text !== null && passage.position !== null;

/** ` (p. 7, p. 9)`: where words stand as their source counts; nothing where it doesn't. Plain text. */
export function countedAt(passages: readonly Passage[]): string {
  const places = new Set(passages.flatMap(({ at }) => at ?? []));
  return places.size === 0 ? '' : ` (${[...places].join(', ')})`;
}

/** `checkedWords` where there is no room for a hash. */
export function checkedInShort(citation: Citation, say: Say): string {
  return say(isChecked(citation) ? 'source.checkedShort' : 'source.citedShort');
}

/** The date of the newest dated source (editorial rule 6); for whoever reads another language, that the record is in English. */
export function asOf(cited: readonly Pick<Citation, 'source'>[], say: Say): string {
  const newest = newestDate(cited.map(({ source }) => source));
  const dated =
    newest === undefined ? say('source.asOfUndated') : say('source.asOf', { date: formatDate(newest, say) });
  return say.language === 'en' ? dated : `${dated} · ${say('source.ownWords')}`;
}

export function newestDate(sources: readonly Source[]): RecordDate | undefined {
  return sources
    .map(({ date }) => date)
    .filter((date): date is RecordDate => date !== null)
    .sort((a, b) => a.earliest - b.earliest || a.latest - b.latest)
    .at(-1);
}
