import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { filmsAsked } from '../src/answers/film.js';
import { answerTimeline, narrowed, timelineOf } from '../src/answers/timeline.js';
import { typedDate } from '../src/answers/typed-date.js';
import type { Context, Press } from '../src/command.js';
import { UserError } from '../src/errors.js';
import { localized, localizedName } from '../src/language/localized.js';
import { parseDate } from '../src/record/date.js';
import type { RecordDate } from '../src/record/model.js';
import { wordsChoice } from '../src/reply/choices.js';
import { LISTED, NONE } from '../src/reply/custom-id.js';
import { nothingReply } from '../src/reply/nothing-reply.js';
import { choiceReply, filmChoiceReply, withReading } from '../src/reply/people.js';
import type { Reply } from '../src/reply/reply.js';
import { PICTURED, timelinePicture } from '../src/reply/timeline-picture.js';
import { TIMELINE_PREFIX, timelineIdParts, timelineReply } from '../src/reply/timeline-reply.js';
import { asks, type Complete, filmsWithId, people, personWithRef, refIn, text } from './shared.js';

const dates: Complete = (typed, { search }) => search.suggestions.dates(typed).map(wordsChoice);

export const timeline = asks('timeline', {
  options: [
    text('about', 'command.timeline.about', (typed, asking) => [
      ...asking.search.suggestions.words(typed).map(wordsChoice),
      ...people(typed, asking),
    ]),
    text('person', 'command.timeline.person', people),
    text('from', 'command.timeline.from', dates),
    text('to', 'command.timeline.to', dates),
    {
      type: ApplicationCommandOptionType.String,
      name: 'view',
      ...localized('command.timeline.view'),
      choices: [
        { ...localizedName('view.text'), value: 'text' },
        { ...localizedName('view.picture'), value: 'picture' },
      ],
    },
  ],
  prefix: TIMELINE_PREFIX,
  run({ about = '', person = '', from, to, view, film = '' }, context) {
    const { search, say } = context;
    const stretch = stretchOf(from, to);
    const answer = answerTimeline(filmsAsked(search, film), { about, person, ...stretch });
    const parts = timelineIdParts(NONE, NONE, stretch);
    const idParts = view === 'picture' ? ([...parts, PICTURED] as const) : parts;
    switch (answer.kind) {
      case 'timeline': {
        const reply = view === 'picture' ? timelinePicture(answer, say) : timelineReply(answer, say);
        return withReading(reply, answer, say);
      }
      case 'films':
        return filmChoiceReply(answer, say, idParts);
      case 'ambiguous':
        return choiceReply(answer, say, idParts);
      case 'nothing':
        return nothingReply(answer, say);
    }
  },
  press,
});

/** A page of a timeline; who stands in the id is a person, nobody, or the events that the message lists. */
function press(
  { parts: [dossierId, who, from, to, last], values: [chosen], listed }: Press,
  context: Context,
): Reply | undefined {
  const [start, end] = [datePart(from), datePart(to)];
  // A choice between films names one; everything else that is chosen is an entry or a person of any film.
  const isFilm = chosen !== undefined && !chosen.includes('/') && dossierId === NONE && who === NONE;
  const search = filmsWithId(context, isFilm ? chosen : dossierId);
  if (search === undefined || start === undefined || end === undefined) return undefined;
  const stretch = { from: start, to: end };
  const isPicture = last?.startsWith(PICTURED) ?? false;
  const reply = isPicture ? timelinePicture : timelineReply;
  const opening = isPicture ? last?.slice(PICTURED.length) || undefined : last;
  if (who === LISTED) {
    const answer = timelineOf(
      search,
      listed.map((value) => refIn(dossierId, value)),
      stretch,
    );
    return answer && reply(answer, context.say, chosen ?? opening);
  }
  const value = isFilm ? NONE : (chosen ?? who);
  const person = value === NONE ? null : personWithRef(context, dossierId, value);
  if (person === undefined) return undefined;
  const answer = narrowed(search, { person, words: null, ...stretch });
  return answer.kind === 'timeline' ? reply(answer, context.say, opening) : undefined;
}

/** @throws {UserError} for what is no date, and for an end before the start */
function stretchOf(from: string | undefined, to: string | undefined) {
  const stretch = { from: dateOption('from', from), to: dateOption('to', to) };
  if (stretch.from !== null && stretch.to !== null && stretch.from.earliest > stretch.to.latest) {
    throw new UserError('timeline.reversed', { from: stretch.from.edtf, to: stretch.to.edtf });
  }
  return stretch;
}

function dateOption(option: string, text = ''): RecordDate | null {
  if (text.trim() === '') return null;
  const date = typedDate(text);
  if (date !== undefined) return date;
  throw new UserError('timeline.notADate', { text, option });
}

/** null: not given; undefined: not a date, so no button of ours. */
function datePart(part: string | undefined): RecordDate | null | undefined {
  return part === NONE ? null : parseDate(part ?? '');
}
