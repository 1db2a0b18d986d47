// Who is meant, and what the record holds of them.
import { isNonEmpty, type Person } from '../record/model.js';
import type { DossierSearch } from '../search/dossier-search.js';
import type { Nothing, WhoAnswer, WhoFound } from './answer.js';
import { chosenIn } from './chosen.js';

/** The people that a text means: the chosen one, or those who fit its words. */
export function peopleMeant({ dossier, people }: DossierSearch, text: string): Person[] {
  const chosen = chosenIn(dossier.people, text);
  return chosen === undefined ? people.meant(text) : [chosen];
}

export function nobody({ dossier, people }: DossierSearch, asked: string): Nothing {
  return { kind: 'nothing', dossier, asked, people: people.nearest(asked) };
}

export function answerWho(search: DossierSearch, asked: string): WhoAnswer {
  const meant = peopleMeant(search, asked);
  const [person] = meant;
  if (person === undefined || !isNonEmpty(meant)) return nobody(search, asked);
  if (meant.length > 1) return { kind: 'ambiguous', dossier: search.dossier, asked, people: meant };
  return whoIs(search, person);
}

export function whoIs({ dossier }: DossierSearch, person: Person): WhoFound {
  const proceedings = dossier.proceedings.filter((proceeding) => proceeding.person === person);
  const own = new Set(proceedings.flatMap(({ steps }) => steps));
  return {
    kind: 'who',
    dossier,
    person,
    quotes: dossier.quotes.filter(({ speaker }) => speaker === person),
    events: dossier.timeline.filter((event) => event.people.includes(person) && !own.has(event)),
    proceedings,
  };
}
