// What a picture shows, in the reader's words: plain data, so that it can go to a worker and be told apart by content.
import type { Status } from '../record/model.js';

/** Where something stands in time: first and last millisecond it can mean, UTC. */
export interface Stretch {
  readonly earliest: number;
  readonly latest: number;
}

export interface EntryRow {
  readonly kind: 'entry';
  /** null: no source gives a date. */
  readonly at: Stretch | null;
  readonly date: string;
  readonly status: Status;
  /** The status in words, with what it is not. */
  readonly statusWords: string;
  readonly text: string;
  /** Both versions, where sources differ: what on, then each. */
  readonly differ: { readonly on: string; readonly versions: readonly string[] } | null;
  /** What answers it, what came later, notes. */
  readonly beside: readonly string[];
}

/** A long stretch without an entry, folded; or the heading of the entries without a date. */
export interface NoteRow {
  readonly kind: 'fold' | 'undated';
  readonly words: string;
}

export type Row = EntryRow | NoteRow;

/** One picture of a timeline. */
export interface TimelineDrawing {
  readonly kind: 'timeline';
  /** For the dates along the line. */
  readonly locale: string;
  readonly title: string;
  /** What the timeline is narrowed to; empty: to nothing. */
  readonly filter: string;
  /** Where this picture stands among those of the answer; null where it is the only one. */
  readonly overview: {
    readonly words: string;
    /** Of every dated entry of the answer, ms UTC. */
    readonly times: readonly number[];
    /** Of the entries in this picture; null where they have no date. */
    readonly shown: Stretch | null;
  } | null;
  readonly rows: readonly Row[];
  readonly sources: { readonly heading: string; readonly lines: readonly string[] };
  readonly foot: string;
}

/** A quotation with its three layers: who said it, in what work, as reported by whom. */
export interface CardDrawing {
  readonly kind: 'card';
  readonly speaker: string;
  readonly role: string;
  /** As printed, each with its quotation marks. */
  readonly passages: readonly string[];
  /** That the passages belong together; empty where they need not. */
  readonly together: string;
  readonly details: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly foot: string;
}

export type Drawing = TimelineDrawing | CardDrawing;
