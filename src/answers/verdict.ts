// /verdict: a name or role → the proceedings against that person, every step of them; words of outcome → a list.
import { isNonEmpty, type Person, type Proceeding, type Status } from '../record/model.js';
import type { Search } from '../search/search.js';
import { tokens } from '../search/words.js';
import type { ProceedingList, VerdictAnswer, VerdictFound } from './answer.js';
import { filmOf } from './film.js';
import { nothing } from './nothing.js';
import { peopleMeant } from './who.js';

/** What members call the steps of a case; they name nobody (editorial rule 5). */
const STEPS: readonly (readonly [asked: RegExp, statuses: readonly Status[]])[] = [
  [/^(?:guilty|innocent|convict\w*|acquit\w*|verdicts?|jury|jurors?)$/, ['verdict']],
  [/^(?:plea\w*|pled|contest)$/, ['plea']],
  [/^(?:charge[ds]?|indict\w*|arraign\w*|accused)$/, ['charge']],
  [/^(?:sentence\w*|jail\w*|prison|probation|incarcerat\w*|custody|fined?)$/, ['sentence']],
  [/^(?:dismiss\w*|dropped|prejudice)$/, ['dismissal']],
  [/^(?:appeal\w*)$/, ['appeal']],
  [/^(?:rul(?:ed|ings?)|upheld|denied)$/, ['ruling']],
];
const CIVIL = /^(?:suits?|lawsuits?|civil|sued|suing|settle\w*|wrongful)$/;

export function answerVerdict(search: Search, asked: string): VerdictAnswer {
  const { dossiers } = search;
  const list = (proceedings: readonly Proceeding[], civil: ProceedingList['civil'] = []): VerdictAnswer =>
    proceedings.length + civil.length === 0
      ? nothing(search, asked)
      : { kind: 'proceedings', dossiers, asked: asked.trim(), proceedings, civil };
  const all = dossiers.flatMap(({ proceedings }) => proceedings);
  if (asked.trim() === '') return dossiers.length > 1 ? { kind: 'films', dossiers } : list(all);
  const { people, isRead } = peopleMeant(search, asked);
  const [person] = people;
  if (person !== undefined && isNonEmpty(people)) {
    if (people.length > 1) return { kind: 'ambiguous', dossiers, people };
    return { ...verdictOn(search, person), readAs: isRead ? person : undefined };
  }
  const words = tokens(asked);
  const statuses = new Set(STEPS.flatMap(([typed, meant]) => (words.some((word) => typed.test(word)) ? meant : [])));
  const civil = words.some((word) => CIVIL.test(word)) ? dossiers.flatMap(({ timeline }) => timeline.filter((event) => event.civil)) : [];
  if (statuses.size === 0 && civil.length === 0) return list(search.proceedings(asked));
  return list(
    all.filter(({ steps }) => steps.some(({ status }) => statuses.has(status))),
    civil,
  );
}

export function verdictOn({ dossiers }: Pick<Search, 'dossiers'>, person: Person): VerdictFound {
  const dossier = filmOf(person, dossiers);
  const proceedings = dossier.proceedings.filter((proceeding) => proceeding.person === person);
  return {
    kind: 'verdict',
    dossier,
    person,
    proceedings,
    others: proceedings.length > 0 ? [] : proceedingsAround(person, dossier.proceedings),
    civil: dossier.timeline.filter(({ civil, people }) => civil && people.includes(person)),
  };
}

/** To a victim the film's all; to a judge or lawyer those that name them. */
function proceedingsAround(person: Person, all: readonly Proceeding[]): readonly Proceeding[] {
  if (person.harm !== null) return all;
  return all.filter(
    ({ steps, court }) => steps.some(({ people }) => people.includes(person)) || court?.text.includes(person.name),
  );
}
