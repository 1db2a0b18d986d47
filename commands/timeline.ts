import { filmAsked } from '../src/answers/film.js';
import { answerTimeline, narrowed, timelineOf } from '../src/answers/timeline.js';
import { type Context, command, type Press } from '../src/discord/command.js';
import { UserError } from '../src/errors.js';
import { localized } from '../src/language/localized.js';
import type { Say } from '../src/language/say.js';
import { parseDate } from '../src/record/date.js';
import type { RecordDate } from '../src/record/model.js';
import { personChoice, wordsChoice } from '../src/reply/choices.js';
import { NONE } from '../src/reply/custom-id.js';
import { dateWords } from '../src/reply/dates.js';
import { choiceReply } from '../src/reply/people.js';
import { nothingReply } from '../src/reply/plain-reply.js';
import type { Reply } from '../src/reply/reply.js';
import { LISTED, TIMELINE_PREFIX, timelineIdParts, timelineReply } from '../src/reply/timeline-reply.js';
import {
  dossierWithId,
  EVERYWHERE,
  FILM_OPTION,
  filmChoices,
  filmSoFar,
  otherFilms,
  PRIVATE_OPTION,
  TEXT,
} from './shared.js';

export const timeline = command({
  definition: {
    name: 'timeline',
    ...localized('command.timeline'),
    ...EVERYWHERE,
    options: [
      { ...TEXT, name: 'about', ...localized('command.timeline.about') },
      { ...TEXT, name: 'person', ...localized('command.timeline.person') },
      { ...TEXT, name: 'from', ...localized('command.timeline.from') },
      { ...TEXT, name: 'to', ...localized('command.timeline.to') },
      FILM_OPTION,
      PRIVATE_OPTION,
    ],
  },
  prefix: TIMELINE_PREFIX,
  run({ about = '', person = '', from, to, film = '' }, context) {
    const { dossiers, say } = context;
    const search = filmAsked(dossiers, film);
    const stretch = stretchOf(from, to, say);
    const answer = answerTimeline(search, { about, person, ...stretch });
    switch (answer.kind) {
      case 'timeline':
        return timelineReply(answer, say);
      case 'ambiguous':
        return choiceReply(answer, say, timelineIdParts(answer.dossier, NONE, stretch));
      case 'nothing':
        return nothingReply(answer, otherFilms(context, film, search), say);
    }
  },
  complete({ name, value }, { film }, context) {
    const { suggestions } = filmSoFar(context, film);
    switch (name) {
      case 'about':
        return [...suggestions.words(value).map(wordsChoice), ...suggestions.people(value).map(personChoice)];
      case 'person':
        return suggestions.people(value).map(personChoice);
      case 'from':
      case 'to':
        return suggestions.years(value, name).map(wordsChoice);
      case 'film':
        return filmChoices(context, value);
      default:
        return [];
    }
  },
  press,
});

/** A page of a timeline; who stands in the id is a person, nobody, or the events that the message lists. */
function press(
  { parts: [dossierId, who, from, to, opening], values: [chosen], listed }: Press,
  context: Context,
): Reply | undefined {
  const search = dossierWithId(context, dossierId);
  const [start, end] = [datePart(from), datePart(to)];
  if (search === undefined || start === undefined || end === undefined) return undefined;
  const stretch = { from: start, to: end };
  if (who === LISTED) {
    const answer = timelineOf(search, listed, stretch);
    return answer && timelineReply(answer, context.say, chosen ?? opening);
  }
  const id = chosen ?? who;
  const person = id === NONE ? null : search.dossier.people.find((one) => one.id === id);
  if (person === undefined) return undefined;
  const answer = narrowed(search, { person, words: null, ...stretch });
  return answer.kind === 'timeline' ? timelineReply(answer, context.say, opening) : undefined;
}

/** @throws {UserError} for what is no date, and for an end before the start */
function stretchOf(from: string | undefined, to: string | undefined, say: Say) {
  const stretch = { from: dateOption('from', from), to: dateOption('to', to) };
  if (stretch.from !== null && stretch.to !== null && stretch.from.earliest > stretch.to.latest) {
    throw new UserError('timeline.reversed', {
      from: dateWords(stretch.from, say),
      to: dateWords(stretch.to, say),
    });
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
