// What a member proposes for a server's own record: as typed, how it was proven, and as an entry.
import type { Why } from '../article/page.js';
import type { Addition } from '../record/additions.js';
import type { OCCASIONS } from '../record/model.js';
import type { Settings } from '../store/store.js';

export interface TypedQuote {
  /** A line a passage. */
  readonly words: string;
  /** A name on the record; of somebody new a name, a comma, a role. */
  readonly speaker: string;
  /** https://…, or where the words stand, in words. */
  readonly address: string;
  /** Begins with a kind of occasion, or is a work's title. */
  readonly occasion: string;
  readonly circumstances: string;
}

export interface TypedEvent {
  readonly text: string;
  readonly date: string;
  readonly address: string;
  /** Of the source, that say so. */
  readonly words: string;
  /** Who claims it; empty: it is reported. */
  readonly claimant: string;
}

export type Typed = ({ readonly kind: 'quote' } & TypedQuote) | ({ readonly kind: 'event' } & TypedEvent);

/** Whether the words stand on the page that was given. */
export type Proof =
  /** Word for word. */
  | { readonly kind: 'stands' }
  /** Nearly: the page's own words, and from the typed ones to them. */
  | { readonly kind: 'differs'; readonly nearest: string; readonly difference: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unread'; readonly why: Why | 'no address' | 'not readable' };

export interface Proposal {
  /** A dossier's id. */
  readonly film: string;
  readonly typed: Typed;
  readonly proof: Proof;
  readonly addition: Omit<Addition, 'accepted'>;
  /** What a curator's draft would change: an open proposal, or with a reason an accepted entry. */
  readonly of?: { readonly id: string; readonly version: number; readonly reason?: string };
}

/** What stands on its page; what could not be compared only where the server takes such. */
export function mayBeKept(
  { proof }: Pick<Proposal, 'proof'>,
  { allowsUnchecked }: Pick<Settings, 'allowsUnchecked'>,
): boolean {
  return proof.kind === 'stands' || (proof.kind === 'unread' && allowsUnchecked);
}

/** Why nothing can be made of what was typed. */
export type Fault =
  | { readonly kind: 'no words' }
  | { readonly kind: 'nobody'; readonly typed: string }
  | { readonly kind: 'several people'; readonly names: readonly string[] }
  | { readonly kind: 'no source' }
  | { readonly kind: 'no occasion'; readonly kinds: typeof OCCASIONS }
  | { readonly kind: 'no date'; readonly typed: string }
  /** What courts do is the shipped record's alone. */
  | { readonly kind: 'outcome'; readonly word: string }
  /** Too many pages were asked for. */
  | { readonly kind: 'too fast' }
  /** By the schema or a rule; in English. */
  | { readonly kind: 'refused'; readonly why: readonly string[] };
