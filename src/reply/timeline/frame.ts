// What stands around the entries of a picture: it leaves the channel, and the question with it.
import type { TimelineFound } from '../../answers/answer.js';
import type { Say } from '../../language/say.js';
import type { EntriesDrawing } from '../../picture/drawing.js';
import type { Citation, Event } from '../../record/model.js';
import { asItIs, sourceCount } from '../shared/attribution.js';
import { asOf } from '../shared/sources.js';
import { formatEntries, formatFilms, formatFilter, titleOf } from './timeline-reply.js';

export type Frame = Pick<EntriesDrawing, 'title' | 'place' | 'counted' | 'filter' | 'foot'>;

/**
 * All but its place among the pictures.
 * @param all citations of the whole answer
 */
export function frameOf(
  { dossiers, events, filter }: TimelineFound,
  { shown, citations }: { readonly shown: readonly Event[]; readonly citations: readonly Citation[] },
  all: readonly Citation[],
  say: Say,
): Omit<Frame, 'place'> {
  return {
    title: titleOf(shown, say),
    counted: [
      formatEntries(shown, events, say) || say('picture.all', { count: events.length }),
      formatFilms(dossiers, say, asItIs),
    ].join(' · '),
    // A member's own words never go into a picture: it leaves the channel as if all in it were on the record.
    filter: formatFilter({ ...filter, words: filter.words && { text: null } }, say, asItIs),
    foot: [say('about.title'), sourceCount(citations, say), asOf(all, say)].join(' · '),
  };
}

/** Letters of a line: of a title, and of small text. */
const LETTERS = { title: 60, small: 84 };

export function linesAround({ title, place, counted, filter, foot }: Frame): number {
  const lines = (text: string, letters: number) => Math.ceil(text.length / letters);
  const small = [`${counted} ${place}`, filter, foot].reduce(
    (sum, text) => sum + lines(text, LETTERS.small),
    0,
  );
  return small + lines(title, LETTERS.title);
}
