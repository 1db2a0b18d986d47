// The rules that hold between entries: references, order in time, and the editorial rules a machine can check.

import { parseDate } from './date.js';
import { nearest } from './nearest.js';
import type { Problem } from './problems.js';
import type { DossierFiles, FileName } from './schema.js';
import { citedIn, happenings, passagesIn } from './walk.js';

/** A problem of which only the file's folder is still to be named. */
type Finding = Omit<Problem, 'file'> & { readonly file: FileName };
type Rule = (files: DossierFiles, unread: ReadonlySet<string>) => Finding[];

/** @param unread ids of malformed entries: references to them are not dangling */
export function checkRules(folder: string, files: DossierFiles, unread: ReadonlySet<string>): Problem[] {
  return RULES.flatMap((rule) => rule(files, unread)).map((found) => ({
    ...found,
    file: `${folder}/${found.file}`,
  }));
}

const doubledIds: Rule = (files) => {
  const lists: readonly (readonly Named[])[] = [
    files['sources.json'].sources.map(({ id }) => ({ file: 'sources.json', id })),
    files['people.json'].people.map(({ id }) => ({ file: 'people.json', id })),
    files['dossier.json'].works.map(({ id }) => ({ file: 'dossier.json', id })),
    [
      ...files['quotes.json'].quotes.map(({ id }): Named => ({ file: 'quotes.json', id })),
      ...happenings(files).map(({ file, entry }): Named => ({ file, id: entry.id })),
      ...files['proceedings.json'].proceedings.map(({ id }): Named => ({ file: 'proceedings.json', id })),
    ],
  ];
  return lists.flatMap((list) => {
    const seen = new Map<string, FileName>();
    return list.flatMap(({ file, id }): Finding[] => {
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, file);
        return [];
      }
      return [
        {
          file,
          entry: id,
          field: 'id',
          message: `"${id}" is used twice, in ${first} first; ids are permanent, give the newer one another`,
        },
      ];
    });
  });
};

const danglingIds: Rule = (files, unread) => {
  const known = {
    source: files['sources.json'].sources.map(({ id }) => id),
    person: files['people.json'].people.map(({ id }) => id),
    work: files['dossier.json'].works.map(({ id }) => id),
    event: happenings(files).map(({ entry }) => entry.id),
    entry: [...files['quotes.json'].quotes, ...happenings(files).map(({ entry }) => entry)].map(
      ({ id }) => id,
    ),
  };
  const check = (
    place: Omit<Finding, 'message'>,
    kind: keyof typeof known,
    id: string | undefined,
  ): Finding[] => {
    if (id === undefined || known[kind].includes(id) || unread.has(id)) return [];
    const near = nearest(id, known[kind]);
    const hint = near === undefined ? '' : `; the nearest is "${near}"`;
    return [{ ...place, message: `there is no ${kind} with the id "${id}"${hint}` }];
  };
  return [
    ...citedIn(files).flatMap(({ citation, ...place }) => check(place, 'source', citation.source)),
    ...files['dossier.json'].works.flatMap(({ id, director }) =>
      check({ file: 'dossier.json', entry: id, field: 'director' }, 'person', director),
    ),
    ...files['quotes.json'].quotes.flatMap(({ id, speaker, work, source, respondsTo }) => [
      ...check({ file: 'quotes.json', entry: id, field: 'speaker' }, 'person', speaker),
      ...check({ file: 'quotes.json', entry: id, field: 'work' }, 'work', work),
      ...check({ file: 'quotes.json', entry: id, field: 'source' }, 'source', source),
      ...check({ file: 'quotes.json', entry: id, field: 'respondsTo' }, 'entry', respondsTo),
    ]),
    ...files['proceedings.json'].proceedings.flatMap(({ id, person }) =>
      check({ file: 'proceedings.json', entry: id, field: 'person' }, 'person', person),
    ),
    ...happenings(files).flatMap(({ file, entry }) => [
      ...entry.people.flatMap((person) =>
        check({ file, entry: entry.id, field: 'people' }, 'person', person),
      ),
      ...check({ file, entry: entry.id, field: 'overtakenBy' }, 'event', entry.overtakenBy),
      ...check({ file, entry: entry.id, field: 'respondsTo' }, 'entry', entry.respondsTo),
      ...('claimant' in entry
        ? check({ file, entry: entry.id, field: 'claimant' }, 'person', entry.claimant)
        : []),
    ]),
  ];
};

const sourcesSayWhatTheyAre: Rule = (files) =>
  files['sources.json'].sources
    .filter(({ publisher, description }) => publisher === null && description === undefined)
    .map(({ id }) => ({
      file: 'sources.json',
      entry: id,
      field: 'description',
      message: 'a source without a publisher needs a description that says what it is',
    }));

const positionsNeedTexts: Rule = (files) => {
  const withText = new Set(
    files['sources.json'].sources.filter(({ text }) => text !== undefined).map(({ id }) => id),
  );
  return passagesIn(files).flatMap(({ source, passage, ...place }): Finding[] => {
    const { start, end } = passage;
    if (start === undefined && end === undefined) return [];
    if (start === undefined || end === undefined || start >= end) {
      return [
        {
          ...place,
          message: 'start and end belong together, start before end; check-data --fix fills them in',
        },
      ];
    }
    if (withText.has(source)) return [];
    return [
      {
        ...place,
        message: `has a position, but the source "${source}" names no text it was checked against`,
      },
    ];
  });
};

