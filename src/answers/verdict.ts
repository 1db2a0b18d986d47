// /verdict: a name or role → the proceedings against that person, every step of them; words of outcome → a list. From
// the shipped record alone.
import { cardinal } from '../check/numbers.js';
import {
  type Dossier,
  type Event,
  isNonEmpty,
  isShipped,
  type NonEmpty,
  type Outcome,
  type Person,
  PROCEEDING_TYPES,
  type Proceeding,
  type Status,
} from '../record/model.js';
import type { Search } from '../search/search.js';
import { isStopWord, terms, tokens } from '../search/words.js';
import { MOST_FOUND, type ProceedingList, type VerdictAnswer, type VerdictFound } from './answer.js';
import { filmOf, filmsCalled, withMarks } from './film.js';
import { nothing } from './nothing.js';
import { shippedIn, shippedOf } from './shipped.js';
import { broughtBy, peopleMeant } from './who.js';

type Steps = readonly (readonly [asked: RegExp, statuses: readonly Status[]])[];

const SETTLEMENTS = /^settle\w*$/;

/** What members call the steps of a case; they name nobody (editorial rule 5). */
const STEPS: Steps = [
  [/^(?:plea\w*|pled|contest|nolo)$/, ['plea']],
  [/^verdicts?$/, ['verdict']],
  [/^(?:sentence\w*|jail\w*|prison|probation|incarcerat\w*|fined?|months?|years?)$/, ['sentence']],
  [/^(?:dismiss\w*|dropped|thrown|tossed|prejudice)$/, ['dismissal']],
  [/^(?:appeal\w*)$/, ['appeal', 'appeal decided']],
  [/^(?:released?|free[ds]?)$/, ['released']],
  [SETTLEMENTS, ['settlement']],
  [/^(?:rul(?:ed|ings?)|upheld|denied)$/, ['ruling']],
];
/** Words that stand beside those, and ask for themselves only where they are alone: “charges dropped”, “guilty plea”. */
const STEPS_ALONE: Steps = [
  [/^(?:guilty|convict\w*|acquit\w*)$/, ['verdict']],
  [/^notguilty$/, ['verdict', 'plea']],
  [/^(?:jury|jurors?)$/, ['verdict', 'charge']],
  [/^(?:charge[ds]?|indict\w*|arraign\w*|accused)$/, ['charge']],
  [/^(?:felon(?:y|ies)|misdemeanou?rs?)$/, ['charge', 'plea', 'verdict', 'sentence']],
];
/** Outcomes that no step is called by. */
const OUTCOMES_ALONE = /^(?:pending|withdrawn|vacated|judgment|cited|contested|resolved)$/;
/** “Found guilty”. */
const FOUND = /^found$/;
const SUITS = /^(?:suits?|lawsuits?|civil|sue[ds]?|suing|wrongful)$/;
/** No outcome yet. */
const PENDING = /^(?:open|ongoing|unresolved|undecided)$/;
/** Of no case more than of another. */
const ANY_CASE =
  /^(?:cases?|courts?|trials?|legal|outcomes?|results?|proceedings?|dates?|news|updates?|latest|status|all|every\w+|movies?|films?|shooting)$/;
/** The other kind of case. */
const CRIMINAL = /^criminal$/;
/** The one may be charged again, the other not. */
const PREJUDICE = /\bwith(?:out)? prejudice\b/;
/** Who goes there; a suspended sentence sends nobody. */
const BEHIND_BARS = /\b(?:jail\w*|prison|incarcerat\w*)\b/;
const SUSPENDED = /\bsuspended sentence\b/;
/** Asks for a sentence. */
const HOW_LONG = /\bhow (?:long|many (?:years|months))\b/g;
/** A fine or a term of that size: no other one is what was asked for. */
const SIZE =
  /\$ ?\d[\d,]*k?|\b\d+(?:k|(?:,\d{3}){1,3})\b|\b[a-z\d]+(?=[ -](?:dollars?|days?|months?|years?)\b)/gi;
/** Of such a kind, and of no other. */
const OF_A_KIND =
  /^(?:life|death|deferred|suspended|maximum|max|minimum|consecutive|concurrent|felon(?:y|ies)|misdemeanou?rs?)$/;
/** Somebody whom the question does not name. */
const PRONOUN = /^(?:s?he|they|him|his|hers?|theirs?|them)$/;
/** A trial without a verdict: asked for by such words, and told of in some of them, whatever the step is called. */
const MISTRIAL = /\b(?:mistrials?|hung (?:jury|juries)|deadlock(?:ed|s)?)\b/;

