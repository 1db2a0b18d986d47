// What Check quotes says of words: a label, and the proof.
import type { Citation, Passage, Person, Quote } from '../record/model.js';

export const LABELS = [
  'word for word',
  'same words',
  'shortened',
  'altered',
  'stitched',
  'too short to tell',
  'not in this record',
] as const;
export type Label = (typeof LABELS)[number];

/** A stretch of the word diff. `same` and `missing` together are the record's text as printed. */
export interface DiffPart {
  readonly text: string;
  readonly kind: 'same' | 'missing' | 'added';
}

/** How the same words were written otherwise. */
export type Difference =
  | 'case'
  | 'punctuation'
  | 'typography'
  | 'spacing'
  | 'numerals'
  | 'bowdlerised letters';

/** A stretch of the record that the message leaves out. */
export interface Missing {
  readonly text: string;
  readonly passage: Passage;
  /** The statement's passages are marked as inseparable: without this the meaning may turn round. */
  readonly inseparable: boolean;
}

/** A change that turns the meaning round, or may. The words of one side are empty where nothing stands there. */
export interface Change {
  readonly kind: 'negation' | 'turning' | 'number' | 'name' | 'letter' | 'order' | 'question';
  readonly how: 'added' | 'dropped' | 'changed';
  readonly onRecord: string;
  readonly inMessage: string;
}

/** What was quoted, or a piece of it, beside the statement that it comes from. */
export interface Piece {
  /** The stretch of the message, as written. */
  readonly said: string;
  readonly quote: Quote;
  /** Other statements in which exactly these words stand as well. */
  readonly alsoIn: readonly Quote[];
  /** Those of the statement that it was compared with, in order. */
  readonly passages: readonly Passage[];
  readonly diff: readonly DiffPart[];
  readonly differences: readonly Difference[];
  readonly missing: readonly Missing[];
  readonly changes: readonly Change[];
}

/** What words are that are no quotation: a title, a source's own words, or a question of how a case ended. */
export type Instead =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'source'; readonly citation: Citation }
  | { readonly kind: 'outcome'; readonly person: Person };

export interface Finding {
  readonly label: Label;
  /** One; two and more where it is stitched; none where it is not in this record or too short to tell. */
  readonly pieces: readonly Piece[];
  /** Named in the message as the speaker, though the words are somebody else's (`pieces[].quote.speaker`). */
  readonly otherSpeaker: Person | undefined;
  /** Only where there are no pieces. */
  readonly instead: Instead | undefined;
}
