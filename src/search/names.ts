// Who is meant, strictly: a name is resolved by what was typed, and everything vaguer is only offered.
import SearchableMap from 'minisearch/SearchableMap';
import type { Person } from '../record/model.js';
import { eachInSteps, type Steps } from '../record/steps.js';
import { calledByRole, jobsOf, nearRoleTerms, roleTerms } from './roles.js';
import { nearest } from './slips.js';
import { CASE_WORDS, ORDINARY, PARTICLES } from './stop-words.js';
import { isStopWord, parseQuery, tokens } from './words.js';

/** Whom a text means. */
export interface Meant {
  readonly people: readonly Person[];
  /** With one letter put right, which the answer says. */
  readonly isRead: boolean;
}

/** Words of one name, and of a question in which names are looked for. */
const LONGEST_NAME = 6;
const MOST_ASKED = 16;
/** With a letter changed, a shorter name is another name: Hill and Hall. */
const MISREAD_FROM = 6;
/** What looks like a name has three words at most; three letters for each wrong one; three are offered. */
const FEW = 3;

type Words = readonly string[];

/** Somebody by one of their names, or by their role: what they are called alone, and what may stand beside it. */
export interface Called {
  readonly person: Person;
  readonly parts: ReadonlySet<string>;
  readonly beside: ReadonlySet<string>;
}

export class Names {
  /** By each part. */
  readonly #named = new SearchableMap<Called[]>();
  readonly #roles = new SearchableMap<Called[]>();
  /** Long words of names as they are shown, and of roles: the only ones read with a letter wrong. */
  readonly #readable = new SearchableMap<true>();
  readonly #documentFrequency: (word: string) => number;

  private constructor(documentFrequency: (word: string) => number) {
    this.#documentFrequency = documentFrequency;
  }

