// Nothing on this record, and what is nearest: of any kind, offered and never answered.
import { isShipped, type Person } from '../record/model.js';
import type { Search } from '../search/search.js';
import { folded } from '../search/words.js';
import type { Near, Nothing } from './answer.js';
import { onDate } from './on-date.js';

/** As many as a row has buttons, so that one is left for another way on. */
export const MOST_NEAR = 4;

/** “Who killed her”, “is he to blame”: no accuser's words are the answer, nor the nearest. */
const OF_BLAME =
  /^(?:who|whos|whose|is|was|were|are|did|does|has)\b.*\b(?:kill|shot|shoot|fired|murder|blame|fault|respons|guilt|liable|accountab|did (?:it|this)\W?$)/;
/** “The killer”, “liar”: who is called so is asked for. */
const NAME_OF_BLAME = /^(?:the )?(?:killer|murderer|shooter|culprit|liar)s?\W?$/;
export const isOfBlame = (asked: string) =>
  [OF_BLAME, NAME_OF_BLAME].some((form) => form.test(folded(asked).trim()));

/** @param near what is known to be nearer than what the words find */
export function nothing(search: Search, asked: string, near: readonly Near[] = []): Nothing {
  const { dossiers, names } = search;
  if (isOfBlame(asked)) {
    // What it all is about.
    const first = dossiers.flatMap(
      ({ events }) => events.find((event) => event.milestone && isShipped(event)) ?? [],
    );
    return { kind: 'nothing', dossiers, asked, isOfBlame: true, nearest: first.slice(0, MOST_NEAR) };
  }
  const on = onDate(asked);
  const dated = on === undefined ? [] : dossiers.flatMap(({ timeline }) => timeline).filter(on);
  // Names are of all that is searched; what is asked may be less. No name looks like a date.
  const isAsked = (one: Person) => dossiers.some((film) => film.people.includes(one));
  const people = on === undefined ? names.nearest(asked).filter(isAsked) : [];
  // Not word for word: “did not” for “didn’t” is near.
  const entries = search.entries(asked.replaceAll(/["“”„«»]/g, ' '));
  const all = new Set([...near, ...dated, ...people, ...entries]);
  return { kind: 'nothing', dossiers, asked, nearest: [...all].slice(0, MOST_NEAR) };
}
