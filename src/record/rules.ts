// The rules that hold between entries, and of these the editorial ones on sources, people and quotations.

import { createHash } from 'node:crypto';
import { CASE_RULES } from './case-rules.js';
import { nameFinder, plain } from './naming.js';
import type { ProblemList } from './problems.js';
import { REFERENCES } from './references.js';
import { each, type Finding, isUnread, type Rule, type Unread } from './rule.js';
import type { DossierFiles } from './schema.js';
import { happenings, textsIn } from './walk.js';

/** @param unread malformed entries and files: references to them are not dangling */
export function checkRules(folder: string, files: DossierFiles, unread: Unread, problems: ProblemList): void {
  for (const rule of RULES) {
    for (const found of rule(files, unread)) {
      problems.add({ ...found, file: `${folder}/${found.file}.yaml` });
      if (problems.isEnough) return;
    }
  }
}

const sourcesSayWhatTheyAre: Rule = (files) =>
  files.sources
    .filter(({ publisher, description }) => publisher === null && description === undefined)
    .map(({ id }) => ({
      file: 'sources',
      entry: id,
      field: 'description',
      message: 'a source without a publisher needs a description that says what it is',
    }));

const claimsHaveClaimants: Rule = (files, unread) => {
  const known = new Set(files.people.map(({ id }) => id));
  return files.events.flatMap((event): Finding[] => {
    const place = { file: 'events', entry: event.id, field: 'claimant' } as const;
    if (event.status === 'claim' && event.claimant === undefined) {
      return [{ ...place, message: 'a claim always says who claims it' }];
    }
    if (event.status !== 'claim' && event.claimant !== undefined) {
      return [{ ...place, message: `only a claim has a claimant; this is "${event.status}"` }];
    }
    if (event.claimant === undefined || isUnread(unread, event.claimant)) return [];
    if (known.has(event.claimant) && !event.people?.includes(event.claimant)) {
      return [{ ...place, message: 'is not among the people; the text of a claim names who claims it' }];
    }
    return [];
  });
};

/** Words that tell how a proceeding went. "Killed" and "wounded" are what was done to somebody: no outcomes. */
const OUTCOME =
  /\b(accused|acquit\w*|arraign\w*|charged|cleared|convict\w*|culprit|defendant|dismissed|exonerat\w*|felon|guilty|imprison\w*|incarcerat\w*|indict\w*|innocent|jailed|killer|manslaughter|murder\w*|paroled?|perpetrator|pleaded|prosecuted|sentenced|suspect|on trial|probation|released)\b/i;

const rolesAreNoOutcomes: Rule = (files) =>
  files.people.flatMap(({ id, role, harm }) =>
    (['role', 'harm'] as const).flatMap((field): Finding[] => {
      const word = { role, harm }[field]?.match(OUTCOME)?.[0];
      if (word === undefined) return [];
      return [
        {
          file: 'people',
          entry: id,
          field,
          message: `"${word}" states an outcome; a role is a job or what was done to somebody, outcomes live in proceedings.yaml`,
        },
      ];
    }),
  );

const eventsTagWhomTheyName: Rule = function* (files) {
  const byId = new Map(files.people.map((person) => [person.id, person]));
  const named = nameFinder(files.people);
  for (const { file, entry } of happenings(files)) {
    const text = plain(entry.text);
    const at = { file, entry: entry.id, field: 'people' };
    for (const id of new Set(entry.people)) {
      const person = byId.get(id);
      if (person === undefined) continue;
      if ([person.name, ...person.otherNames].some((name) => text.includes(plain(name)))) continue;
      const message = `tags "${id}", but the text does not name ${person.name}; an event's people are those its text names`;
      yield { ...at, message };
    }
    for (const { id, name } of named(entry.text)) {
      if (entry.people?.includes(id)) continue;
      yield { ...at, message: `the text names ${name}, but people lacks "${id}"` };
    }
  }
};

/** Of somebody else's article (product.md, "Sources and copyright"). */
const QUOTED_WORDS = 60;

const quotationsAreShort: Rule = (files) =>
  each(files.quotes, ({ id, passages }): Finding[] => {
    const count = passages.flatMap(({ exact }) => exact.trim().split(/\s+/u)).length;
    if (count <= QUOTED_WORDS) return [];
    const message = `a quotation has at most ${QUOTED_WORDS} words; this one has ${count}`;
    return [{ file: 'quotes', entry: id, field: 'passages', message }];
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

const withheldNamesStayOut: Rule = function* (files) {
  const withheld = new Set(files.people.flatMap((person) => person.withheld ?? []));
  if (withheld.size === 0) return;
  for (const { text, ...at } of textsIn(files)) {
    const spoken = plain(text).trim().split(' ');
    const names = spoken.flatMap((_, start) =>
      Array.from({ length: LONGEST_NAME }, (_, more) => spoken.slice(start, start + more + 1)).flatMap(
        writings,
      ),
    );
    const isNamed = names.some((name) => withheld.has(createHash('sha256').update(name).digest('hex')));
    if (isNamed) yield { ...at, message: 'holds a name that is withheld; leave it out, or quote less' };
  }
};

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
