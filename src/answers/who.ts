// Who is meant, and what the record holds of them.
import { type Dossier, isNonEmpty, type Person, type Proceeding } from '../record/model.js';
import type { Meant } from '../search/names.js';
import type { Search } from '../search/search.js';
import type { WhoAnswer, WhoFound } from './answer.js';
import { chosenIn, filmOf } from './film.js';
import { nothing } from './nothing.js';

/** The people that a text means: the chosen one, or those who fit its words. */
export function peopleMeant({ dossiers, names }: Search, text: string): Meant {
  const people = dossiers.flatMap((dossier) => dossier.people);
  const chosen = chosenIn(people, text, dossiers);
  return chosen === undefined ? names.meant(text) : { people: [chosen], isRead: false };
}

/** What is theirs in court. */
export const broughtBy = (person: Person, { proceedings }: Dossier): Proceeding[] =>
  proceedings.filter((proceeding) => proceeding.broughtBy.includes(person));

export function answerWho(search: Search, asked: string): WhoAnswer {
  const { people, isRead } = peopleMeant(search, asked);
  const [person] = people;
  if (person === undefined || !isNonEmpty(people)) return nothing(search, asked);
  if (people.length > 1) return { kind: 'ambiguous', dossiers: search.dossiers, people };
  return { ...whoIs(search, person), readAs: isRead ? person : undefined };
}

export function whoIs({ dossiers }: Pick<Search, 'dossiers'>, person: Person): WhoFound {
  const dossier = filmOf(person, dossiers);
  const proceedings = dossier.proceedings.filter(({ against }) => against.includes(person));
  const own = new Set(proceedings.flatMap(({ steps }) => steps));
  return {
    kind: 'who',
    dossier,
    person,
    quotes: dossier.quotes.filter(({ speakers }) => speakers.includes(person)),
    events: dossier.timeline.filter((event) => event.people.includes(person) && !own.has(event)),
    proceedings,
  };
}
