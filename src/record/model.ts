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
  /** As written in the data: `2021-10-21T13:48`, `2021-10-21`, `2025-07`, `2023~`, `2024-05-02/2024-05-09`. */
  readonly edtf: string;
  readonly precision: 'minute' | 'day' | 'month' | 'year';
  readonly approximate: boolean;
  /** First and last millisecond it can mean, UTC; of an interval, of its two ends. */
  readonly earliest: number;
  readonly latest: number;
  /** The date an interval ends with; null for one date. */
  readonly until: RecordDate | null;
  /** Where it stands among others: the end of its span, so that what is less precise comes after what is more. */
  readonly order: number;
}

/** A published document. `null` means not known, and is shown as that. */
export interface Source {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: RecordDate | null;
  readonly url: string | null;
  /** "NYT", "The Week": at most 24 characters, where an answer has no room for more. */
  readonly shortName: string | null;
  /** An archived copy's address. */
  readonly archived: string | null;
  /** BCP 47: `en`, `pt-BR`. */
  readonly language: string | null;
  /** Whose article this is a copy of: "Associated Press". */
  readonly copyOf: string | null;
  /** How much of it whoever entered it had before them. */
  readonly seen: (typeof SEEN)[number] | null;
  /** What it is, where no publisher names it: "a press article on the documentary". */
  readonly description: string | null;
  readonly note: string | null;
  /** The text the passages were checked against: file name under `--sources`, SHA-256 in hex. */
  readonly text: { readonly file: string; readonly sha256: string } | null;
}

export const SEEN = ['whole text', 'opening', 'fragments', 'headline'] as const;

/** Exact words in a source (W3C TextQuoteSelector), with their place where its text was held. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Page or timecode, as the source counts: "p. 12", "00:41:12". */
  readonly at: string | null;
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

/** A change of an entry's meaning. */
export interface Correction {
  readonly date: RecordDate;
  readonly reason: string;
}

export const PERSON_KINDS = ['person', 'organisation', 'document'] as const;

/** Who can speak or be a party: in law organisations are persons too, and a document speaks. */
export interface Person {
  readonly id: string;
  readonly kind: (typeof PERSON_KINDS)[number];
  /** A description where the name is withheld. */
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
  readonly corrections: readonly Correction[];
  readonly citations: NonEmpty<Citation>;
}

export const WORK_KINDS = ['film', 'documentary', 'series', 'podcast', 'book'] as const;

export interface Work {
  readonly id: string;
  readonly title: string;
  readonly kind: (typeof WORK_KINDS)[number];
  readonly director: Person | null;
  /** Where it can be seen: "Hulu". */
  readonly shownOn: string | null;
  readonly citations: NonEmpty<Citation>;
}

export const OCCASIONS = [
  'interview',
  'testimony',
  'hearing',
  'court filing',
  'police interview',
  'report',
  'press conference',
  'statement',
  'speech',
  'post',
  'letter',
  'email',
  'message',
  'call',
  'on set',
  'conversation',
] as const;

/** Where words were said. */
export interface Occasion {
  readonly kind: Work['kind'] | (typeof OCCASIONS)[number];
  readonly title: string | null;
  readonly date: RecordDate | null;
  /** Who held or published it: a court, a broadcaster. */
  readonly host: string | null;
  /** The film or documentary that it is, or that shows it. */
  readonly work: Work | null;
}

/** Words of one or several speakers, on an occasion, as reported by a source: three layers, never flattened. */
export interface Quote {
  readonly kind: 'quote';
  readonly id: string;
  readonly speakers: NonEmpty<Person>;
  /** Who told what the speaker said: "her father". */
  readonly relayedBy: Person | null;
  readonly occasion: Occasion;
  readonly source: Source;
  /** Passages of one statement, in order. */
  readonly passages: NonEmpty<Passage>;
  /** Cutting one of the passages would turn the meaning round (editorial rule 4). */
  readonly inseparable: boolean;
  readonly circumstances: string;
  /** "the tonal shift": what it is about, at most 40 characters. */
  readonly subject: string | null;
  /** Words people ask by that neither it nor its circumstances have; never shown. */
  readonly otherWords: readonly string[];
  /** The id of the entry that these words answer. */
  readonly respondsTo: string | null;
  /** The ids of entries that tell the other side, though neither answers the other. */
  readonly standsBeside: readonly string[];
  /** Other printings of it, or of who said it. */
  readonly conflict: Conflict | null;
  readonly corrections: readonly Correction[];
  /** Support for who said it, where and in what circumstances. */
  readonly citations: NonEmpty<Citation>;
}

