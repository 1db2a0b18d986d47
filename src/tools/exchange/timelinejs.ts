// A dossier's timeline as TimelineJS3 takes it (timeline.knightlab.com/docs/json-format.html).
import { escapeText } from 'entities';
import { ENGLISH } from '../../language/say.js';
import type { Citation, Dossier, Event, RecordDate } from '../../record/model.js';
import { formatDate } from '../../reply/shared/dates.js';
import { sourceName } from '../../reply/shared/sources.js';

/** What has no date can't stand there. */
export function timelineJs({ title, about, timeline }: Dossier) {
  return {
    title: { text: { headline: escapeText(title), text: escapeText(about) } },
    events: timeline.flatMap((event) => (event.date === null ? [] : [slide(event, event.date)])),
  };
}

function slide(event: Event, date: RecordDate) {
  const { id, text, label, status, claimant, note, conflict, citations } = event;
  const paragraphs = [
    statement(text, citations),
    ...(claimant === null ? [] : [`Claimed by ${escapeText(claimant.name)}.`]),
    ...(conflict?.versions ?? []).map((version) => statement(version.text, version.citations)),
    ...(note === null ? [] : [escapeText(note)]),
  ];
  return {
    unique_id: id,
    start_date: moment(date),
    ...(date.until !== null && { end_date: moment(date.until) }),
    display_date: formatDate(date, ENGLISH),
    group: status,
    text: {
      headline: escapeText(label ?? formatDate(date, ENGLISH)),
      text: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''),
    },
  };
}

/** HTML, with its sources behind it. */
function statement(text: string, citations: readonly Citation[]): string {
  const sources = new Set(citations.map(({ source }) => source));
  const links = [...sources].map((source) => {
    const name = escapeText(sourceName(source, ENGLISH));
    return source.url === null ? name : `<a href="${source.url.replaceAll('"', '%22')}">${name}</a>`;
  });
  return `${escapeText(text)} (${links.join('; ')})`;
}

/** No more precise than the date is. */
function moment({ edtf, precision, earliest }: RecordDate) {
  const at = new Date(earliest);
  const parts = ['year', 'month', 'day', 'minute'].indexOf(precision);
  return {
    year: Number(edtf.slice(0, 4)),
    ...(parts >= 1 && { month: at.getUTCMonth() + 1 }),
    ...(parts >= 2 && { day: at.getUTCDate() }),
    ...(parts >= 3 && { hour: at.getUTCHours(), minute: at.getUTCMinutes() }),
  };
}
