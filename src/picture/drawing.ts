// What a picture shows, in the reader's words: plain data, so that it can go to a worker and be told apart by content.

/** The line of time: every dated entry of the answer as a moment, ms UTC. */
export interface TimeLine {
  /** For the dates along it. */
  readonly locale: string;
  /** What this picture tells in words, in order. */
  readonly told: readonly number[];
  readonly others: readonly number[];
}

interface Timeline {
  readonly title: string;
  /** What the timeline is narrowed to; empty: to nothing. */
  readonly filter: string;
  /** Which picture of how many; empty: the only one. */
  readonly place: string;
  /** How many entries, or which of them, and of what films. */
  readonly counted: string;
  readonly foot: string;
}

/** All entries at once, and a few of them named. */
export interface OverviewDrawing extends Timeline {
  readonly kind: 'overview';
  readonly line: TimeLine;
  readonly clusters: readonly Cluster[];
  /** Those told on the line, in the same order. */
  readonly milestones: readonly { readonly date: string; readonly label: string; readonly kind: string }[];
  /** What the signs on the line mean. */
  readonly legend: {
    readonly entry: string;
    readonly cluster: string;
    readonly milestone: string;
    /** How many are not there; empty: none. */
    readonly undated: string;
  };
}

/** Entries close together, ms UTC. */
export interface Cluster {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Some entries in full. */
export interface EntriesDrawing extends Timeline {
  readonly kind: 'entries';
  /** null: all entries of the answer stand at one time, or at none. */
  readonly line: TimeLine | null;
  readonly entries: readonly {
    readonly date: string;
    /** The status in words, with what it is not. */
    readonly status: string;
    readonly text: string;
    /** Versions that differ, what answers it, what came later, notes. */
    readonly beside: readonly string[];
  }[];
}

/** A quotation with its three layers: who said it, in what work, as reported by whom. */
export interface CardDrawing {
  readonly kind: 'card';
  /** As printed, each with its quotation marks. */
  readonly passages: readonly string[];
  /** That the passages belong together; empty where they need not. */
  readonly together: string;
  /** A line each. */
  readonly speakers: readonly { readonly name: string; readonly role: string }[];
  readonly said: string;
  readonly reported: string;
  /** Circumstances, versions that differ, what answers it. */
  readonly beside: readonly string[];
  readonly foot: string;
}

export type Drawing = OverviewDrawing | EntriesDrawing | CardDrawing;
