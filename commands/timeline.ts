import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { markedAt, refOf } from '../src/answers/film.js';
import { answerTimeline, narrowed, timelineOf } from '../src/answers/timeline.js';
import { typedDate } from '../src/answers/typed-date.js';
import type { Context } from '../src/command.js';
import { UserError } from '../src/errors.js';
import { localized, localizedName } from '../src/language/localized.js';
import type { Person, RecordDate } from '../src/record/model.js';
import { wordsChoice } from '../src/reply/shared/choices.js';
import { choiceReply, filmChoiceReply, withReading } from '../src/reply/shared/people.js';
import type { Reply } from '../src/reply/shared/reply.js';
import type { ViewOf } from '../src/reply/shared/view.js';
import { timelinePicture } from '../src/reply/timeline/timeline-picture.js';
import { timelineReply } from '../src/reply/timeline/timeline-reply.js';
import type { Search } from '../src/search/search.js';
import { asks, type Complete, filmsWithId, people, personWithRef, text } from './shared.js';

const dates: Complete = (typed, { search }) => search.suggestions.dates(typed).map(wordsChoice);

export const timeline = asks('timeline', {
  options: [
    text('about', 'command.timeline.about', (typed, asking) => [
      ...asking.search.suggestions.words(typed).map(wordsChoice),
      ...people(typed, asking),
    ]),
    text('person', 'command.timeline.person', people),
    text('from', 'command.timeline.date', dates),
    text('to', 'command.timeline.date', dates),
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
  run({ about = '', person = '', from, to, view }, { search, say }) {
    const stretch = stretchOf(from, to);
    const answer = answerTimeline(search, { about, person, ...stretch });
    const as = view === 'picture' ? view : 'text';
    switch (answer.kind) {
      case 'timeline':
        return withReading(replyAs(as)(answer, say), answer, say);
      case 'films':
        return filmChoiceReply(answer, say, (film) => ({ kind: 'timeline', film, ...stretch, as }));
      case 'ambiguous':
        return choiceReply(answer, say, (person) => ({ kind: 'timeline of', person, ...stretch, as }));
      case 'nothing':
        return answer;
    }
  },
  press: {
    timeline: (view, context) => shown(filmsWithId(context, view.film), null, view, context),
    'timeline of'(view, context) {
      const person = personWithRef(context, view.person);
      return person && shown(context.search, person, view, context);
    },
    'found events'(view, { search, say }) {
      const answer = timelineOf(search, view.marks);
      const opening = answer && markedAt(answer.events, view, search.dossiers);
      return opening && replyAs(view.as)(answer, say, refOf(opening, search.dossiers));
    },
  },
});

const replyAs = (as: 'text' | 'picture') => (as === 'picture' ? timelinePicture : timelineReply);

function shown(
  search: Search | undefined,
  person: Person | null,
  { from, to, as, opening }: ViewOf<'timeline' | 'timeline of'>,
  { say }: Context,
): Reply | undefined {
  const answer = search && narrowed(search, { person, words: null, from, to });
  return answer?.kind === 'timeline' ? replyAs(as)(answer, say, opening) : undefined;
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
