// Whom a message names as the speaker of words: a name beside them, with a verb of saying, a colon or a dash.
import type { Person } from '../record/model.js';
import { isStopWord } from '../search/words.js';
import type { Names } from './alarming.js';
import type { Claim } from './claims.js';
import { fold, type Word, wordsOf } from './words.js';

/** Words of a name, at most: “The family of Halyna Hutchins” has five. */
const LONGEST_NAME = 6;

const SAYING =
  /^(?:said|says?|saying|told|tells?|claims?|claimed|states?|stated|writes?|wrote|calls?|called|admits?|admitted|insists?|insisted|recalls?|recalled|explains?|explained|adds?|added|asks?|asked|replie[ds]|replies|answers?|answered|argues?|argued|thinks?|thought|puts?|quotes?|quoted|declares?|declared|remarks?|remarked|according|words|dijo|dice|sagte|sagt|dit|disse|diz|detto|dice|powiedzial|powiedziala|mowi|сказав|сказала|каже|сказал)$/u;

/** Before a name: it is spoken of, or to. “According to” and “words of” are verbs of saying above. */
const SPOKEN_OF = /^(?:about|on|of|to|against|with|for|versus|vs|than|like)$/;
/** Before a verb of saying, instead of a name. */
const SPEAKING = /^(?:he|she|they|i|we|you|who|someone|somebody|everyone|everybody|people)$/;
/** After a name, before a colon or a verb of saying: something is told of it, or that it did not say so. */
const TELLING = /^(?:am|is|are|was|were|isnt|wasnt|has|had|did|didnt|never)$/;

interface Named {
  readonly people: readonly Person[];
  /** Words between the name and the quotation. */
  readonly distance: number;
}

export class Speakers implements Names {
  readonly #byName = new Map<string, Set<Person>>();
  readonly #parts = new Map<string, Set<Person>>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      for (const name of [person.name, ...person.otherNames]) {
        const words = wordsOf(name).map(({ key }) => key);
        put(this.#byName, words.join(' '), person);
        if (person.unnamed) continue;
        for (const part of words) if (part.length > 2 && !isStopWord(part)) put(this.#parts, part, person);
      }
    }
  }

  has(key: string): boolean {
    return this.#parts.has(key);
  }

  /** Who is named as having said it; empty where nobody on the record is. Nearest first. */
  namedFor({ before, after }: Claim['near']): readonly Person[] {
    const named = [...this.#before(before), ...this.#after(after)].sort((a, b) => a.distance - b.distance);
    return named[0]?.people ?? [];
  }

  #before(text: string): Named[] {
    return this.#names(text).flatMap(({ people, words, first, last }) => {
      const rest = words.slice(last + 1);
      const between = text.slice(words[last]?.end);
      if (rest.length > 12 || /[.!?](?:\s|$)/.test(between.replace(/\.\.\.|…/g, ''))) return [];
      const isSpokenOf =
        (SPOKEN_OF.test(words[first - 1]?.key ?? '') && !says(words[first - 2])) ||
        this.#isReported(words, first);
      if (isSpokenOf || rest.some(({ key }) => TELLING.test(key))) return [];
      const isBeside = rest.length === 0 && !/[()]/.test(between);
      const isSaying =
        rest.slice(0, 5).some(says) ||
        says(words[first - 1]) ||
        says(words[first - 2]) ||
        between.trim().endsWith(':');
      return isBeside || isSaying ? [{ people, distance: rest.length }] : [];
    });
  }

  #after(text: string): Named[] {
    return this.#names(text).flatMap(({ people, words, first, last }) => {
      const between = words.slice(0, first);
      const gap = text.slice(0, words[first]?.start);
      if (between.length > 5 || /[.!?](?:\s|$)/.test(gap)) return [];
      const isSigned = between.length === 0 && /^[\s,]*[-–—~(]/.test(gap);
      const isBy = /^(?:by|from)$/.test(between[0]?.key ?? '') && between.length === 1;
      // “She told Baldwin”.
      if (between.some(({ key }, at) => SPEAKING.test(key) && says(between[at + 1]))) return [];
      const isSaying = between.some(says) || words.slice(last + 1, last + 3).some(says);
      return isSigned || isBy || isSaying ? [{ people, distance: between.length + 0.5 }] : [];
    });
  }

  /** “Huerta said (that) Baldwin”, “she says Baldwin”: somebody else speaks, of him. */
  #isReported(words: readonly Word[], first: number): boolean {
    const isThat = words[first - 1]?.key === 'that';
    const verb = isThat ? first - 2 : first - 1;
    const subject = words[verb - 1];
    if (subject === undefined || !says(words[verb]) || /^quot/.test(words[verb]?.key ?? '')) return false;
    return isThat || SPEAKING.test(subject.key) || this.#parts.has(subject.key);
  }

  /** Longest first at each place, none within another. */
  #names(text: string) {
    const words = wordsOf(text);
    const found: { people: readonly Person[]; words: readonly Word[]; first: number; last: number }[] = [];
    for (let first = 0; first < words.length; first++) {
      const match = this.#nameAt(words, first);
      if (match === undefined) continue;
      found.push({ ...match, words, first });
      first = match.last;
    }
    return found;
  }

  #nameAt(words: readonly Word[], first: number): { people: readonly Person[]; last: number } | undefined {
    for (let count = Math.min(LONGEST_NAME, words.length - first); count > 0; count--) {
      const keys = words.slice(first, first + count).map(({ key }) => key);
      const people = this.#byName.get(keys.join(' '));
      if (people !== undefined) return { people: [...people], last: first + count - 1 };
    }
    const word = words[first];
    const part =
      word === undefined
        ? undefined
        : (this.#parts.get(word.key.replace(/s$/, '')) ?? this.#parts.get(word.key));
    if (word === undefined || part === undefined || !/^\p{Lu}/u.test(word.text)) return undefined;
    return { people: [...part], last: first };
  }
}

/** “Davis said that the crew was late”, “Davis: …”: what follows, with the rest as what stands beside it. */
export function withoutReporting({ text, kind, near }: Claim): Claim | undefined {
  const words = wordsOf(text);
  const start = afterColon(text, words) ?? afterVerb(words);
  if (start === undefined) return undefined;
  return {
    text: text.slice(start),
    kind,
    near: { ...near, before: `${near.before} ${text.slice(0, start)}` },
  };
}

function afterColon(text: string, words: readonly Word[]): number | undefined {
  const first = words
    .slice(0, LONGEST_NAME)
    .findIndex((word) => /^(?::|\s[-–—])\s/.test(text.slice(word.end, word.end + 3)));
  return first === -1 ? undefined : words[first + 1]?.start;
}

function afterVerb(words: readonly Word[]): number | undefined {
  const verb = words.findIndex((word, at) => at > 0 && at <= LONGEST_NAME && says(word));
  if (verb === -1) return undefined;
  return words[words[verb + 1]?.key === 'that' ? verb + 2 : verb + 1]?.start;
}

const says = (word: Word | undefined) => word !== undefined && SAYING.test(fold(word.text));

function put(map: Map<string, Set<Person>>, key: string, person: Person): void {
  const people = map.get(key) ?? new Set<Person>();
  map.set(key, people.add(person));
}
