// What people call somebody by their role: "armourer", "1st AD", "director of photography".
import type { Person } from '../record/model.js';
import { spaced, terms, tokens } from './words.js';

type Writings = readonly (readonly [typed: RegExp, role: string])[];
/** Other writings of a role, read alike in the record and in questions. */
const SAME: Writings = [
  [/\b1st\b/g, 'first'],
  [/\b2nd\b/g, 'second'],
  [/\ba ?ds?\b/g, 'assistant director'],
  [/\ba ?cs?\b/g, 'camera assistant'],
  [/\b(?:d ?(?:o ?)?p|directors? of photography)s?\b/g, 'cinematographer'],
  [/\barmou?r(?:er|ess)\b/g, 'armorer'],
  [/\bd ?a\b/g, 'district attorney'],
  [/\b(?:husband|widow)\b/g, 'widower'],
  [/\bmu?o?m\b/g, 'mother'],
];
/** Roles near what is asked for: offered, never answered. */
const NEAR: Writings = [
  [/\b(?:attorneys?|lawyers?|solicitors?)\b/g, 'prosecutor'],
  [/\bact(?:ors?|ress)\b/g, 'star'],
  [/\b(?:victims?|dead|deceased|died)\b/g, 'killed'],
];
/** What a role is called by ends before the first of these: "producer" of "a producer of Rust". */
const BEHIND_HEAD = /\b(?:of|on|in|for|at|to|with|from|against|whose|who)\b.*/;
/** Ahead of what a role is called by. */
const NO_JOB = /^ *(?:(?:a|an|the|one|members?|part|of) )+/;
/** With one of these ahead it is another job: an assistant director is no director. */
const OTHER_JOB = /^(?:assist|associ|deputi|execut|co|vice|former|junior)$/;
/** One of these is not called so: "crew" is nobody. */
const MANY = /^(?:crew|team|cast|staff|group)$/;

/** The jobs of a role, by the words that each is called by. */
export function jobsOf({ role }: Person): string[][] {
  const heads = role.split(/[,;()]/).map((part) => plain(tokens(part)).replace(NO_JOB, ''));
  const jobs = heads.flatMap((head) => head.replace(BEHIND_HEAD, '').split(' and '));
  return jobs.map((job) => tokens(job.replace(NO_JOB, '')));
}

/** As which somebody with a role is looked up: "special prosecutor", "prosecutor", "prosecutor rust", "rust prosecutor", the whole. */
export function roleKeysOf(person: Person): string[] {
  const words = stems(tokens(person.role));
  // Somebody killed or injured is called so.
  const jobs = [...jobsOf(person), tokens(person.harm ?? '').slice(0, 1)].map(terms);
  const isEnd = (job: readonly string[], at: number) =>
    !OTHER_JOB.test(job[at - 1] ?? '') && !MANY.test(job.slice(at).join(' '));
  const called = jobs.flatMap((job) =>
    job.flatMap((_, at) => (isEnd(job, at) ? [job.slice(at).join(' ')] : [])),
  );
  const beside = called.flatMap((job) => [
    job,
    ...words.flatMap((word) => [`${job} ${word}`, `${word} ${job}`]),
  ]);
  return [words.join(' '), ...beside];
}

/** As which the words are looked up. */
export const roleKey = (words: readonly string[]) => stems(words).join(' ');

/** As which what is near to the words is looked up. */
export const nearRoleKeys = (words: readonly string[]) => stems(tokens(NEAR.reduce(replaced, plain(words))));

const replaced = (text: string, [typed, role]: Writings[number]) => text.replaceAll(typed, role);
const plain = (words: readonly string[]) => SAME.reduce(replaced, spaced(words));
const stems = (words: readonly string[]) => terms(tokens(plain(words)));
