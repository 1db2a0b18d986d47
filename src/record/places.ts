// What the machine found and nobody writes: where each passage stands in the text that was held (`places.json`).
import { findPlace } from './place.js';
import type { DossierFiles, PassageData, Places } from './schema.js';
import type { HeldText } from './texts.js';
import type { NamedText } from './verify.js';
import { passagesIn } from './walk.js';

type FoundPassage = Places[string]['passages'][number];

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
  for (const source of files.sources) source.sha256 = places[source.id]?.sha256 ?? null;
}

/**
 * The places as the texts that are held tell them, in the order of the data; those of other texts stay as they
 * were. Where a text is not the one that was checked, that is all or nothing: positions in one text never stand
 * beside the hash of another.
 */
export function findPlaces(texts: readonly NamedText[], before: Places): Places {
  const places: Places = {};
  for (const { source, text, passages } of texts) {
    const known = before[source.id];
    const right = text.state === 'held' ? placesIn(text, passages, known) : known;
    if (right !== undefined) places[source.id] = right;
  }
  return places;
}

function placesIn(
  { sha256, points, offsets }: HeldText,
  passages: NamedText['passages'],
  known: Places[string] | undefined,
): Places[string] | undefined {
  const found = new Map<string, FoundPassage>();
  for (const { passage, selector } of passages) {
    const place = findPlace(points, selector);
    if (place.kind !== 'found' && known?.sha256 !== sha256) return known;
    if (place.kind !== 'found') continue;
    const { start, end } = place.position;
    const words = wordsOf(passage);
    found.set(key('', words), { ...words, start: offsets[start] ?? 0, end: offsets[end] ?? 0 });
  }
  return { sha256, passages: [...found.values()] };
}
