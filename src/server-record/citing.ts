// The words of a page that an entry is cited with, and where they stand on it.
import { asCompared, findPlace, placesOf, shortestSurroundings } from '../record/place.js';
import { placesOnPage } from '../record/places.js';
import { SUPPORT_WORDS } from '../record/schema.js';
import { withoutEnds } from './ends.js';
import type { Proposal } from './proposal.js';
import { isRead, type Page } from './prove.js';

/** As the record tells a passage from the same words elsewhere on the page. */
export const told = (page: Page) => (exact: string) => {
  if (!isRead(page)) return exact;
  const { points } = page.text;
  const words = asCompared({ exact }).exact;
  const [first, another] = placesOf(points, words);
  if (first === undefined || another === undefined) return exact;
  const around = shortestSurroundings(points, words, placesOf(points, words), first);
  return { exact, ...(around ?? { occurrence: '1' }) };
};

/** Of the page, what follows the words, where it says who said them; else the words' own beginning. */
export function supportOf(page: Page, passages: readonly string[]) {
  const [first = ''] = passages;
  const own = first.split(/\s+/).slice(0, SUPPORT_WORDS).join(' ');
  if (!isRead(page)) return own;
  const { points } = page.text;
  const last = asCompared({ exact: passages.at(-1) ?? '' }).exact;
  const place = findPlace(points, { exact: last, ...surroundings(told(page)(last)) });
  if (place.kind !== 'found') return told(page)(own);
  const following = points.slice(place.position.end, place.position.end + 200).join('');
  const sentence = /^[^\p{L}\p{N}]*([\p{L}\p{N}][^.!?“”"]*)/u.exec(following)?.[1] ?? '';
  const words = sentence.trim().split(' ').slice(0, SUPPORT_WORDS);
  return told(page)(words.length > 1 ? withoutEnds(words.join(' '), ' ,;:') : own);
}

const surroundings = (passage: ReturnType<ReturnType<typeof told>>) =>
  typeof passage === 'string' ? {} : passage;

/** With the places of its passages on the page, where they stand there. */
export function placed(page: Page, source: string, lists: Lists): Proposal['addition'] {
  if (!isRead(page)) return { ...lists, places: {} };
  const passages = [
    ...lists.quotes.flatMap((quote) => [quote.passages].flat()),
    ...[...lists.people, ...lists.quotes, ...lists.events].flatMap(({ citations }) =>
      Object.values(citations).flat(),
    ),
  ].map((written) => {
    const own = typeof written === 'string' ? { exact: written } : written;
    return { passage: { ...NOT_PLACED, ...own }, selector: asCompared(own) };
  });
  const places = placesOnPage(
    page.text,
    passages as Parameters<typeof placesOnPage>[1],
    undefined,
    page.readOn,
  );
  return { ...lists, places: places === undefined ? {} : { [source]: places } };
}

type Lists = Omit<Proposal['addition'], 'places'>;
const NOT_PLACED = { prefix: '', suffix: '', at: null, position: null };