export function answerVerdict(whole: Search, asked: string): VerdictAnswer {
  const search = shippedIn(whole);
  const { dossiers } = search;
  const list = (proceedings: readonly Proceeding[], civil: readonly Event[] = []): VerdictAnswer =>
    listOf(search, proceedings, civil, { text: asked.trim() }) ?? nothing(search, asked);
  const all = allProceedings(search);
  const ofAll = (films: NonEmpty<Dossier>): VerdictAnswer =>
    films.length > 1
      ? { kind: 'films', dossiers: films }
      : (listOf({ dossiers: films }, allProceedings({ dossiers: films }), [], null) ??
        nothing(search, asked));
  if (asked.trim() === '') return ofAll(dossiers);
  const { people: meant, isRead } = peopleMeant(search, asked);
  const people = meant.filter(isShipped);
  const [person] = people;
  if (person !== undefined && isNonEmpty(people)) {
    if (people.length > 1)
      return amongst(search, people, asked.trim()) ?? { kind: 'ambiguous', dossiers, people };
    return { ...verdictOn(search, person), readAs: isRead ? person : undefined };
  }
  const words = tokens(asked);
  const telling = words.filter((word) => !isStopWord(word) && !ANY_CASE.test(word));
  const films =
    telling.length > 0
      ? filmsCalled(dossiers, words, telling)
      : words.some((word) => ANY_CASE.test(word))
        ? dossiers
        : [];
  if (isNonEmpty(films)) return ofAll(films);
  const steps = stepsAsked(asked, all);
  const suits = asksForSuits(words);
  const ended = words.flatMap((word) =>
    PENDING.test(word) ? 'pending' : OUTCOMES_ALONE.test(word) ? word : [],
  );
  const civil = suitsAsked(words, search);
  const isAsked = ({ type }: Proceeding) => (type === 'civil' ? suits : words.includes(type));
  const come = all.filter(
    ({ steps: own, charges }) =>
      own.some((step) => steps.includes(step)) ||
      charges.some(({ outcomes }) =>
        outcomes.some(
          (outcome) => ended.some((word) => outcome.name.includes(word)) || isTold(outcome, asked),
        ),
      ),
  );
  // “Pending lawsuits” are both.
  const both = come.filter(isAsked);
  const found = both.length > 0 ? both : all.filter((one) => isAsked(one) || come.includes(one));
  const whom = [...new Set(found.flatMap(({ against }) => against))];
  if (words.some((word) => PRONOUN.test(word)) && isNonEmpty(whom) && whom.length > 1)
    return { kind: 'ambiguous', dossiers, people: whom };
  // Other words than those that any case has ask for the cases that have them: “crew lawsuit”.
  const own = isOfAnyCase(telling) ? [] : calledSo(words, search.proceedings(asked), all);
  return own.length > 0 || found.length + civil.length === 0 ? list(own) : list(found, civil);
}

/** Whether the words are only such as tell of any case: what was charged, and what came of it. */
export const isOfAnyCase = (words: readonly string[]) => {
  const known = [
    ...[...STEPS, ...STEPS_ALONE].map(([word]) => word),
    OUTCOMES_ALONE,
    PENDING,
    SUITS,
    CRIMINAL,
    FOUND,
  ];
  return words.every((word) => isStopWord(word) || known.some((one) => one.test(word)));
};

/** Whether what came of it, a fine say, has all of the words; of prejudice its step tells. */
function isTold({ name, sentence, detail }: Outcome, asked: string): boolean {
  const told = terms(outcomeWords([name.replace(/ with.*/, ''), sentence, detail].join(' ')));
  const words = terms(outcomeWords(asked));
  return words.length > 0 && words.every((word) => told.includes(word));
}

/** Those that have the words in their title or charges, in the order of every list; else the found ones, best first. */
function calledSo(words: readonly string[], found: Proceeding[], all: readonly Proceeding[]): Proceeding[] {
  const called = all.filter(({ title, charges }) => {
    const known = new Set(terms(tokens([title, ...charges.map(({ name }) => name)].join(' '))));
    return terms(words).every((word) => known.has(word));
  });
  return called.length > 0 ? called : found;
}

/** The proceedings and events of civil suits that the record still holds. */
export function proceedingsWithMarks(whole: Search, marks: readonly string[]): ProceedingList | undefined {
  const search = shippedIn(whole);
  const { dossiers } = search;
  const proceedings = withMarks(allProceedings(search), marks, dossiers);
  return listOf(search, proceedings, withMarks(civilEvents(search), marks, dossiers), { text: null });
}

/** Undefined for none; of what words found as many as can be listed. */
function listOf(
  { dossiers }: Pick<Search, 'dossiers'>,
  proceedings: readonly Proceeding[],
  civil: readonly Event[],
  words: ProceedingList['words'],
): ProceedingList | undefined {
  if (proceedings.length + civil.length === 0) return undefined;
  if (words === null) return { kind: 'proceedings', dossiers, words, proceedings, civil };
  const kept = proceedings.slice(0, MOST_FOUND);
  const suits = civil.slice(0, MOST_FOUND - kept.length);
  return { kind: 'proceedings', dossiers, words, proceedings: kept, civil: suits };
}

