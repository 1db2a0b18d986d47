// Nothing on this record: what was looked for, that it is this record only, and the ways to what is nearest.
import type { Near, Nothing } from '../answers/answer.js';
import { filmOf, refOf } from '../answers/film.js';
import type { Say } from '../language/say.js';
import type { Person } from '../record/model.js';
import { aheadOf } from './shared/accepted.js';
import { formatDate } from './shared/dates.js';
import { inSentence } from './shared/events.js';
import { plainReply } from './shared/plain-reply.js';
import { quoteLabel } from './shared/quote-line.js';
import { type Reply, row, wayButton } from './shared/reply.js';
import { shortName } from './shared/sources.js';
import { colon, cut, echo, escaped } from './shared/text.js';
import type { View } from './shared/view.js';
import { formatFilter } from './timeline/timeline-reply.js';

/** Never a quotation as if it were the answer. For the asker alone: a mistyped question is nobody else's business. */
export function nothingReply(answer: Nothing, say: Say): Reply {
  const { dossiers, filter, nearest, isOfBlame, unnamed, unquoted = [] } = answer;
  const films = new Intl.ListFormat(say.locale).format(dossiers.map((film) => escaped(film.title)));
  const topics = [...new Set(dossiers.flatMap((film) => film.topics))];
  const names = new Intl.ListFormat(say.locale, { type: 'unit' });
  // Words and sentences of the record stand with their sources, behind the buttons.
  const near = nearest.filter((one) => !isEntry(one)).map((one) => escaped(labelAmong(one, answer, say)));
  const behind = [
    ...(near.length === 0 ? [] : [say('nothing.nearest', { near: names.format(near) })]),
    ...(near.length === nearest.length ? [] : [say('nothing.behind')]),
  ];
  const isQuoted = (person: Person) =>
    dossiers.some(({ quotes }) => quotes.some(({ speakers }) => speakers.includes(person)));
  const lines = [
    ...(filter === undefined ? [] : [`${formatFilter(filter, say)} ${say('nothing.filtered')}`]),
    ...(isOfBlame ? [say('nothing.blame')] : []),
    ...unquoted.map((person) =>
      say(isQuoted(person) ? 'nothing.notTheirs' : 'nothing.unquoted', { name: escaped(person.name) }),
    ),
    ...(isOfBlame ? [] : [say('nothing.meaning', { title: cut(films, 300) })]),
    ...(unnamed === undefined ? behind : [say('nothing.otherwise', { name: escaped(inSentence(unnamed)) })]),
    ...(nearest.length > 0
      ? []
      : [`${say('nothing.topics')}${colon(say)}${names.format(topics.map(escaped))}`]),
  ];
  const ways = nearest.map((one) =>
    wayButton({ label: cut(labelAmong(one, answer, say), LABEL), to: viewOf(one, dossiers) }),
  );
  return {
    ...plainReply([titleOf(answer, say), ...lines].join('\n')),
    components: row(ways),
    isPrivate: true,
  };
}

function titleOf({ asked, filter, isOfBlame, unnamed }: Nothing, say: Say): string {
  const words = filter === undefined ? echo(asked) : '';
  if (unnamed !== undefined) return say('nothing.unnamed', { name: escaped(inSentence(unnamed)) });
  if (words === '') return say('nothing.title');
  return say(isOfBlame ? 'nothing.ofBlame' : 'nothing.titleFor', { asked: words });
}

/** With its film where another one is called the same. */
function labelAmong(near: Near, { dossiers, nearest }: Nothing, say: Say): string {
  const label = labelOf(near, say);
  const isAlone = nearest.filter((one) => labelOf(one, say) === label).length === 1;
  return isAlone ? label : `${cut(label, LABEL / 2)} · ${filmOf(near, dossiers).title}`;
}

function labelOf(near: Near, say: Say): string {
  if ('publisher' in near) return shortName(near, say);
  if ('role' in near) return near.name;
  if (near.kind === 'quote') return quoteLabel(near, LABEL, say);
  if (near.kind === 'proceeding') return near.title;
  return `${aheadOf(near, say)}${formatDate(near.date, say)}${colon(say)}${near.text}`;
}

/** Characters of a button's label. */
const LABEL = 80;

const isEntry = (near: Near) => 'kind' in near && (near.kind === 'quote' || near.kind === 'event');

function viewOf(near: Near, dossiers: Nothing['dossiers']): View {
  const ref = refOf(near, dossiers);
  if ('publisher' in near) return { kind: 'source', source: ref };
  if ('role' in near) return { kind: 'who', person: ref };
  if (near.kind === 'quote') return { kind: 'quote', quote: ref, as: 'text' };
  if (near.kind === 'event') {
    const { id } = filmOf(near, dossiers);
    return { kind: 'timeline', film: id, from: null, to: null, as: 'text', opening: ref };
  }
  // At this very one of a person’s proceedings: two of them are two buttons.
  return { kind: 'verdict', person: refOf(near.against[0], dossiers), opening: ref };
}
