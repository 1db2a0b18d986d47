// People and works in words, and the choice between several people.
import type { Ambiguous } from '../answers/answer.js';
import type { Say } from '../language/say.js';
import type { Person, Work } from '../record/model.js';
import { customId } from './custom-id.js';
import type { Write } from './events.js';
import { LIMITS } from './limits.js';
import { menu, type Reply } from './reply.js';
import { echo, escaped } from './text.js';

/** What was done to them first, then their role; Markdown. */
export function personWords({ harm, role, note }: Person): string {
  return [harm, role, note]
    .filter((part) => part !== null)
    .map((part) => escaped(part))
    .join('\n');
}

/** `*Last Take*, a documentary, directed by Rachel Mason, on Hulu`. */
export function workWords(work: Work, say: Say): string {
  const [title, ...rest] = workParts(work, say, escaped);
  return [`*${title}*`, ...rest].join(', ');
}

/** The title, then what is known of the work. */
export function workParts(
  { title, kind, director, shownOn }: Work,
  say: Say,
  write: Write,
): readonly [string, ...string[]] {
  return [
    write(title),
    say(`work.${kind}`),
    ...(director === null ? [] : [say('work.director', { name: write(director.name) })]),
    ...(shownOn === null ? [] : [say('work.shownOn', { place: write(shownOn) })]),
  ];
}

/** @param value of a choice; its menu's custom id is made of `idParts` */
export function choiceReply(
  { asked, people }: Ambiguous,
  say: Say,
  idParts: readonly [string, ...string[]],
  value: (person: Person) => string = ({ id }) => id,
): Reply {
  const count = people.length;
  const lines = [say('choice.people', { asked: echo(asked), count })];
  if (count > LIMITS.selectOptions) lines.push(say('choice.more'));
  return {
    embeds: [{ title: say('choice.title'), description: lines.join('\n') }],
    components: menu(
      customId(...idParts),
      say('menu.people'),
      people.map((person) => ({ value: value(person), label: person.name, description: person.role })),
    ),
  };
}
