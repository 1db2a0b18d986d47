// Who has a role, by what people call it: "armourer", "1st AD", "director of photography".
import type { Person } from '../record/model.js';
import { isLike, isOtherForm } from './letters.js';
import { spaced, terms, tokens } from './words.js';

/** Other writings of a role, read alike in the record and in questions. */
const SAME: readonly (readonly [typed: RegExp, role: string])[] = [
  [/\b1st\b/g, 'first'],
  [/\b2nd\b/g, 'second'],
  [/\ba ?ds?\b/g, 'assistant director'],
  [/\ba ?cs?\b/g, 'camera assistant'],
  [/\b(?:d ?(?:o ?)?p|directors? of photography)s?\b/g, 'cinematographer'],
  [/\barmou?r(?:er|ess)\b/g, 'armorer'],
  [/\bd ?a\b/g, 'district attorney'],
];
/** Roles near what is asked for: offered, never answered. */
const NEAR: readonly (readonly [asked: RegExp, near: string])[] = [
  [/\b(?:attorneys?|lawyers?|solicitors?)\b/g, 'prosecutor'],
  [/\bact(?:ors?|ress)\b/g, 'star'],
  [/\b(?:victims?|dead|deceased|died)\b/g, 'killed'],
];
/** What a role is called by ends before the first of these: "producer" of "a producer of Rust". */
const BEHIND_HEAD = /\b(?:of|on|in|for|at|to|with|from|against|whose|who)\b.*/;
/** Ahead of what a role is called by. */
const NO_JOB = /^(?:(?:a|an|the|one|members?|part|of) )+/;
/** With one of these ahead it is another job: an assistant director is no director. */
const OTHER_JOB = /^(?:assist|associ|deputi|execut|co|vice|former|junior)$/;
/** A shorter role with a letter changed is another word. */
const MISSPELT_FROM = 6;

export class Roles {
  /** By what a role is called as a whole or by its end, in stems: "special prosecutor", "prosecutor", "camera crew". */
  readonly #called = new Map<string, Set<Person>>();
  /** The same as written, where it is long enough for a slip, and by each long word of it. */
  readonly #written = new Map<string, Set<Person>>();
  readonly #byWord = new Map<string, Set<Person>>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      const jobs = jobsOf(person);
      for (const job of jobs.filter(({ length }) => length >= MISSPELT_FROM)) put(this.#written, job, person);
      // Somebody killed or injured is called so.
      for (const job of [...jobs, tokens(person.harm ?? '')[0] ?? '']) {
        for (const end of ends(terms(tokens(job)))) put(this.#called, end, person);
      }
      for (const word of wordsOf(`${person.role} ${person.harm ?? ''}`)) put(this.#byWord, word, person);
    }
  }

  /** Whose role is called so. */
  called(text: string): Person[] {
    return [...(this.#called.get(wordsOf(text).join(' ')) ?? [])];
  }

  /** Whose role is called so, or has all of the words, what it is called by among them: "rust director". */
  of(text: string): Person[] {
    const [first = '', ...rest] = wordsOf(text);
    const called = this.called(text);
    if (called.length > 0 || rest.length === 0) return called;
    const all = [...(this.#byWord.get(first) ?? [])].filter((person) =>
      rest.every((word) => this.#byWord.get(word)?.has(person)),
    );
    const jobs = [first, ...rest].flatMap((word) => [...(this.#called.get(word) ?? [])]);
    return all.filter((person) => jobs.includes(person));
  }

  /** Whose role it is but for one letter. */
  misspelt(text: string): Person[] {
    const asked = plain(text).trim();
    const like = [...this.#written].filter(([job]) => isLike(job, asked, 1) && !isOtherForm(job, asked));
    return like.flatMap(([, people]) => [...people]);
  }

  /** What roles are called by, for likeness. */
  *words(): Iterable<readonly [word: string, people: ReadonlySet<Person>]> {
    for (const [job, people] of this.#written) for (const word of tokens(job)) yield [word, people];
  }

  /** For messages: whose role has a word of the text, or is near to it. */
  near(text: string): Person[] {
    const asked = NEAR.reduce((words, [typed, role]) => words.replaceAll(typed, role), plain(text));
    return wordsOf(asked).flatMap((word) => [...(this.#byWord.get(word) ?? [])]);
  }
}

/** Each of the jobs of a role, by what it is called. */
function jobsOf({ role }: Person): string[] {
  const heads = role
    .split(/[,;()]/)
    .map((part) => plain(part).trim().replace(NO_JOB, '').replace(BEHIND_HEAD, ''));
  return heads.flatMap((head) => head.split(' and ').map((job) => job.replace(NO_JOB, '').trim()));
}

/** All of the words, and their ends, which are the same job. */
function ends(words: readonly string[]): string[] {
  const starts = words.map((_, at) => at).filter((at) => at === 0 || !OTHER_JOB.test(words[at - 1] ?? ''));
  return starts.map((at) => words.slice(at).join(' '));
}

const plain = (text: string) =>
  SAME.reduce((words, [typed, role]) => words.replaceAll(typed, role), spaced(tokens(text)));
const wordsOf = (text: string) => terms(tokens(plain(text)));

export function put<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}
