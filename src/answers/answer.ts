// What an answer can be. Only the record's own entries can be found, and each carries its citations.
import type { Claim } from '../check/claims.js';
import type { Finding } from '../check/finding.js';
import type {
  Citation,
  Dossier,
  Event,
  NonEmpty,
  Passage,
  Person,
  Proceeding,
  Quote,
  RecordDate,
  Source,
} from '../record/model.js';

/** Several people fit: the asker chooses. */
export interface Ambiguous {
  readonly kind: 'ambiguous';
  readonly dossier: Dossier;
  readonly asked: string;
  readonly people: NonEmpty<Person>;
}

/** Not in this record, which never means "never said" or "never happened" (editorial rule 9). */
export interface Nothing {
  readonly kind: 'nothing';
  readonly dossier: Dossier;
  readonly asked: string;
  /** Whose names look like what was asked. */
  readonly people: readonly Person[];
  /** Those whom a question for quotes named, and of whom the record holds no words. */
  readonly unquoted?: readonly Person[];
}

export interface QuotesFound {
  readonly kind: 'quotes';
  readonly dossier: Dossier;
  readonly quotes: NonEmpty<Quote>;
}

/** A quote with what the record holds from right before and after it in the same source. */
export interface QuoteInContext {
  readonly dossier: Dossier;
  readonly quote: Quote;
  readonly before: Passage | undefined;
  readonly after: Passage | undefined;
}

export interface WhoFound {
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
}

export interface SourceFound {
  readonly kind: 'source';
  readonly dossier: Dossier;
  readonly source: Source;
  readonly uses: NonEmpty<Use>;
}

export interface SourceList {
  readonly kind: 'sources';
  readonly dossier: Dossier;
  readonly sources: NonEmpty<SourceFound>;
}

export interface AmbiguousSource {
  readonly kind: 'ambiguous source';
  readonly dossier: Dossier;
  readonly asked: string;
  readonly sources: NonEmpty<Source>;
}

/** What the record holds and how to ask. */
export interface Overview {
  readonly kind: 'overview';
  readonly dossier: Dossier;
}

export interface VerdictFound {
  readonly kind: 'verdict';
  readonly dossier: Dossier;
  readonly person: Person;
  readonly proceedings: readonly Proceeding[];
  /** Events of civil suits that name the person: allegations. */
  readonly civil: readonly Event[];
}

export interface AllProceedings {
  readonly kind: 'proceedings';
  readonly dossier: Dossier;
  readonly proceedings: NonEmpty<Proceeding>;
}

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

export interface TimelineFound {
  readonly kind: 'timeline';
  readonly dossier: Dossier;
  readonly filter: TimelineFilter;
  /** In order of date, undated ones last. */
  readonly events: NonEmpty<Event>;
}

/** Words somebody posted, each beside what the record has of it. */
export interface WordsChecked {
  /** All films of the record: words are checked against every one. */
  readonly dossiers: NonEmpty<Dossier>;
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

export type QuoteAnswer = QuotesFound | Overview | Ambiguous | Nothing;
export type WhoAnswer = WhoFound | Ambiguous | Nothing;
export type SourceAnswer = SourceFound | SourceList | AmbiguousSource | Nothing;
export type VerdictAnswer = VerdictFound | AllProceedings | Ambiguous | Nothing;
export type TimelineAnswer = TimelineFound | Ambiguous | Nothing;
