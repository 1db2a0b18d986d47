// What is kept of servers: their own entries, proposed and decided, their settings, and who did what.
// An entry's `data` is JSON that is kept as it comes.

export type EntryState = 'draft' | 'open' | 'accepted' | 'returned' | 'rejected';

export interface StoredEntry {
  /** Ten letters and digits, one entry's alone in its server. */
  readonly id: string;
  readonly state: EntryState;
  readonly data: unknown;
  /** Who proposed it; null once they asked to be forgotten. */
  readonly proposer: string | null;
  /** Who decided of it. */
  readonly reviewer: string | null;
  /** What a curator wrote to the proposer, until they read it. */
  readonly note: string | null;
  /** When it came into this state. */
  readonly since: Date;
  /** Grows with each change of it. */
  readonly version: number;
}

export interface Settings {
  readonly curatorRole: string | null;
  /** Of public answers. */
  readonly language: string | null;
  /** Asked where nobody names one. */
  readonly film: string | null;
  /** Whether citations may be accepted whose page could not be read. */
  readonly allowsUnchecked: boolean;
  /** Whether the one curator may accept what they proposed. */
  readonly isSingleCurator: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  curatorRole: null,
  language: null,
  film: null,
  allowsUnchecked: false,
  isSingleCurator: false,
};

export type Deed =
  | 'proposed'
  | 'accepted'
  | 'accepted with changes'
  | 'returned'
  | 'rejected'
  | 'removed'
  | 'corrected'
  | 'settings';

export interface HistoryLine {
  /** Later lines have higher ones. */
  readonly number: number;
  readonly at: Date;
  /** null: the operator, or somebody who asked to be forgotten. */
  readonly member: string | null;
  readonly deed: Deed;
  readonly entry: string | null;
}

export interface KeptServer {
  readonly server: string;
  /** Accepted ones. */
  readonly entries: number;
  readonly open: number;
  /** A day, as in 2026-11-27. */
  readonly usedOn: string;
}

export const LIMITS = {
  draftsOfMember: 20,
  openOfMember: 20,
  openInServer: 200,
  /** Accepted and open ones. */
  entriesInServer: 2000,
  /** After that drafts are deleted. */
  draftHours: 1,
  /** After so many days without use a server's record is deleted. */
  unusedDays: 400,
} as const;

export type Proposed = 'proposed' | 'gone' | 'member has too many' | 'server has too many' | 'record is full';

/** The file or the database can't be used at the moment. The next call tries again. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** An entry in the version that whoever decides of it has seen. */
export type Seen = Pick<StoredEntry, 'id' | 'version'>;

/** What is accepted, and whether a curator changed it first. */
export interface Kept {
  readonly data: unknown;
  readonly isChanged: boolean;
}

/** All of it rejects with {@link StoreUnavailable}, and has then changed nothing. Servers and members are told by their ids. */
export interface Store {
  /**
   * Another number, a greater one, whenever what members are answered with may have changed: accepted entries,
   * settings. None comes twice, not even after the server was forgotten. 0: nothing is kept of it.
   */
  revision(server: string): Promise<number>;

  settings(server: string): Promise<Settings>;
  /** Those that are not given stay. @returns all of them, as they are then */
  saveSettings(server: string, changed: Partial<Settings>, member: string): Promise<Settings>;

  /** Oldest first. */
  accepted(server: string): Promise<readonly StoredEntry[]>;
  /** Oldest first. */
  open(server: string): Promise<readonly StoredEntry[]>;
  countOpen(server: string): Promise<number>;
  entry(server: string, id: string): Promise<StoredEntry | undefined>;

  /** Keeps a form as it was filled in. Older drafts go: after an hour, and where the member has too many. */
  draft(server: string, member: string, data: unknown): Promise<StoredEntry>;
  /** undefined: it is gone, or not a draft of this member. */
  redraft(server: string, id: string, member: string, data: unknown): Promise<StoredEntry | undefined>;
  cancel(server: string, id: string, member: string): Promise<void>;
  /** A draft becomes open, once. */
  propose(server: string, id: string, member: string): Promise<Proposed>;

  // Decisions are of one version: false where somebody else was first, or it is gone. The operator is no member: null.
  accept(server: string, seen: Seen, member: string, kept: Kept): Promise<boolean>;
  return(server: string, seen: Seen, member: string, note: string): Promise<boolean>;
  reject(server: string, seen: Seen, member: string | null): Promise<boolean>;
  /** Of an accepted entry. */
  correct(server: string, seen: Seen, member: string, data: unknown): Promise<boolean>;
  /** Of an accepted entry. */
  remove(server: string, seen: Seen, member: string | null): Promise<boolean>;

  /**
   * What was decided of the member's proposals, as it was decided, and told once. Afterwards rejected ones are gone;
   * returned ones are drafts again, without their note.
   */
  takeNews(server: string, member: string): Promise<readonly StoredEntry[]>;
  /** Newest first. @param before lines with lower numbers only */
  history(server: string, before?: number, limit?: number): Promise<readonly HistoryLine[]>;

  forgetServer(server: string): Promise<void>;
  /**
   * Takes the member out of all servers' entries and histories. What they proposed and nobody accepted is deleted;
   * accepted entries stay without a proposer.
   */
  forgetMember(member: string): Promise<void>;

  servers(): Promise<readonly KeptServer[]>;
  /** Notes that it was used today; writes at most once a day. */
  touch(server: string, today: Date): Promise<void>;
  /** Deletes what was not used for too long, and old drafts. @returns how many servers' */
  expire(today: Date): Promise<number>;

  close(): Promise<void>;
}
