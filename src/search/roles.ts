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
  [/\b(?:victims?|dead|deceased)\b/g, 'killed'],
];
/** What a role is called by ends before the first of these: "producer" of "a producer of Rust". */
const BEHIND_HEAD = /\b(?:of|on|in|for|at|to|with|from|against|whose|who)\b.*/;
/** Ahead of what a role is called by. */
const NO_JOB = /^(?:(?:a|an|the|one|member|part|of) )+/;
/** With one of these ahead it is another job: an assistant director is no director. */
const OTHER_JOB = /^(?:assist|associ|deputi|execut|co|vice|former|junior)$/;
/** A shorter role with a letter changed is another word. */
const MISSPELT_FROM = 6;

interface Holder {
  readonly person: Person;
  /** What the role is called by, in stems: "first assistant director", "camera crew"; and what was done to them. */
  readonly heads: readonly (readonly string[])[];
  /** All of its words, and of what was done to them. */
  readonly words: ReadonlySet<string>;
}

export class Roles {
  readonly #holders: readonly Holder[];

  constructor(people: readonly Person[]) {
    this.#holders = people
      .filter(({ unnamed }) => !unnamed)
      .map((person) => {
        const words = new Set(wordsOf(`${person.role} ${person.harm ?? ''}`));
        const heads = [...jobsOf(person), tokens(person.harm ?? '')[0] ?? ''].map((job) =>
          terms(tokens(job)),
        );
        return { person, heads: heads.filter(({ length }) => length > 0), words };
      });
  }

  /** Whose role it is: what it is called by, or how that ends ("special prosecutor"); else all of the words. */
  of(text: string): Person[] {
    const asked = wordsOf(text);
    if (asked.length === 0) return [];
    const ending = this.#called((head) => endsWith(head, asked));
    if (ending.length > 0 || asked.length === 1) return ending;
    const all = this.#holders.filter(
      ({ heads, words }) =>
        heads.some((head) => asked.includes(head.at(-1) ?? '')) && asked.every((word) => words.has(word)),
    );
    const exactly = all.filter(({ heads }) =>
      heads.some((head) => head.every((word) => asked.includes(word))),
    );
    return (exactly.length > 0 ? exactly : all).map(({ person }) => person);
  }

  /** Whose role it is but for one letter. */
  misspelt(text: string): Person[] {
    const asked = plain(text).trim();
    const isMeant = (job: string) =>
      job.length >= MISSPELT_FROM && isLike(job, asked, 1) && !isOtherForm(job, asked);
    return this.#holders.filter(({ person }) => jobsOf(person).some(isMeant)).map(({ person }) => person);
  }

  /** The words by which roles are called, for likeness. */
  *words(): Iterable<readonly [word: string, person: Person]> {
    for (const { person } of this.#holders) {
      for (const word of jobsOf(person).flatMap(tokens))
        if (word.length >= MISSPELT_FROM) yield [word, person];
    }
  }

  /** For messages: whose role has a word of the text, or is near to it. */
  near(text: string): Person[] {
    const asked = wordsOf(NEAR.reduce((words, [typed, role]) => words.replaceAll(typed, role), plain(text)));
    return this.#holders
      .filter(({ words }) => asked.some((word) => words.has(word)))
      .map(({ person }) => person);
  }

  #called(fits: (head: readonly string[]) => boolean): Person[] {
    return this.#holders.filter(({ heads }) => heads.some(fits)).map(({ person }) => person);
  }
}

/** Each of the jobs of a role, by what it is called. */
function jobsOf({ role }: Person): string[] {
  return role
    .split(/[,;()]|\band\b/)
    .map((job) => plain(job).trim().replace(NO_JOB, '').replace(BEHIND_HEAD, '').trim())
    .filter((job) => job !== '');
}

function endsWith(head: readonly string[], asked: readonly string[]): boolean {
  const before = head[head.length - asked.length - 1] ?? '';
  return head.slice(-asked.length).join(' ') === asked.join(' ') && !OTHER_JOB.test(before);
}

const plain = (text: string) =>
  SAME.reduce((words, [typed, role]) => words.replaceAll(typed, role), spaced(tokens(text)));
const wordsOf = (text: string) => terms(tokens(plain(text)));
