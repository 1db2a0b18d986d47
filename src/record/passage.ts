// One passage against its source's text: what is wrong with it, and how much of the text passages take up.
import { difference, nearestWords, visible } from './difference.js';
import { type Evidence, findPlace, placesOf } from './place.js';
import { type PassageData, SURROUNDINGS } from './schema.js';

export const FIX = 'npm run check-data -- --fix';

interface Complaint {
  /** The passage's key that is wrong. */
  readonly key: keyof PassageData;
  readonly message: string;
}

/**
 * Whether the words stand in the text (code points) character for character, at the position the data gives,
 * with prefix and suffix right around them and nowhere else. Empty: all of it holds.
 */
export function checkPassage(text: readonly string[], file: string, passage: PassageData): Complaint[] {
  const place = findPlace(text, passage);
  if (place.kind === 'absent') return [{ key: 'exact', message: describeAbsent(text, file, passage.exact) }];
  if (place.kind === 'ambiguous') {
    return [{ key: 'exact', message: describePlaces(text, passage, place.starts) }];
  }
  const { right } = place;
  return [...checkSurroundings(text, passage, right), ...checkPosition(passage, right)];
}

function checkSurroundings(text: readonly string[], passage: PassageData, right: Evidence): Complaint[] {
  if (passage.prefix === right.prefix && passage.suffix === right.suffix) return [];
  const { start, end } = right;
  const before = text.slice(Math.max(0, start - [...(passage.prefix ?? '')].length), start).join('');
  const after = text.slice(end, end + [...(passage.suffix ?? '')].length).join('');
  const wrong = [
    ...compare('prefix', passage.prefix ?? '', before, 'right before'),
    ...compare('suffix', passage.suffix ?? '', after, 'right after'),
  ];
  if (wrong.length > 0) return wrong;
  const times = placesOf(text, `${passage.prefix ?? ''}${passage.exact}${passage.suffix ?? ''}`).length;
  return [
    {
      key: 'exact',
      message: `these words stand in the text ${times} times; ${FIX} adds the prefix or suffix that tells which`,
    },
  ];
}

function compare(key: 'prefix' | 'suffix', noted: string, real: string, where: string): Complaint[] {
  if (noted === real) return [];
  const message = [
    `this ${key} does not stand ${where} the words; ${FIX} mends it`,
    `in the data: ${visible(noted)}`,
    `in the text: ${visible(real)}`,
  ].join('\n');
  return [{ key, message }];
}

function checkPosition({ start, end }: PassageData, right: Evidence): Complaint[] {
  if (start === right.start && end === right.end) return [];
  const place = `the words stand at ${right.start}–${right.end} of the text`;
  if (start === undefined && end === undefined) {
    return [{ key: 'start', message: `the position is missing: ${place}; ${FIX} fills it in` }];
  }
  const noted = `the data says ${start ?? 'nothing'}–${end ?? 'nothing'}`;
  return [{ key: 'start', message: `the position is wrong: ${place}, ${noted}; ${FIX} mends it` }];
}

function describeAbsent(text: readonly string[], file: string, exact: string): string {
  const near = nearestWords(text, exact);
  const heading = [`these words do not stand in ${file}`, `in the data: ${visible(exact)}`];
  if (near === undefined) return [...heading, 'No passage of the text is near to them.'].join('\n');
  const same = exact.normalize() === near.words.normalize();
  return [
    ...heading,
    `nearest:     ${visible(near.words)} (at ${near.start}–${near.end})`,
    `difference:  ${difference(exact, near.words)}`,
    ...(same ? ['The letters are the same, but encoded in another Unicode form.'] : []),
  ].join('\n');
}

function describePlaces(text: readonly string[], passage: PassageData, starts: readonly number[]): string {
  const length = [...passage.exact].length;
  const places = starts.map((start) => {
    const before = text.slice(Math.max(0, start - SURROUNDINGS), start).join('');
    const after = text.slice(start + length, start + length + SURROUNDINGS).join('');
    return `at ${start}–${start + length}: ${visible(before)}[${visible(passage.exact)}]${visible(after)}`;
  });
  return [
    `these words stand in the text ${starts.length} times; say which by a prefix or suffix of at most ${SURROUNDINGS} characters, or by start`,
    ...places,
  ].join('\n');
}

/** The share of the text, 0 to 1, that the passages found in it take up together, surroundings included. */
export function storedShare(text: readonly string[], passages: readonly PassageData[]): number {
  const stored = new Set<number>();
  for (const passage of passages) {
    const place = findPlace(text, passage);
    if (place.kind !== 'found') continue;
    const { start, end } = place.right;
    const before = [...(passage.prefix ?? '')].length;
    const after = [...(passage.suffix ?? '')].length;
    for (let index = Math.max(0, start - before); index < Math.min(text.length, end + after); index += 1) {
      stored.add(index);
    }
  }
  return text.length === 0 ? 0 : stored.size / text.length;
}
