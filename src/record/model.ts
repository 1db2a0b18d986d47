// The words of the product as types. Everything here is checked and linked: a field without a word here stands in
// schema.ts, where it is described, and means the same; what names another entry there by its id is that entry here.
import type {
  ConflictData,
  EventData,
  PersonData,
  ProceedingData,
  QuoteData,
  SourceData,
  WorkData,
} from './schema.js';

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
export interface Source extends Readonly<Omit<SourceData, 'text' | 'sha256' | 'readOn'>> {
  /** The text the passages were checked against: its SHA-256 in hex, and where it was read from the page, the day. */
  readonly text: { readonly sha256: string; readonly readOn: RecordDate | null } | null;
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
interface Statement {
  readonly text: string;
  readonly citations: NonEmpty<Citation>;
}

/** An entry whose citations are linked. */
type Cited<Data> = Readonly<Omit<Data, 'citations'>> & {
  /** Of a quote: support for who said it, where and in what circumstances. */
  readonly citations: NonEmpty<Citation>;
};

/** The day on which a server's own curators accepted an entry; null: it is the shipped record's. */
export type Accepted = RecordDate | null;

export const PERSON_KINDS = ['person', 'organisation', 'document'] as const;

/** Who can speak or be a party: in law organisations are persons too, and a document speaks. */
export interface Person extends Cited<Omit<PersonData, 'accepted'>> {
  readonly accepted: Accepted;
}

export const WORK_KINDS = ['film', 'documentary', 'series', 'podcast', 'book'] as const;

export interface Work extends Cited<Omit<WorkData, 'director'>> {
  readonly director: Person | null;
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

type QuoteLinks = 'speaker' | 'relayedBy' | 'occasion' | 'source' | 'passages' | 'conflict' | 'accepted';

/** Words of one or several speakers, on an occasion, as reported by a source: three layers, never flattened. */
export interface Quote extends Cited<Omit<QuoteData, QuoteLinks>> {
  readonly kind: 'quote';
  readonly speakers: NonEmpty<Person>;
  /** Who told what the speaker said: "her father". */
  readonly relayedBy: Person | null;
  readonly occasion: Occasion;
  readonly source: Source;
  /** Passages of one statement, in order; `inseparable` where cutting one would turn the meaning round (rule 4). */
  readonly passages: NonEmpty<Passage>;
  /** Other printings of it, or of who said it. */
  readonly conflict: Conflict | null;
  readonly accepted: Accepted;
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
export const PROCEEDING_TYPES = Object.keys(OUTCOMES) as [ProceedingType, ...ProceedingType[]];
export type OutcomeName = (typeof OUTCOMES)[ProceedingType][number];

/** Two or more versions of one fact, each cited; shown, never resolved by us (editorial rule 7). */
export interface Conflict extends Readonly<Omit<ConflictData, 'versions'>> {
  readonly versions: NonEmpty<Statement>;
}

type EventLinks = 'people' | 'claimant' | 'conflict' | 'overtakenBy' | 'accepted';

/** Something that happened, told in our own words. Steps of proceedings are events too. */
export interface Event extends Cited<Omit<EventData, EventLinks>> {
  readonly kind: 'event';
  /** Exactly those whom `text` names. */
  readonly people: readonly Person[];
  /** Who claims it; set exactly where `status` is `claim`. */
  readonly claimant: Person | null;
  readonly conflict: Conflict | null;
  /** The later event that made this one history. */
  readonly overtakenBy: Event | null;
  readonly accepted: Accepted;
}

/** What can be answered and answer: a claim stands beside its denial (editorial rule 8). */
export type Entry = Quote | Event;

/** Whether it is the shipped record's, and no server's own. */
export const isShipped = ({ accepted }: { readonly accepted: Accepted }) => accepted === null;

type ChargeData = ProceedingData['charges'][number];

/** What came of a charge or claim against one of the parties. */
export interface Outcome extends Cited<Omit<ChargeData['outcome'][number], 'against'>> {
  readonly against: Person;
}

/** A charge, a claim of a suit, a citation by an authority. */
export interface Charge extends Cited<Omit<ChargeData, 'outcome' | 'against'>> {
  /** Of the proceeding's parties: nobody is told to be charged with what others are. */
  readonly against: NonEmpty<Person>;
  /** One for each party of whom the record tells how it ended. */
  readonly outcomes: readonly Outcome[];
}

type ProceedingLinks = 'against' | 'broughtBy' | 'harmed' | 'court' | 'charges' | 'steps';

/** One case, criminal, civil or regulatory. */
export interface Proceeding extends Readonly<Omit<ProceedingData, ProceedingLinks>> {
  readonly kind: 'proceeding';
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
