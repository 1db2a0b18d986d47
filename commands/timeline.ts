import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { filmAsked } from '../src/answers/film.js';
import { answerTimeline, narrowed, timelineOf } from '../src/answers/timeline.js';
import { type Context, command, type Press } from '../src/discord/command.js';
import { UserError } from '../src/errors.js';
import { localized, localizedName } from '../src/language/localized.js';
import { parseDate } from '../src/record/date.js';
import type { RecordDate } from '../src/record/model.js';
import { personChoice, wordsChoice } from '../src/reply/choices.js';
import { NONE } from '../src/reply/custom-id.js';
import { choiceReply } from '../src/reply/people.js';
import { nothingReply } from '../src/reply/plain-reply.js';
import type { Reply } from '../src/reply/reply.js';
import { PICTURED, timelinePicture } from '../src/reply/timeline-picture.js';
import { LISTED, TIMELINE_PREFIX, timelineIdParts, timelineReply } from '../src/reply/timeline-reply.js';
import { asks, dossierWithId, offering, otherFilms, text } from './shared.js';

export const timeline = command({
  definition: asks('timeline', [
    text('about', 'command.timeline.about'),
    text('person', 'command.timeline.person'),
    text('from', 'command.timeline.from'),
    text('to', 'command.timeline.to'),
    {
      type: ApplicationCommandOptionType.String,
      name: 'view',
      ...localized('command.timeline.view'),
      choices: [
        { ...localizedName('view.text'), value: 'text' },
        { ...localizedName('view.picture'), value: 'picture' },
      ],
    },
  ]),
  prefix: TIMELINE_PREFIX,
  run({ about = '', person = '', from, to, view, film = '' }, context) {
    const { dossiers, say } = context;
    const search = filmAsked(dossiers, film);
    const stretch = stretchOf(from, to);
    const answer = answerTimeline(search, { about, person, ...stretch });
    switch (answer.kind) {
      case 'timeline':
        return view === 'picture' ? timelinePicture(answer, say) : timelineReply(answer, say);
      case 'ambiguous': {
        const idParts = timelineIdParts(answer.dossier, NONE, stretch);
        return choiceReply(answer, say, view === 'picture' ? [...idParts, PICTURED] : idParts);
      }
      case 'nothing':
        return nothingReply(answer, otherFilms(context, film, search), say);
    }
  },
  complete: offering<'about' | 'person' | 'from' | 'to' | 'view', { film?: string }>(
    ({ name, value }, { suggestions }) => {
      switch (name) {
        case 'about':
          return [
            ...suggestions.words(value).map(wordsChoice),
            ...suggestions.people(value).map(personChoice),
          ];
        case 'person':
          return suggestions.people(value).map(personChoice);
        case 'from':
        case 'to':
          return suggestions.years(value, name).map(wordsChoice);
        case 'view':
          // Discord offers its choices by itself.
          return [];
      }
    },
  ),
  press,
});

/** A page of a timeline; who stands in the id is a person, nobody, or the events that the message lists. */
function press(
  { parts: [dossierId, who, from, to, last], values: [chosen], listed }: Press,
  context: Context,
): Reply | undefined {
  const search = dossierWithId(context, dossierId);
  const [start, end] = [datePart(from), datePart(to)];
  if (search === undefined || start === undefined || end === undefined) return undefined;
  const stretch = { from: start, to: end };
  const isPicture = last?.startsWith(PICTURED) ?? false;
  const opening = isPicture ? last?.slice(PICTURED.length) || undefined : last;
  const reply = isPicture ? timelinePicture : timelineReply;
  if (who === LISTED) {
    const answer = timelineOf(search, listed, stretch);
    return answer && reply(answer, context.say, chosen ?? opening);
  }
  const id = chosen ?? who;
  const person = id === NONE ? null : search.dossier.people.find((one) => one.id === id);
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
  // An approximate date bounds the same stretch as the plain one, and `~` has no place in a custom id.
  const date = parseDate(text.trim().replace(/~$/, ''));
  if (date !== undefined) return date;
  throw new UserError('timeline.notADate', { text, option });
}

/** null: not given; undefined: not a date, so no button of ours. */
function datePart(part: string | undefined): RecordDate | null | undefined {
  return part === NONE ? null : parseDate(part ?? '');
}
