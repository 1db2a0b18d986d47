import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerTimeline, narrowed, timelineOf } from '../src/answers/timeline.js';
import { command } from '../src/discord/command.js';
import { UserError } from '../src/errors.js';
import { DATE_HELP, parseDate } from '../src/record/date.js';
import type { RecordDate } from '../src/record/model.js';
import { NONE } from '../src/reply/custom-id.js';
import { dateWords } from '../src/reply/dates.js';
import { choiceReply } from '../src/reply/people.js';
import { nothingReply } from '../src/reply/plain-reply.js';
import { echo } from '../src/reply/text.js';
import { LISTED, TIMELINE_PREFIX, timelineIdParts, timelineReply } from '../src/reply/timeline-reply.js';
import { dossierWithId, EVERYWHERE, PRIVATE_OPTION } from './shared.js';

export const timeline = command({
  definition: {
    name: 'timeline',
    description: 'What happened when, each entry with its status and sources',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'about',
        description: 'Words or a name; without it, everything on this record',
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'person',
        description: 'Only entries that name this person',
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'from',
        description: 'A year, month or day: 2023, 2023-04, 2023-04-21',
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'to',
        description: 'A year, month or day: 2023, 2023-04, 2023-04-21',
      },
      PRIVATE_OPTION,
    ],
  },
  prefix: TIMELINE_PREFIX,
  run({ about = '', person = '', from, to }, { dossiers: [search] }) {
    const stretch = { from: dateOption('from', from), to: dateOption('to', to) };
    if (stretch.from !== null && stretch.to !== null && stretch.from.earliest > stretch.to.latest) {
      throw new UserError(
        `“from” (${dateWords(stretch.from)}) lies after “to” (${dateWords(stretch.to)}). Exchange the two and ask again.`,
      );
    }
    const answer = answerTimeline(search, { about, person, ...stretch });
    switch (answer.kind) {
      case 'timeline':
        return timelineReply(answer);
      case 'ambiguous':
        return choiceReply(answer, ...timelineIdParts(answer.dossier, { person: NONE, ...stretch }));
      case 'nothing':
        return nothingReply(answer);
    }
  },
  press({ parts: [dossierId, who, from, to, opening], values: [chosen], listed }, context) {
    const search = dossierWithId(context, dossierId);
    const [start, end] = [datePart(from), datePart(to)];
    if (search === undefined || start === undefined || end === undefined) return undefined;
    const stretch = { from: start, to: end };
    if (who === LISTED) {
      const answer = timelineOf(search, listed, stretch);
      return answer && timelineReply(answer, chosen ?? opening);
    }
    const id = chosen ?? who;
    const person = id === NONE ? null : search.dossier.people.find((one) => one.id === id);
    if (person === undefined) return undefined;
    const answer = narrowed(search, { person, words: null, ...stretch });
    return answer.kind === 'timeline' ? timelineReply(answer, opening) : undefined;
  },
});

function dateOption(name: string, text: string | undefined): RecordDate | null {
  if (text === undefined || text.trim() === '') return null;
  // An approximate date bounds the same stretch as the plain one, and `~` has no place in a custom id.
  const date = parseDate(text.trim().replace(/~$/, ''));
  if (date !== undefined) return date;
  throw new UserError(`“${echo(text)}” is not a date. Write ${name} as ${DATE_HELP}.`);
}

/** null: not given; undefined: not a date, so no button of ours. */
function datePart(part: string | undefined): RecordDate | null | undefined {
  return part === NONE ? null : parseDate(part ?? '');
}
