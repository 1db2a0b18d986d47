// The words of the product as types. Everything here is linked and checked: see schema.ts and link.ts.

/** At least one; in `citations`: an entry without a citation can't be written down (editorial rule 1). */
export type NonEmpty<T> = readonly [T, ...T[]];

export function isNonEmpty<T>(items: readonly T[]): items is NonEmpty<T> {
  return items.length > 0;
}

export function mapNonEmpty<T, U>([first, ...rest]: NonEmpty<T>, change: (item: T) => U): NonEmpty<U> {
  return [change(first), ...rest.map(change)];
}

/** A date at its true precision, parsed from EDTF (see date.ts). */
export interface RecordDate {
  /** As written in the data: `2021-10-21`, `2025-07`, `2023`, each with `~` where approximate. */
  readonly edtf: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly approximate: boolean;
  /** First and last millisecond it can mean, UTC. */
  readonly earliest: number;
  readonly latest: number;
}

/** A published document. `null` means not known, and is shown as that. */
export interface Source {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: RecordDate | null;
  readonly url: string | null;
  /** What it is, where no publisher names it: "a press article on the documentary". */
  readonly description: string | null;
  readonly note: string | null;
  /** The text the passages were checked against: file name under `--sources`, SHA-256 in hex. */
  readonly text: { readonly file: string; readonly sha256: string } | null;
}

/** Exact words in a source (W3C TextQuoteSelector), with their place where its text was held. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Code points from the start of the source's text; null where no text was held. */
  readonly position: { readonly start: number; readonly end: number } | null;
}

export interface Citation {
  readonly source: Source;
  readonly passage: Passage;
}

/** A sentence of ours with what supports it. */
export interface Statement {
  readonly text: string;
  readonly citations: NonEmpty<Citation>;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Other names and spellings people type, misspelt ones too; never shown as a name. */
  readonly otherNames: readonly string[];
  /** A job, never an outcome. */
  readonly role: string;
  /** What was done to them: "Killed on the set of Rust on 21 October 2021, aged 42". Shown before the role. */
  readonly harm: string | null;
  /** A group that the source does not name. */
  readonly unnamed: boolean;
  readonly note: string | null;
  readonly citations: NonEmpty<Citation>;
}

export interface Work {
  readonly id: string;
  readonly title: string;
  readonly kind: 'film' | 'documentary';
  readonly director: Person | null;
  /** Where it can be seen: "Hulu". */
  readonly shownOn: string | null;
  readonly citations: NonEmpty<Citation>;
}

/** A person's words, in a work, as reported by a source: three layers, never flattened. */
export interface Quote {
  readonly kind: 'quote';
  readonly id: string;
  readonly speaker: Person;
  readonly work: Work;
  readonly source: Source;
  /** Passages of one statement, in order. */
  readonly passages: NonEmpty<Passage>;
  /** Cutting one of the passages would turn the meaning round (editorial rule 4). */
  readonly inseparable: boolean;
  readonly circumstances: string;
  /** The id of the entry that these words answer. */
  readonly respondsTo: string | null;
  /** Support for who said it, where and in what circumstances. */
  readonly citations: NonEmpty<Citation>;
}

export const STATUSES = [
  'reported',
  'claim',
  'charge',
  'plea',
  'verdict',
  'sentence',
  'dismissal',
  'ruling',
  'appeal',
  'settlement',
  'release',
] as const;
export type Status = (typeof STATUSES)[number];

/** What a step of a proceeding can be; `reported` is what a party announced or dropped on the way. */
export const STEP_STATUSES = [
  'reported',
  'charge',
  'plea',
  'verdict',
  'sentence',
  'dismissal',
  'ruling',
  'appeal',
] as const satisfies readonly Status[];

/** Two or more versions of one fact, each cited; shown, never resolved by us (editorial rule 7). */
interface Conflict {
  /** What they differ on: "the day of the walk-off". */
  readonly about: string;
  readonly versions: NonEmpty<Statement>;
}

/** Something that happened, told in our own words. Steps of proceedings are events too. */
export interface Event {
  readonly kind: 'event';
  readonly id: string;
  /** null: no source gives a date. */
  readonly date: RecordDate | null;
  readonly text: string;
  readonly status: Status;
  /** Words people ask by that `text` does not have ("OSHA"); never shown. */
  readonly otherWords: readonly string[];
  /** Exactly those whom `text` names. */
  readonly people: readonly Person[];
  /** Who claims it; set exactly where `status` is `claim`. */
  readonly claimant: Person | null;
  /** Part of a civil suit: an allegation, never a criminal proceeding. */
  readonly civil: boolean;
  readonly conflict: Conflict | null;
  /** The later event that made this one history. */
  readonly overtakenBy: Event | null;
  /** The id of the entry that this one answers: a denial, a correction. */
  readonly respondsTo: string | null;
  readonly note: string | null;
  readonly citations: NonEmpty<Citation>;
}

/** What can be answered and answer: a claim stands beside its denial (editorial rule 8). */
export type Entry = Quote | Event;

export interface Charge {
  readonly name: string;
  /** "one count", as the source says it; null where no source on record does. */
  readonly count: string | null;
  readonly citations: NonEmpty<Citation>;
  /** How it ended, in the source's own words; null where the record does not tell. */
  readonly outcome: Citation | null;
}

/** One criminal case against one person. */
export interface Proceeding {
  readonly kind: 'proceeding';
  readonly id: string;
  readonly title: string;
  readonly person: Person;
  readonly court: Statement | null;
  readonly charges: NonEmpty<Charge>;
  /** In order of date. */
  readonly steps: NonEmpty<Event>;
  /** What this record does not know about how it went on; null where its end is on the record. */
  readonly notKnown: string | null;
}

/** One film or case: a folder under `data/`. */
export interface Dossier {
  readonly id: string;
  readonly title: string;
  /** One sentence on what it covers. */
  readonly about: string;
  /** Words a reader can try; each finds something. */
  readonly topics: readonly string[];
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly works: readonly Work[];
  readonly quotes: readonly Quote[];
  /** Events outside proceedings; `timeline` has the steps too. */
  readonly events: readonly Event[];
  readonly proceedings: readonly Proceeding[];
  /** Events and steps in order of date, undated ones last. */
  readonly timeline: readonly Event[];
  /** Quotes, events and steps by id. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The entries that answer one, by its id. */
  readonly responses: ReadonlyMap<string, readonly Entry[]>;
}

/** Everything the bot can answer from. (`Record` alone is TypeScript's own.) */
export interface TheRecord {
  readonly dossiers: NonEmpty<Dossier>;
}
