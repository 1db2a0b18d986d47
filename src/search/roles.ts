// What people call somebody by their role: "armourer", "1st AD", "director of photography".
import type { Person } from '../record/model.js';
import type { Called } from './names.js';
import { spaced, terms, tokens } from './words.js';

type Words = readonly string[];
type Writings = readonly (readonly [typed: RegExp, role: string])[];
/** Other writings of a role, read alike in the record and in questions. */
const SAME: Writings = [
  [/\b1(?:st(?=\b|a[cd]\b)|(?=a[cd]\b))/g, 'first '],
  [/\b2nd\b/g, 'second'],
  [/\basst\b/g, 'assistant'],
  [/\bops?\b/g, 'operator'],
  [/\ba ?ds?\b/g, 'assistant director'],
  [/\ba ?cs?\b/g, 'camera assistant'],
  [/\b(?:d ?(?:o ?)?p|directors? of photography)s?\b/g, 'cinematographer'],
  [/\barmou?r(?:er|ess)(?:e?s)?\b/g, 'armorer'],
  [/\bd ?a\b/g, 'district attorney'],
  [/\b(?:husband|widow)s?\b/g, 'widower'],
  [/\bmu?o?ms?\b/g, 'mother'],
  [/\bosha\b/g, 'occupational safety'],
  [/\b(?:defen[cs]e )?(?:(?<!district )attorney|lawyer)/g, 'lawyer'],
  // Another job, in one word: an assistant director is no director, a camera crew no crew.
  [
    /\b(assistant|associate|deputy|executive|co|vice|former|junior) (?=\w)(?!(?:of|on|in|for|at|to)\b)/g,
    '$1',
  ],
  [/(?<=\w{4}) (?=(?:crew|team|cast|staff|group)\b)/g, ''],
];
/** Roles near what is asked for: offered, never answered. */
const NEAR: Writings = [
  [/\b(?:attorneys?|solicitors?)\b/g, 'prosecutor'],
  [/\bact(?:ors?|ress)\b/g, 'star'],
  [/\b(?:victims?|dead|deceased|died)\b/g, 'killed'],
];
/** What a role is called by ends before the first of these: "producer of Rust", "company sued by three members". */
const BEHIND_HEAD = /\b(?:\w+ed )?(?:of|on|in|for|at|to|with|from|by|as|until|against|whose|who)\b.*/;
/** Ahead of what a role is called by. */
const NO_JOB = /^ *(?:(?:a|an|the|one|members?|part|of) )+/;
/** Nobody is called so. */
const MANY = /^(?:crew|team|cast|staff|group)$/;

/** The jobs of a role, by the words that each is called by. */
export function jobsOf({ role }: Person): string[][] {
  const heads = role.split(/[,;()]/).map((part) => plain(tokens(part)).replace(NO_JOB, ''));
  const jobs = heads.flatMap((head) => head.replace(BEHIND_HEAD, '').split(' and '));
  return jobs.map((job) => tokens(job.replace(NO_JOB, '')));
}

/** Called by the last word of each job, beside which others of the role may stand: "prosecutor", "special prosecutor". */
export function calledByRole(person: Person): Called {
  // Somebody killed or injured is called so.
  const harm = tokens(person.harm ?? '').slice(0, 1);
  const heads = [...jobsOf(person).flatMap((job) => job.slice(-1)), ...harm];
  const parts = new Set(terms(heads.filter((head) => !MANY.test(head))));
  return { person, parts, beside: new Set(roleTerms(tokens(person.role))) };
}

/** As what a role is looked up. */
export const roleTerms = (words: Words) => terms(tokens(plain(words)));

/** As what roles near to the words are looked up. */
export const nearRoleTerms = (words: Words) => roleTerms(tokens(NEAR.reduce(replaced, plain(words))));

const replaced = (text: string, [typed, role]: Writings[number]) => text.replaceAll(typed, role);
const plain = (words: Words) => SAME.reduce(replaced, spaced(words));