const claimsHaveClaimants: Rule = (files) =>
  files['events.json'].events.flatMap((event): Finding[] => {
    const place = { file: 'events.json', entry: event.id, field: 'claimant' } as const;
    if (event.status === 'claim' && event.claimant === undefined) {
      return [{ ...place, message: 'a claim always says who claims it' }];
    }
    if (event.status !== 'claim' && event.claimant !== undefined) {
      return [{ ...place, message: `only a claim has a claimant; this is "${event.status}"` }];
    }
    if (event.claimant !== undefined && !event.people.includes(event.claimant)) {
      return [{ ...place, message: 'is not among the people; the text of a claim names who claims it' }];
    }
    return [];
  });

/** Words that tell how a proceeding went. "Killed" and "wounded" are what was done to somebody: no outcomes. */
const OUTCOME =
  /\b(accused|acquit\w*|arraign\w*|charged|cleared|convict\w*|culprit|defendant|dismissed|exonerat\w*|felon|guilty|imprison\w*|incarcerat\w*|indict\w*|innocent|jailed|killer|manslaughter|murder\w*|paroled?|perpetrator|pleaded|prosecuted|sentenced|suspect|on trial|probation|released)\b/i;

const rolesAreNoOutcomes: Rule = (files) =>
  files['people.json'].people.flatMap(({ id, role, harm }) =>
    (['role', 'harm'] as const).flatMap((field): Finding[] => {
      const word = { role, harm }[field]?.match(OUTCOME)?.[0];
      if (word === undefined) return [];
      return [
        {
          file: 'people.json',
          entry: id,
          field,
          message: `"${word}" states an outcome; a role is a job or what was done to somebody, outcomes live in proceedings.json`,
        },
      ];
    }),
  );

const eventsTagWhomTheyName: Rule = (files) => {
  const people = files['people.json'].people;
  return happenings(files).flatMap(({ file, entry }) => [
    ...people
      .filter((person) => entry.people.includes(person.id) && !names(entry.text, person))
      .map(({ id, name }) => ({
        file,
        entry: entry.id,
        field: 'people',
        message: `tags "${id}", but the text does not name ${name}; an event's people are those its text names`,
      })),
    ...people
      .filter((person) => !entry.people.includes(person.id) && holdsWords(entry.text, person.name))
      .map(({ id, name }) => ({
        file,
        entry: entry.id,
        field: 'people',
        message: `the text names ${name}, but people lacks "${id}"`,
      })),
  ]);
};

const stepsNameThePerson: Rule = (files) =>
  files['proceedings.json'].proceedings.flatMap(({ person, steps }) =>
    steps
      .filter(({ people }) => !people.includes(person))
      .map(({ id }) => ({
        file: 'proceedings.json',
        entry: id,
        field: 'people',
        message: `a step stands alone in the timeline: its text names "${person}", whose proceeding it is`,
      })),
  );

const stepsInOrder: Rule = (files) =>
  files['proceedings.json'].proceedings.flatMap(({ steps }) =>
    steps.flatMap(({ id, date }, index): Finding[] => {
      // Not only the neighbour: an undated step between two others hides their order.
      const ahead = steps.slice(0, index).find((step) => isSurelyBefore(date, step.date));
      if (ahead === undefined) return [];
      return [
        {
          file: 'proceedings.json',
          entry: id,
          field: 'date',
          message: `${date} is before ${ahead.date} of "${ahead.id}", which stands ahead of it; steps go in order of date`,
        },
      ];
    }),
  );

const overtakenByLater: Rule = (files) => {
  const byId = new Map(happenings(files).map(({ entry }) => [entry.id, entry]));
  return happenings(files).flatMap(({ file, entry }): Finding[] => {
    const later = entry.overtakenBy === undefined ? undefined : byId.get(entry.overtakenBy);
    if (later === undefined) return [];
    if (later.date !== null && (entry.date === null || isSurelyBefore(entry.date, later.date))) return [];
    return [
      {
        file,
        entry: entry.id,
        field: 'overtakenBy',
        message: `"${later.id}" has no later date than this one`,
      },
    ];
  });
};

const dismissalsAreNoAcquittals: Rule = (files) =>
  happenings(files)
    .filter(({ entry }) => entry.status === 'dismissal' && /acquit/i.test(entry.text))
    .map(({ file, entry }) => ({
      file,
      entry: entry.id,
      field: 'text',
      message: 'calls a dismissal an acquittal; a dismissal is never one',
    }));

const RULES: readonly Rule[] = [
  doubledIds,
  danglingIds,
  sourcesSayWhatTheyAre,
  positionsNeedTexts,
  claimsHaveClaimants,
  rolesAreNoOutcomes,
  eventsTagWhomTheyName,
  stepsNameThePerson,
  stepsInOrder,
  overtakenByLater,
  dismissalsAreNoAcquittals,
];

interface Named {
  readonly file: FileName;
  readonly id: string;
}

/** Whether `a` lies before `b` however their imprecision is read. */
function isSurelyBefore(a: string | null, b: string | null): boolean {
  const [first, second] = [parseDate(a ?? ''), parseDate(b ?? '')];
  return first !== undefined && second !== undefined && first.latest < second.earliest;
}

/** Whether the text holds the person's name, or a whole other name of theirs. */
function names(
  text: string,
  person: { readonly name: string; readonly otherNames: readonly string[] },
): boolean {
  return [person.name, ...person.otherNames].some((name) => holdsWords(text, name));
}

function holdsWords(text: string, name: string): boolean {
  const plain = (words: string) =>
    ` ${words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return plain(text).includes(plain(name));
}