/** Criminal ones first. */
const allProceedings = ({ dossiers }: Pick<Search, 'dossiers'>) => {
  const all = dossiers.flatMap(({ proceedings }) => proceedings);
  return PROCEEDING_TYPES.flatMap((type) => all.filter((proceeding) => proceeding.type === type));
};
const civilEvents = ({ dossiers }: Search) =>
  dossiers.flatMap(({ events }) => events.filter(({ civil }) => civil));

/** The steps that all of the words tell of, else the ones that have the word, else those of such a status. */
function stepsAsked(asked: string, proceedings: readonly Proceeding[]): Event[] {
  const words = outcomeWords(asked);
  const every = proceedings.flatMap((proceeding) => proceeding.steps);
  const text = words.join(' ');
  if (MISTRIAL.test(text))
    return every.filter(({ status, text }) => status === 'mistrial' || MISTRIAL.test(text.toLowerCase()));
  const typed = (steps: Steps) => steps.filter(([known]) => words.some((word) => known.test(word)));
  const exact = typed(STEPS);
  const known = exact.length > 0 ? exact : typed(STEPS_ALONE);
  const steps = every.filter(
    ({ status, text: told }) =>
      known.some(([, statuses]) => statuses.includes(status)) &&
      !(BEHIND_BARS.test(text) && SUSPENDED.test(told)),
  );
  const prejudice = PREJUDICE.exec(text)?.[0];
  if (prejudice !== undefined) return steps.filter(({ text }) => text.toLowerCase().includes(prejudice));
  const telling = (asked: readonly string[]) =>
    steps.filter(({ text }) => {
      const told = new Set(terms(outcomeWords(text)));
      return asked.length > 0 && asked.every((word) => told.has(word));
    });
  const sizes = (asked.match(SIZE) ?? []).flatMap(outcomeWords).filter((word) => /^\d/.test(word));
  const needed = [...sizes, ...words.filter((word) => OF_A_KIND.test(word))];
  const all = telling(terms(words));
  const isKnown = (word: string) => needed.includes(word) || known.some(([typed]) => typed.test(word));
  const some = telling(terms(words.filter(isKnown)));
  return all.length > 0 ? all : some.length + needed.length > 0 ? some : steps;
}

/** With “not guilty” as a word of its own, which no “guilty” finds; who was acquitted was found not guilty; “six” is 6. */
function outcomeWords(text: string): string[] {
  const asked = text.toLowerCase().replaceAll(HOW_LONG, 'sentence');
  const lower = asked
    .replaceAll(/\bw\/o\b/g, 'without')
    .replaceAll(/\bw\//g, 'with ')
    .replaceAll(/(?<=\d)k\b/g, '000')
    .replaceAll(/\b(?:not guilty|innocent)\b/g, 'notguilty');
  const told = tokens(lower.replaceAll(/\bacquitt\w*/g, '$& notguilty'));
  return told.map((word) => String(cardinal(word) ?? word));
}

const asksForSuits = (words: readonly string[]) => words.some((word) => SUITS.test(word));

function suitsAsked(words: readonly string[], search: Search): Event[] {
  const civil = civilEvents(search);
  if (asksForSuits(words)) return civil;
  return words.some((word) => SETTLEMENTS.test(word))
    ? civil.filter(({ status }) => status === 'settlement')
    : [];
}

/** “Svetnoy v. Baldwin”: what some of them brought, or were harmed in, against others. */
function amongst({ dossiers }: Search, people: readonly Person[], text: string): ProceedingList | undefined {
  const isOneOf = (person: Person) => people.includes(person);
  const all = allProceedings({ dossiers }).filter(
    ({ against, broughtBy, harmed }) => against.some(isOneOf) && [...broughtBy, ...harmed].some(isOneOf),
  );
  return listOf({ dossiers }, all, [], { text });
}

export function verdictOn({ dossiers }: Pick<Search, 'dossiers'>, person: Person): VerdictFound {
  const dossier = shippedOf(filmOf(person, dossiers));
  const proceedings = dossier.proceedings.filter(({ against }) => against.includes(person));
  const brought = broughtBy(person, dossier);
  const around = proceedings.length > 0 ? [] : proceedingsAround(person, dossier.proceedings);
  const isAbout = person.harm === null || around.some(({ harmed }) => harmed.includes(person));
  return {
    kind: 'verdict',
    dossier,
    person,
    proceedings,
    others: proceedings.length > 0 || isAbout ? around : dossier.proceedings,
    suits: [...new Set([...brought, ...around.filter(({ type }) => type === 'civil')])],
    civil: dossier.events.filter(({ civil, people }) => civil && people.includes(person)),
  };
}

/** What they brought, what is about what happened to them, and what names them: a judge, a lawyer. */
function proceedingsAround(person: Person, all: readonly Proceeding[]): readonly Proceeding[] {
  return all.filter(
    ({ steps, court, broughtBy, harmed }) =>
      [...broughtBy, ...harmed].includes(person) ||
      steps.some(({ people }) => people.includes(person)) ||
      court?.text.includes(person.name),
  );
}
