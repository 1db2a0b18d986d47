// People and works in words, and the choice between several people.
import type { Ambiguous } from '../answers/answer.js';
import type { Person, Work } from '../record/model.js';
import { customId } from './custom-id.js';
import { menu, type Reply } from './reply.js';
import { echo, escaped } from './text.js';

/** What was done to them first, then their role; Markdown. */
export function personWords({ harm, role, note }: Person): string {
  return [harm, role, note]
    .filter((part) => part !== null)
    .map((part) => escaped(part))
    .join('\n');
}

/** `*Last Take*, a documentary directed by Rachel Mason, on Hulu`. */
export function workWords({ title, kind, director, shownOn }: Work): string {
  const by = director === null ? '' : ` directed by ${escaped(director.name)}`;
  const on = shownOn === null ? '' : `, on ${escaped(shownOn)}`;
  return `*${escaped(title)}*, a ${kind}${by}${on}`;
}

/** @param idParts custom id of the menu; the chosen person's id is its value */
export function choiceReply({ asked, people }: Ambiguous, ...idParts: readonly [string, ...string[]]): Reply {
  const more = people.length > 25 ? ' The first 25 are listed; a fuller name finds the others.' : '';
  return {
    embeds: [
      {
        title: 'Who is meant?',
        description: `“${echo(asked)}” fits ${people.length} people on this record. Choose one below.${more}`,
      },
    ],
    components: menu(
      customId(...idParts),
      'Choose a person',
      people.map(({ id, name, role }) => ({ value: id, label: name, description: role })),
    ),
  };
}