  /** @param documentFrequency in how many entries a word stands: then it is no slip */
  static *of(people: readonly Person[], documentFrequency: (word: string) => number): Steps<Names> {
    const names = new Names(documentFrequency);
    yield* eachInSteps(people, (person) => names.#learn(person));
    return names;
  }

  #learn(person: Person): void {
    const put = (map: SearchableMap<Called[]>, called: Called) => {
      for (const part of called.parts) map.fetch(part, () => []).push(called);
    };
    for (const called of calledByName(person)) put(this.#named, called);
    put(this.#roles, calledByRole(person));
    if (person.unnamed) return;
    for (const word of tokens(`${person.name} ${person.role}`))
      if (word.length >= MISREAD_FROM) this.#readable.set(word, true);
  }

  /** By name only: a whole name or any words of it, joined or apart. */
  named(text: string): readonly Person[] {
    return this.#byName(wordsOf(text));
  }

  /** By role only, in the words that it is called by. */
  called(text: string): readonly Person[] {
    return having(this.#roles, roleTerms(wordsOf(text)));
  }

  /** By name or role, else by one with a letter wrong; as a whole, else within a question. */
  meant(text: string): Meant {
    const words = wordsOf(text);
    const people = this.#peopleIn(words);
    if (people.length > 0) return { people, isRead: false };
    const read = this.#putRight(words).flatMap((right) => this.#peopleIn(right));
    return { people: [...new Set(read)], isRead: read.length > 0 };
  }

  /** By name only, with one letter put right. */
  misread(text: string): readonly Person[] {
    return this.#putRight(wordsOf(text)).flatMap(this.#byName);
  }

  /** At most three whose names or roles look like the text, nearest first; for messages, never for an answer. */
  nearest(text: string): Person[] {
    const all = wordsOf(text);
    const telling = all.filter((word) => !isAskedWith(word));
    const near = [all, ...telling.map((word) => [word])].flatMap(this.#byName);
    // Alone, what one entry has by chance may still be a name: a paper called The Hill.
    const seldom = all.length === 1 ? 1 : 0;
    const isUnknown = (word: string) => !this.#named.has(word) && this.#documentFrequency(word) <= seldom;
    const unknown = telling.filter(isUnknown);
    const alike = (unknown.length > FEW ? [] : unknown).flatMap((word) => {
      const wrong = Math.min(2, Math.floor(word.length / FEW));
      return [...nearest(this.#named, word, wrong), ...nearest(this.#readable, word)];
    });
    const called = nearRoleTerms(all).flatMap((term) => having(this.#roles, [term]));
    const people = [...near, ...alike.flatMap((word) => this.#exactly([word])), ...called];
    return [...new Set(people)].slice(0, FEW);
  }

  /** As written first, then without possessives: Williams, Halls and Evans keep their last letter. */
  #byName = (words: Words): readonly Person[] => {
    const owners = words.map((word) => (this.#named.has(word) ? word : word.replace(/s$/, '')));
    const readings = [words, [words.join('')], owners, [owners.join('')]];
    return readings.map((run) => having(this.#named, run)).find(({ length }) => length > 0) ?? [];
  };

  #exactly = (words: Words): readonly Person[] => {
    const named = this.#byName(words);
    return named.length > 0 ? named : having(this.#roles, roleTerms(words));
  };

  /** The words with the only one that the record does not have put right, in each way that a letter allows. */
  #putRight(words: Words): Words[] {
    const isSlip = (word: string) =>
      word.length >= MISREAD_FROM - 1 &&
      !(this.#named.has(word) || ORDINARY.has(word) || this.#documentFrequency(word) > 0);
    const [slip, another] = words.filter(isSlip);
    if (slip === undefined || another !== undefined) return [];
    // Beside two words of a name, which say who is meant, a long one may have two: hannah guttierez reed.
    const isClear = words.filter((word) => this.#named.has(word)).length > 1;
    const right = nearest(this.#readable, slip, isClear ? undefined : 1);
    return right.map((word) => words.with(words.indexOf(slip), word));
  }

  /** The people in a text, by the longest run of words at each place that is somebody. */
  #peopleIn(words: Words): Person[] {
    const found: Person[] = [];
    for (let from = 0; from < words.length; from++) {
      const runs = runsOf(words.slice(from, from + LONGEST_NAME)).toReversed();
      const run = runs.find((each) => isName(each, words) && this.#exactly(each).length > 0);
      if (run === undefined) continue;
      if (isOthers(words[from - 1], words.slice(from + run.length))) return [];
      found.push(...this.#exactly(run));
      from += run.length - 1;
    }
    return [...new Set(found)];
  }
}

/** What follows tells which one: the AD who handed it over. */
const GOES_ON = /^(?:of|who|that|which)$/;

const wordsOf = (text: string) => parseQuery(text).tokens.slice(0, MOST_ASKED);
const isAskedWith = (word: string) => isStopWord(word) || CASE_WORDS.has(word);
/** The beginnings of a run of words, shortest first. */
const runsOf = (words: Words) => words.map((_, last) => words.slice(0, last + 1));

/** Those who are called by all of the words together. */
function having(known: SearchableMap<Called[]>, run: Words): Person[] {
  const called = run.flatMap((word) => known.get(word) ?? []);
  const isAll = ({ parts, beside }: Called) => run.every((word) => parts.has(word) || beside.has(word));
  return [...new Set(called.filter(isAll).map(({ person }) => person))];
}

/** By each run of a name's words, written as one; somebody unnamed, or an organisation, by the whole of it only. */
function calledByName(person: Person): Called[] {
  const jobs = jobsOf(person).flatMap((job) => job.slice(-1));
  const isBeside = (word: string) => isStopWord(word) || PARTICLES.test(word) || jobs.includes(word);
  return [person.name, ...person.otherNames].map((name) => {
    const words = tokens(name);
    const whole = words.join('');
    if (person.unnamed || person.kind !== 'person')
      return { person, parts: new Set([whole]), beside: new Set() };
    const runs = words.flatMap((_, from) => runsOf(words.slice(from))).filter((run) => !run.every(isBeside));
    const parts = runs.map((run) => run.join('')).filter(({ length }) => length > 1);
    return { person, parts: new Set([whole, ...parts]), beside: new Set([...words, ...jobs]) };
  });
}

/** Within a question some words are words, whoever is called so; "the DP on" is "the DP". */
function isName(run: Words, { length }: Words): boolean {
  const last = run.at(-1) ?? '';
  return run.length === length || !(isStopWord(last) || (run.length === 1 && ORDINARY.has(last)));
}

/** Beside a word that nobody asks with it is somebody else: Stephen Baldwin, Baldwin's brother, halls of justice. */
function isOthers(before: string | undefined, [next, ...rest]: Words): boolean {
  const behind = GOES_ON.test(next ?? '') ? rest.find((word) => !isStopWord(word)) : next;
  return [before, behind].some((word) => word !== undefined && !isAskedWith(word));
}
