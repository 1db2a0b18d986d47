// /verdict: a name or role → the proceedings against that person, every step of them.
import { isNonEmpty, type Person } from '../record/model.js';
import type { DossierSearch } from '../search/dossier-search.js';
import type { VerdictAnswer, VerdictFound } from './answer.js';
import { nobody, peopleMeant } from './who.js';

export function answerVerdict(search: DossierSearch, asked: string): VerdictAnswer {
  const { dossier } = search;
  const { proceedings } = dossier;
  if (asked.trim() === '') {
    return isNonEmpty(proceedings) ? { kind: 'proceedings', dossier, proceedings } : nobody(search, asked);
  }
  const meant = peopleMeant(search, asked);
  const people = meant.length > 0 ? meant : charged(search, asked);
  const [person] = people;
  if (person === undefined || !isNonEmpty(people)) return nobody(search, asked);
  if (people.length > 1) return { kind: 'ambiguous', dossier, asked, people };
  return verdictOn(search, person);
}

export function verdictOn({ dossier }: DossierSearch, person: Person): VerdictFound {
  return {
    kind: 'verdict',
    dossier,
    person,
    proceedings: dossier.proceedings.filter((proceeding) => proceeding.person === person),
    civil: dossier.timeline.filter(({ civil, people }) => civil && people.includes(person)),
  };
}

/** Those whose proceedings the words tell of: "involuntary manslaughter". */
function charged(search: DossierSearch, words: string): Person[] {
  return [...new Set(search.proceedings(words).map(({ person }) => person))];
}
