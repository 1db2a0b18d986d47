// Who has a role, by what people call it: "armourer", "1st AD", "director of photography".
import type { Person } from '../record/model.js';
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

/** Somebody by what their role is called, as a whole or by its end, and by all of its words; in stems. */
interface Holder {
  readonly person: Person;
  readonly called: readonly string[];
  readonly words: readonly string[];
}

export class Roles {
  readonly #holders: readonly Holder[];
  /** What somebody who mistypes a role may have meant. */
  readonly words: readonly string[];

  constructor(people: readonly Person[]) {
    this.#holders = people.map((person) => {
      // Somebody killed or injured is called so.
      const jobs = [...jobsOf(person.role), tokens(person.harm ?? '').slice(0, 1)];
      return { person, called: jobs.flatMap((job) => ends(terms(job))), words: stems(tokens(person.role)) };
    });
    this.words = people.flatMap(({ role }) => jobsOf(role).flat());
  }

  /** Whose role is called so, or has all of the words, what it is called by among them: "rust director". */
  called(words: readonly string[]): Person[] {
    const asked = stems(words);
    const isHolder = ({ called, words }: Holder) =>
      called.includes(asked.join(' ')) ||
      (asked.every((word) => words.includes(word)) && asked.some((word) => called.includes(word)));
    return asked.length === 0 ? [] : this.#holders.filter(isHolder).map(({ person }) => person);
  }

  /** For messages: whose role is called by a word of these, or is near to it. */
  near(words: readonly string[]): Person[] {
    const asked = stems(tokens(NEAR.reduce(replaced, plain(words))));
    const near = this.#holders.filter(({ called }) => asked.some((word) => called.includes(word)));
    return near.map(({ person }) => person);
  }
}

/** Each of the jobs of a role, by the words that it is called by. */
function jobsOf(role: string): string[][] {
  const heads = role.split(/[,;()]/).map((part) => plain(tokens(part)).trim().replace(NO_JOB, ''));
  const jobs = heads.flatMap((head) => head.replace(BEHIND_HEAD, '').split(' and '));
  return jobs.map((job) => tokens(job.trim().replace(NO_JOB, '')));
}

/** All of the words, and their ends, which are the same job. */
function ends(words: readonly string[]): string[] {
  const starts = words.map((_, at) => at).filter((at) => at === 0 || !OTHER_JOB.test(words[at - 1] ?? ''));
  return starts.map((at) => words.slice(at).join(' '));
}

const replaced = (text: string, [typed, role]: readonly [RegExp, string]) => text.replaceAll(typed, role);
const plain = (words: readonly string[]) => SAME.reduce(replaced, spaced(words));
const stems = (words: readonly string[]) => terms(tokens(plain(words)));
