// What the machine found and nobody writes: where each passage stands in the text that was held (`places.json`).
import { asCompared, findPlace } from './place.js';
import type { DossierFiles, PassageData, Places } from './schema.js';
import type { HeldText, SourceText } from './texts.js';
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
export function findPlaces(
  files: DossierFiles,
  before: Places,
  texts: ReadonlyMap<string, SourceText>,
): Places {
  const passages = passagesIn(files);
  const found: Places = {};
  for (const { id, text: file } of files.sources) {
    if (file === null) continue;
    const text = texts.get(file);
    const known = before[id];
    const own = passages.filter(({ source }) => source === id).map(({ passage }) => passage);
    const now = text?.state === 'held' ? placesIn(text, own) : undefined;
    const right =
      text?.state === 'held' && now !== undefined && (now.areAllFound || known?.sha256 === text.sha256)
        ? { sha256: text.sha256, passages: now.places }
        : known;
    if (right !== undefined) found[id] = right;
  }
  return found;
}

function placesIn({ points, offsets }: HeldText, passages: readonly PassageData[]) {
  const places = new Map<string, FoundPassage>();
  let areAllFound = true;
  for (const passage of passages) {
    const words = wordsOf(passage);
    const place = findPlace(points, asCompared(passage));
    if (place.kind !== 'found') areAllFound = false;
    else {
      const { start, end } = place.position;
      places.set(key('', words), { ...words, start: offsets[start] ?? 0, end: offsets[end] ?? 0 });
    }
  }
  return { areAllFound, places: [...places.values()] };
}
