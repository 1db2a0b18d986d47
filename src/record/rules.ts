// The rules that hold between entries, and of these the editorial ones on sources, people and quotations.

import { createHash } from 'node:crypto';
import { CASE_RULES } from './case-rules.js';
import { plain } from './naming.js';
import type { ProblemList } from './problems.js';
import { REFERENCES } from './references.js';
import { problemsOf, type Rule, rule, type Unread } from './rule.js';
import type { DossierFiles } from './schema.js';
import { partsOf } from './walk.js';

/** @param unread malformed entries and files: references to them are not dangling */
export function checkRules(folder: string, files: DossierFiles, unread: Unread, problems: ProblemList): void {
  for (const found of problemsOf(RULES, folder, files, unread)) {
    problems.add(found);
    if (problems.isEnough) return;
  }
}

const sourcesSayWhatTheyAre = rule(['source'], () => ({ publisher, description }) => {
  if (publisher !== null || description !== null) return undefined;
  const message = 'a source without a publisher needs a description that says what it is';
  return { field: 'description', message };
});

const claimsHaveClaimants = rule(['happening'], (known) => ({ status, claimant, people }) => {
  const fault = (message: string) => ({ field: 'claimant', message });
  if (claimant === null) return status === 'claim' ? fault('a claim always says who claims it') : undefined;
  if (status !== 'claim') return fault(`only a claim has a claimant; this is "${status}"`);
  if (known.isUnread(claimant) || !known.people.has(claimant) || people?.includes(claimant)) return undefined;
  return fault('is not among the people; the text of a claim names who claims it');
});

/** The word of a text by which it tells how a proceeding went. */
export const outcomeIn = (text: string): string | undefined => text.match(OUTCOME)?.[0];

/** Words that tell how a proceeding went. "Killed" and "wounded" are what was done to somebody: no outcomes. */
const OUTCOME =
  /\b(accused|acquit\w*|arraign\w*|charged|cleared|convict\w*|culprit|defendant|dismissed|exonerat\w*|felon|guilty|imprison\w*|incarcerat\w*|indict\w*|innocent|jailed|killer|manslaughter|murder\w*|paroled?|perpetrator|pleaded|prosecuted|sentenced|suspect|on trial|probation|released)\b/i;

const rolesAreNoOutcomes = rule(
  ['person'],
  () =>
    ({ role, harm }) =>
      Object.entries({ role, harm }).flatMap(([field, text]) => {
        const word = outcomeIn(text ?? '');
        if (word === undefined) return [];
        const message = `"${word}" states an outcome; a role is a job or what was done to somebody, outcomes live in proceedings.yaml`;
        return [{ field, message }];
      }),
);

const eventsTagWhomTheyName = rule(['happening'], ({ people, namedIn }) => ({ text, people: tagged }) => {
  const words = plain(text);
  const isNamed = (name: string) => words.includes(plain(name));
  const strange = [...new Set(tagged)].flatMap((id) => {
    const person = people.get(id);
    if (person === undefined || [person.name, ...person.otherNames].some(isNamed)) return [];
    return `tags "${id}", but the text does not name ${person.name}; an event's people are those its text names`;
  });
  const missing = namedIn(text)
    .filter(({ id }) => !tagged?.includes(id))
    .map(({ id, name }) => `the text names ${name}, but people lacks "${id}"`);
  return [...strange, ...missing].map((message) => ({ field: 'people', message }));
});

/** Of somebody else's article (product.md, "Sources and copyright"). */
const QUOTED_WORDS = 60;

const quotationsAreShort = rule(['quote'], () => ({ passages }) => {
  const count = passages.flatMap(({ exact }) => exact.trim().split(/\s+/u)).length;
  if (count <= QUOTED_WORDS) return undefined;
  const message = `a quotation has at most ${QUOTED_WORDS} words; this one has ${count}`;
  return { field: 'passages', message };
});

/** A name of so many words can be withheld. */
const LONGEST_NAME = 4;

/** The name that words are: also of “Fell, Tobin”, and of the genitive “Tobin Fells” in some languages. */
function writings(words: readonly string[]): string[] {
  const [first = '', ...others] = words;
  const name = words.join(' ');
  return [
    name,
    ...(others.length === 0 ? [] : [[...others, first].join(' ')]),
    ...(name.endsWith('s') ? [name.slice(0, -1)] : []),
  ];
}

const EVERYTHING = ['dossier', 'work', 'source', 'person', 'quote', 'happening', 'proceeding'] as const;

const withheldNamesStayOut = rule(EVERYTHING, ({ people }) => {
  const withheld = new Set([...people.values()].flatMap((person) => person.withheld));
  const isWithheld = (name: string) => withheld.has(createHash('sha256').update(name).digest('hex'));
  const namesOne = (text: string): boolean => {
    const spoken = plain(text).trim().split(' ');
    const runs = spoken.flatMap((_, start) =>
      Array.from({ length: LONGEST_NAME }, (_, more) => spoken.slice(start, start + more + 1)),
    );
    return runs.flatMap(writings).some(isWithheld);
  };
  const message = 'holds a name that is withheld; leave it out, or quote less';
  return (entry) =>
    partsOf(withheld.size === 0 ? {} : entry)
      .filter(({ value }) => typeof value === 'string' && namesOne(value))
      .map(({ path }) => ({ field: path, message }));
});

const RULES: readonly Rule[] = [
  ...REFERENCES,
  sourcesSayWhatTheyAre,
  claimsHaveClaimants,
  rolesAreNoOutcomes,
  eventsTagWhomTheyName,
  ...CASE_RULES,
  withheldNamesStayOut,
  quotationsAreShort,
];