/** What a step of a proceeding can be; `reported` is what a party announced or dropped on the way. */
export const STEP_STATUSES = [
  'reported',
  'charge',
  'decision not to charge',
  'plea',
  'mistrial',
  'verdict',
  'sentence',
  'dismissal',
  'ruling',
  'appeal',
  'appeal decided',
  'settlement',
  'released',
] as const;
export const STATUSES = [...STEP_STATUSES, 'claim', 'film release'] as const;
export type Status = (typeof STATUSES)[number];

/** What can have come of a charge or claim against one party (editorial rule 5); product.md's fixed list. */
export const OUTCOMES = {
  criminal: [
    'pending',
    'withdrawn',
    'dismissed without prejudice',
    'dismissed with prejudice',
    'no conviction (mistrial)',
    'acquitted',
    'guilty (verdict)',
    'guilty (plea)',
    'no contest',
    'conviction vacated',
  ],
  civil: ['pending', 'dismissed', 'settled (no finding)', 'judgment'],
  regulatory: ['cited', 'contested', 'resolved'],
} as const;
export type ProceedingType = keyof typeof OUTCOMES;
export const PROCEEDING_TYPES = [
  'criminal',
  'civil',
  'regulatory',
] as const satisfies readonly ProceedingType[];
export type OutcomeName = (typeof OUTCOMES)[ProceedingType][number];

/** Two or more versions of one fact, each cited; shown, never resolved by us (editorial rule 7). */
export interface Conflict {
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
  /** "the walk-off": at most 32 characters, where there is no room for the text. */
  readonly label: string | null;
  /** One of the few that an overview names. */
  readonly milestone: boolean;
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
  readonly corrections: readonly Correction[];
  readonly citations: NonEmpty<Citation>;
}

/** What can be answered and answer: a claim stands beside its denial (editorial rule 8). */
export type Entry = Quote | Event;

/** What came of a charge or claim against one of the parties. */
export interface Outcome {
  readonly against: Person;
  readonly name: OutcomeName;
  /** For whom a judgment was, what penalty was agreed. */
  readonly detail: string | null;
  /** "18 months in prison"; what was suspended of it too. */
  readonly sentence: string | null;
  readonly citations: NonEmpty<Citation>;
}

/** A charge, a claim of a suit, a citation by an authority. */
export interface Charge {
  readonly name: string;
  /** "one count", as the source says it; null where no source on record does. */
  readonly count: string | null;
  readonly citations: NonEmpty<Citation>;
  /** One for each party of whom the record tells how it ended. */
  readonly outcomes: readonly Outcome[];
}

/** One case, criminal, civil or regulatory. */
export interface Proceeding {
  readonly kind: 'proceeding';
  readonly id: string;
  readonly type: ProceedingType;
  readonly title: string;
  /** Defendants or respondents. */
  readonly against: NonEmpty<Person>;
  /** Who brought it: plaintiffs, an authority. */
  readonly broughtBy: readonly Person[];
  /** Whose death or injury it is about. */
  readonly harmed: readonly Person[];
  readonly court: Statement | null;
  readonly charges: NonEmpty<Charge>;
  /** In order of date. */
  readonly steps: NonEmpty<Event>;
  /** What this record does not know about how it went on; null where its end is on the record. */
  readonly notKnown: string | null;
  readonly corrections: readonly Correction[];
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
  /** The entries that stand beside one, by its id; said by either of them. */
  readonly neighbours: ReadonlyMap<string, readonly Entry[]>;
}

/** Everything the bot can answer from. (`Record` alone is TypeScript's own.) */
export interface TheRecord {
  readonly dossiers: NonEmpty<Dossier>;
}
