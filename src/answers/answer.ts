// What an answer can be. Only the record's own entries can be found, and each carries its citations.
import type { Claim } from '../check/claims.js';
import type { Finding } from '../check/finding.js';
import type {
  Citation,
  Dossier,
  Entry,
  Event,
  NonEmpty,
  Person,
  Proceeding,
  Quote,
  RecordDate,
  Source,
} from '../record/model.js';

/** All films that were asked: an answer may hold entries of several. */
interface Asked {
  readonly dossiers: NonEmpty<Dossier>;
}

/** How a question was understood, which the answer says first. */
export interface Reading {
  /** Somebody whose name or role was read with one letter put right. */
  readonly readAs?: Person | undefined;
  /** Those whom a question for words named, and who did not say this on the record. */
  readonly unquoted?: readonly Person[];
}

/** Several people fit: the asker chooses. */
export interface Ambiguous extends Asked {
  readonly kind: 'ambiguous';
  readonly people: NonEmpty<Person>;
}

/** Several films, and nothing that tells which. */
export interface Films extends Asked {
  readonly kind: 'films';
}

/** A film or work that was asked for is none of the record's, or may be one of several. */
export interface Unclear {
  readonly kind: 'unclear';
  readonly problem: 'unknown film' | 'several films' | 'unknown work';
  readonly asked: string;
  /** Those that there are, or that fit. */
  readonly titles: readonly string[];
}

/** Not in this record, which never means "never said" or "never happened" (editorial rule 9). */
export interface Nothing extends Asked, Pick<Reading, 'unquoted'> {
  readonly kind: 'nothing';
  readonly asked: string;
  /** Who is to blame was asked: that is for courts, and nobody's words are the answer. */
  readonly isOfBlame?: true;
  /** Where entries were narrowed so far that none was left; each condition alone may have some. */
  readonly filter?: TimelineFilter;
  /** Whom no entry of the timeline names. */
  readonly unnamed?: Person;
  /** What is nearest, of any kind, best first; offered, never answered. */
  readonly nearest: readonly Near[];
}

export type Near = Person | Entry | Proceeding | Source;

export interface QuotesFound extends Asked, Reading {
  readonly kind: 'quotes';
  readonly quotes: NonEmpty<Quote>;
  /** Where a person's words were asked for: what they are on the record as claiming. */
  readonly claims?: readonly Event[];
}

/** A quote with what the record holds from right before and after it in the same source. */
export interface QuoteInContext {
  readonly dossier: Dossier;
  readonly quote: Quote;
  readonly before: Use | undefined;
  readonly after: Use | undefined;
}

export interface WhoFound extends Reading {
  readonly kind: 'who';
  readonly dossier: Dossier;
  readonly person: Person;
  readonly quotes: readonly Quote[];
  /** Events outside this person's own proceedings. */
  readonly events: readonly Event[];
  readonly proceedings: readonly Proceeding[];
}

/** A passage of a source with the statement or quote that it supports, in the record's words. */
export interface Use {
  readonly citation: Citation;
  readonly statement: string;
  /** As of the quote or event that it is of. */
  readonly accepted: Entry['accepted'];
}

export interface SourceFound {
  readonly kind: 'source';
  readonly dossier: Dossier;
  readonly source: Source;
  readonly uses: NonEmpty<Use>;
}

export interface SourceList extends Asked {
  readonly kind: 'sources';
  readonly sources: NonEmpty<SourceFound>;
}

export interface AmbiguousSource extends Asked {
  readonly kind: 'ambiguous source';
  readonly asked: string;
  readonly sources: NonEmpty<Source>;
}

/** What the record holds and how to ask. */
export interface Overview extends Asked {
  readonly kind: 'overview';
}

export interface VerdictFound extends Reading {
  readonly kind: 'verdict';
  readonly dossier: Dossier;
  readonly person: Person;
  /** Against this person. */
  readonly proceedings: readonly Proceeding[];
  /** Against others, where this person has none of their own: those that name them, else all of the film. */
  readonly others: readonly Proceeding[];
  /** Brought by this person; where none is against them, the civil ones about them, or that name them. */
  readonly suits: readonly Proceeding[];
  /** Events of civil suits that name the person: allegations. */
  readonly civil: readonly Event[];
}

/** Proceedings, or events of civil suits: all of them, or those with a step or charge that the words name. */
export interface ProceedingList extends Asked {
  readonly kind: 'proceedings';
  /** null: all of them. */
  readonly words: FilterWords | null;
  readonly proceedings: readonly Proceeding[];
  readonly civil: readonly Event[];
}

/** What words find: the marks of so many stand in one button. */
export const MOST_FOUND = 20;

/** Words that the entries match; their text is null on a turned page, since words never go into a button's id. */
export interface FilterWords {
  readonly text: string | null;
}

/** What a timeline is narrowed to; null: not narrowed. */
export interface TimelineFilter {
  readonly person: Person | null;
  readonly words: FilterWords | null;
  readonly from: RecordDate | null;
  readonly to: RecordDate | null;
}

export interface TimelineFound extends Asked, Reading {
  readonly kind: 'timeline';
  readonly filter: TimelineFilter;
  /** In order of date, undated ones last. */
  readonly events: NonEmpty<Event>;
}

/** Words somebody posted, each beside what the record has of it. */
export interface WordsChecked extends Asked {
  readonly checked: readonly CheckedClaim[];
  /** How many more there were. */
  readonly notChecked: number;
}

export interface CheckedClaim {
  readonly claim: Claim;
  readonly finding: Finding;
  /** Whether the words stand in an embed, such as the preview of a link. */
  readonly isEmbedded?: boolean;
}

export type QuoteAnswer = QuotesFound | Overview | Ambiguous | Unclear | Nothing;
export type WhoAnswer = WhoFound | Ambiguous | Nothing;
export type SourceAnswer = SourceFound | SourceList | AmbiguousSource | Nothing;
export type VerdictAnswer = VerdictFound | Films | ProceedingList | Ambiguous | Nothing;
export type TimelineAnswer = TimelineFound | Films | Ambiguous | Nothing;
