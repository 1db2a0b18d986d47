// What the machine found and nobody writes: where each passage stands in the text that was held (`places.json`).
import { findPlace } from './place.js';
import type { DossierFiles, PassageData, Places } from './schema.js';
import type { HeldText } from './texts.js';
import type { NamedText } from './verify.js';
import { passagesIn } from './walk.js';

type FoundPassage = Places[string]['passages'][number];
/** With its words as texts are compared with them. */
type Wanted = readonly Pick<NamedText['passages'][number], 'passage' | 'selector'>[];

/** A passage as places.json has it, but for its place. */
function wordsOf({ exact, prefix, suffix, occurrence }: PassageData): Omit<FoundPassage, 'start' | 'end'> {
  return {
    exact,
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
    ...(occurrence !== undefined && { occurrence }),
  };
}

const key = (source: string, words: ReturnType<typeof wordsOf>) => JSON.stringify([source, words]);

/** Puts each passage's place beside its words, and each text's hash beside its source. */
export function putPlaces(files: DossierFiles, places: Places): void {
  const known = new Map(
    Object.entries(places).flatMap(([source, { passages }]) =>
      passages.map(({ start, end, ...words }) => [key(source, words), { start, end }] as const),
    ),
  );
  for (const { source, passage } of passagesIn(files))
    passage.position = known.get(key(source, wordsOf(passage))) ?? null;
  for (const source of files.sources) {
    source.sha256 = places[source.id]?.sha256 ?? null;
    source.readOn = places[source.id]?.readFromPage ?? null;
  }
}

/**
 * The places as the texts that are held tell them, in the order of the data; those of other texts, and of pages that
 * were read, stay as they were. Where a text is not the one that was checked, that is all or nothing: positions in
 * one text never stand beside the hash of another.
 */
export function findPlaces(files: DossierFiles, texts: readonly NamedText[], before: Places): Places {
  const named = new Map(texts.map((text) => [text.source.id, text]));
  const places: Places = {};
  for (const { id } of files.sources) {
    const known = before[id];
    const text = named.get(id);
    const right =
      text?.text.state === 'held'
        ? placesIn(text.text, text.passages, known)
        : text === undefined
          ? readPlacesOf(files, id, known)
          : known;
    if (right !== undefined) places[id] = right;
  }
  return places;
}

/** Of the passages that are still quoted. */
function readPlacesOf(files: DossierFiles, id: string, known: Places[string] | undefined) {
  if (known?.readFromPage === undefined) return undefined;
  const quoted = new Set(
    passagesIn(files).flatMap(({ source, passage }) => (source === id ? [key(id, wordsOf(passage))] : [])),
  );
  const passages = known.passages.filter(({ start, end, ...words }) => quoted.has(key(id, words)));
  return passages.length === 0 ? undefined : { ...known, passages };
}

/**
 * The places in a page's text, of those passages that stand there. What was there before stays as it was where one
 * of its passages does not: a page that changes takes no check away.
 */
export function placesOnPage(
  text: Omit<HeldText, 'state' | 'oddities'>,
  passages: Wanted,
  known: Places[string] | undefined,
  readFromPage: string,
): Places[string] | undefined {
  const found = foundIn(text, passages);
  const isKept = known?.passages.every(({ start, end, ...words }) => found.has(key('', words))) ?? true;
  return isKept && found.size > 0
    ? { sha256: text.sha256, readFromPage, passages: [...found.values()] }
    : known;
}

function placesIn(text: HeldText, passages: NamedText['passages'], known: Places[string] | undefined) {
  const found = foundIn(text, passages);
  const isWhole = passages.every(({ passage }) => found.has(key('', wordsOf(passage))));
  return isWhole || known?.sha256 === text.sha256
    ? { sha256: text.sha256, passages: [...found.values()] }
    : known;
}

function foundIn({ points, offsets }: Pick<HeldText, 'points' | 'offsets'>, passages: Wanted) {
  const found = new Map<string, FoundPassage>();
  for (const { passage, selector } of passages) {
    const place = findPlace(points, selector);
    if (place.kind !== 'found') continue;
    const { start, end } = place.position;
    const words = wordsOf(passage);
    found.set(key('', words), { ...words, start: offsets[start] ?? 0, end: offsets[end] ?? 0 });
  }
  return found;
}
