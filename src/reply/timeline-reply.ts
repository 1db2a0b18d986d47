// A timeline in pages: events in order, then the sources by number.
import type { FilterWords, TimelineFilter, TimelineFound } from '../answers/answer.js';
import { MOST_FOUND } from '../answers/timeline.js';
import type { Dossier, RecordDate } from '../record/model.js';
import { mapNonEmpty } from '../record/model.js';
import { customId, NONE } from './custom-id.js';
import { dateWords } from './dates.js';
import { eventWords } from './events.js';
import { pagedReply } from './paged-reply.js';
import { menu, type Reply } from './reply.js';
import { echo, escaped } from './text.js';

/** Custom ids: `t1:<dossier>:<person>:<from>:<to>:<event the page opens with>`. */
export const TIMELINE_PREFIX = 't1';
/** Stands for the person where the events are those that the message's menu lists: words never go into an id. */
export const LISTED = '*';

/** The parts of a custom id but for the event; also those of a menu whose values are people or, if listed, events. */
export function timelineIdParts(
  dossier: Dossier,
  {
    person,
    from,
    to,
  }: { readonly person: string; readonly from: RecordDate | null; readonly to: RecordDate | null },
): [string, ...string[]] {
  return [TIMELINE_PREFIX, dossier.id, person, from?.edtf ?? NONE, to?.edtf ?? NONE];
}

/** @param opening the id of an event on the page to show; the first page where no event has it */
export function timelineReply({ dossier, filter, events }: TimelineFound, opening?: string): Reply {
  const person = filter.words === null ? (filter.person?.id ?? NONE) : LISTED;
  const idParts = timelineIdParts(dossier, { ...filter, person });
  const reply = pagedReply({
    title: `Timeline: ${escaped(dossier.title)}`,
    header: filterWords(filter),
    blocks: mapNonEmpty(events, (event) => ({
      id: event.id,
      render: (numbers) => eventWords(event, numbers),
    })),
    idParts,
    opening,
  });
  if (filter.words === null || reply.components.length === 0) return reply;
  const choices = events.map((event) => ({
    value: event.id,
    label: event.text,
    description: dateWords(event.date),
  }));
  const list = menu(customId(...idParts), `All ${events.length} entries of this answer`, choices);
  return { ...reply, components: [...reply.components, ...list] };
}

function filterWords({ person, words, from, to }: TimelineFilter): string {
  const parts = [
    ...(person === null ? [] : [`naming ${escaped(person.name)}`]),
    ...(words === null ? [] : [`that match ${matched(words)} (at most the ${MOST_FOUND} best)`]),
    ...(from === null ? [] : [`from ${dateWords(from)}`]),
    ...(to === null ? [] : [`to ${dateWords(to)}`]),
  ];
  if (parts.length === 0) return '';
  const undated = from === null && to === null ? '' : ' Entries without a date are left out.';
  return `Entries ${parts.join(', ')}.${undated}`;
}

function matched({ text }: FilterWords): string {
  return text === null ? 'the words asked for' : `“${echo(text)}”`;
}
