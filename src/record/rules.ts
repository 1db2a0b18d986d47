// The rules that hold between entries: references, order in time, and the editorial rules a machine can check.

import { createHash } from 'node:crypto';
import { parseDate } from './date.js';
import { OUTCOMES, type OutcomeName, type RecordDate } from './model.js';
import { nameFinder, plain } from './naming.js';
import { nearest } from './nearest.js';
import type { Problem, ProblemList } from './problems.js';
import type { DossierFiles, FileName } from './schema.js';
import { citedIn, happenings, textsIn } from './walk.js';

/** A problem of which only the file's folder is still to be named. */
type Finding = Omit<Problem, 'file'> & { readonly file: FileName };
/** Findings come one by one: in a file of rubbish there are too many to hold at once. */
type Rule = (files: DossierFiles, unread: Unread) => Iterable<Finding>;

/** Malformed entries and files: references to them are not dangling. */
export interface Unread {
  readonly ids: ReadonlySet<string>;
  readonly files: ReadonlySet<FileName>;
}

export const ALL_READ: Unread = { ids: new Set(), files: new Set() };

/** Texts are not held against somebody whose name can't be read. */
const isUnread = ({ ids, files }: Unread, person: string) => ids.has(person) || files.has('people');

export function checkRules(folder: string, files: DossierFiles, unread: Unread, problems: ProblemList): void {
  for (const rule of RULES) {
    for (const found of rule(files, unread)) {
      problems.add({ ...found, file: `${folder}/${found.file}.yaml` });
      if (problems.isEnough) return;
    }
  }
}

function* each<T>(items: Iterable<T>, find: (item: T) => Iterable<Finding>): Generator<Finding> {
  for (const item of items) yield* find(item);
}

const doubledIds: Rule = (files) => {
  const lists: readonly (readonly Named[])[] = [
    files.sources.map(({ id }) => ({ file: 'sources', id })),
    files.people.map(({ id }) => ({ file: 'people', id })),
    files.works.map(({ id }) => ({ file: 'works', id })),
    [
      ...files.quotes.map(({ id }): Named => ({ file: 'quotes', id })),
      ...happenings(files).map(({ file, entry }): Named => ({ file, id: entry.id })),
      ...files.proceedings.map(({ id }): Named => ({ file: 'proceedings', id })),
    ],
  ];
  return each(lists, (list) => {
    const seen = new Map<string, FileName>();
    return each(list, ({ file, id }): Finding[] => {
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
          message: `"${id}" is used twice, in ${first}.yaml first; ids are permanent, give the newer one another`,
        },
      ];
    });
  });
};

/** The files in which an id of a kind can stand. */
const KEPT_IN: Readonly<Record<'source' | 'person' | 'work' | 'event' | 'entry', readonly FileName[]>> = {
  source: ['sources'],
  person: ['people'],
  work: ['works'],
  event: ['events', 'proceedings'],
  entry: ['quotes', 'events', 'proceedings'],
};

/** Finding the nearest of 20,000 ids takes milliseconds. */
const MOST_HINTS = 20;

const danglingIds: Rule = function* (files, unread) {
  const entries = happenings(files);
  const events = entries.map(({ entry }) => entry.id);
  const known = {
    source: new Set(files.sources.map(({ id }) => id)),
    person: new Set(files.people.map(({ id }) => id)),
    work: new Set(files.works.map(({ id }) => id)),
    event: new Set(events),
    entry: new Set([...files.quotes.map(({ id }) => id), ...events]),
  };
  let hints = 0;
  function* check(
    place: Omit<Finding, 'message'>,
    kind: keyof typeof known,
    id: string | undefined,
  ): Generator<Finding> {
    if (id === undefined || known[kind].has(id) || unread.ids.has(id)) return;
    if (KEPT_IN[kind].some((file) => unread.files.has(file))) return;
    const near = hints++ < MOST_HINTS ? nearest(id, [...known[kind]]) : undefined;
    const hint = near === undefined ? '' : `; the nearest is "${near}"`;
    yield { ...place, message: `there is no ${kind} with the id "${id}"${hint}` };
  }
  for (const { citation, ...place } of citedIn(files)) yield* check(place, 'source', citation.source);
  for (const { id, director } of files.works) {
    yield* check({ file: 'works', entry: id, field: 'director' }, 'person', director);
  }
  for (const { id, speaker, relayedBy, occasion, source, respondsTo } of files.quotes) {
    const at = (field: string) => ({ file: 'quotes', entry: id, field }) as const;
    for (const person of speaker) yield* check(at('speaker'), 'person', person);
    yield* check(at('relayedBy'), 'person', relayedBy);
    if (typeof occasion === 'string') yield* check(at('occasion'), 'work', occasion);
    else yield* check(at('occasion.shownIn'), 'work', occasion.shownIn);
    yield* check(at('source'), 'source', source);
    yield* check(at('respondsTo'), 'entry', respondsTo);
  }
  for (const { id, against, broughtBy = [], harmed = [], charges } of files.proceedings) {
    const at = (field: string) => ({ file: 'proceedings', entry: id, field }) as const;
    for (const [field, people] of Object.entries({ against, broughtBy, harmed })) {
      for (const person of people) yield* check(at(field), 'person', person);
    }
    for (const [index, { outcome = [] }] of charges.entries()) {
      for (const { against } of outcome) yield* check(at(`charges.${index}.outcome`), 'person', against);
    }
  }
  for (const { file, entry } of entries) {
    const at = (field: string) => ({ file, entry: entry.id, field });
    for (const person of entry.people ?? []) yield* check(at('people'), 'person', person);
    yield* check(at('after'), 'event', entry.after);
    yield* check(at('overtakenBy'), 'event', entry.overtakenBy);
    yield* check(at('respondsTo'), 'entry', entry.respondsTo);
    if ('claimant' in entry) yield* check(at('claimant'), 'person', entry.claimant);
  }
};

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

const stepsNameAParty: Rule = (files, unread) =>
  files.proceedings.flatMap(({ against, broughtBy = [], steps }) =>
    steps
      .filter(
        ({ people = [] }) =>
          ![...against, ...broughtBy].some((party) => people.includes(party) || isUnread(unread, party)),
      )
      .map(({ id }) => ({
        file: 'proceedings',
        entry: id,
        field: 'people',
        message: `a step stands alone in the timeline: its text names a party ("${against.join('" or "')}") by the name in people.yaml`,
      })),
  );

const outcomesAreOfTheirKind: Rule = (files) =>
  each(files.proceedings, function* ({ id, type, against, charges }) {
    for (const [index, { outcome = [] }] of charges.entries()) {
      const at = { file: 'proceedings', entry: id, field: `charges.${index}.outcome` } as const;
      const seen = new Set<string>();
      for (const came of outcome) {
        const known: readonly OutcomeName[] = OUTCOMES[type];
        if (!known.includes(came.name)) {
          yield {
            ...at,
            message: `"${came.name}" is no outcome of a ${type} case; those are: ${known.join(', ')}`,
          };
        }
        if (came.name === 'judgment' && came.detail === undefined) {
          yield { ...at, message: 'a judgment needs a detail that says for whom it was' };
        }
        if (came.against === undefined && against.length > 1) {
          yield { ...at, message: 'the case is against several; say against whom this outcome is' };
        }
        const party = came.against ?? against[0];
        // Of several any could be meant.
        if (came.against === undefined && against.length > 1) continue;
        if (!against.includes(party)) yield { ...at, message: `the case is not against "${party}"` };
        if (seen.has(party)) yield { ...at, message: `tells two outcomes against "${party}" of one charge` };
        seen.add(party);
        if (came.sentence !== undefined && !MAY_BE_SENTENCED.test(came.name)) {
          yield { ...at, message: `"${came.name}" has no sentence` };
        }
      }
    }
  });

const MAY_BE_SENTENCED = /^guilty|^no contest$|^conviction vacated$/;

/** A list of people names each once; documents speak, and are no party to a case; nobody answers or tells on themselves. */
const peopleFitTheirPlace: Rule = function* (files) {
  const documents = new Set(files.people.flatMap(({ id, kind }) => (kind === 'document' ? [id] : [])));
  const lists: readonly { file: FileName; id: string; people: Record<string, readonly string[]> }[] = [
    ...files.quotes.map(({ id, speaker }) => ({ file: 'quotes' as const, id, people: { speaker } })),
    ...files.proceedings.map(({ id, against, broughtBy = [], harmed = [] }) => ({
      file: 'proceedings' as const,
      id,
      people: { against, broughtBy, harmed },
    })),
  ];
  for (const { file, id: entry, people } of lists) {
    for (const [field, ids] of Object.entries(people)) {
      const twice = ids.find((id, index) => ids.indexOf(id) < index);
      if (twice !== undefined) yield { file, entry, field, message: `names "${twice}" twice` };
      const document = ids.find((id) => documents.has(id));
      if (file === 'proceedings' && document !== undefined)
        yield { file, entry, field, message: `"${document}" is a document, and no party to a case` };
    }
  }
  for (const { id, speaker, relayedBy } of files.quotes) {
    if (relayedBy === undefined || !speaker.includes(relayedBy)) continue;
    const message = `"${relayedBy}" is the speaker; leave it out where nobody else told the words`;
    yield { file: 'quotes', entry: id, field: 'relayedBy', message };
  }
  for (const { file, entry } of [
    ...files.quotes.map((entry) => ({ file: 'quotes' as const, entry })),
    ...happenings(files),
  ]) {
    if (entry.respondsTo === entry.id)
      yield { file, entry: entry.id, field: 'respondsTo', message: 'answers itself' };
  }
};

const afterIsNotBefore: Rule = (files) => {
  const byId = new Map(happenings(files).map(({ entry }) => [entry.id, entry]));
  /** Whether what it came after leads back to it, over others or at once. */
  const cameAfter = (id: string): boolean => {
    const seen = new Set<string>();
    let ahead = byId.get(id)?.after;
    for (; ahead !== undefined && ahead !== id && !seen.has(ahead); ahead = byId.get(ahead)?.after)
      seen.add(ahead);
    return ahead === id;
  };
  return each(happenings(files), ({ file, entry }): Finding[] => {
    const other = entry.after === undefined ? undefined : byId.get(entry.after);
    if (other === undefined) return [];
    const at = { file, entry: entry.id, field: 'after' };
    if (cameAfter(entry.id)) return [{ ...at, message: 'came after itself' }];
    if (!isSurelyBefore(entry.date, other.date)) return [];
    return [{ ...at, message: `"${other.id}" has a later date than this one` }];
  });
};

const stepsInOrder: Rule = (files) =>
  each(files.proceedings, function* ({ steps }) {
    // Not only the neighbour: an undated step between two others hides their order.
    let ahead: { readonly id: string; readonly date: RecordDate } | undefined;
    for (const { id, date: text } of steps) {
      const date = parseDate(text ?? '');
      if (date === undefined) continue;
      if (ahead !== undefined && date.latest < ahead.date.earliest) {
        yield {
          file: 'proceedings',
          entry: id,
          field: 'date',
          message: `${text} is before ${ahead.date.edtf} of "${ahead.id}", which stands ahead of it; steps go in order of date`,
        };
      }
      if (ahead === undefined || date.earliest > ahead.date.earliest) ahead = { id, date };
    }
  });

const overtakenByLater: Rule = (files) => {
  const byId = new Map(happenings(files).map(({ entry }) => [entry.id, entry]));
  return each(happenings(files), ({ file, entry }): Finding[] => {
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
  doubledIds,
  danglingIds,
  sourcesSayWhatTheyAre,
  claimsHaveClaimants,
  rolesAreNoOutcomes,
  eventsTagWhomTheyName,
  stepsNameAParty,
  outcomesAreOfTheirKind,
  afterIsNotBefore,
  stepsInOrder,
  overtakenByLater,
  dismissalsAreNoAcquittals,
  withheldNamesStayOut,
  quotationsAreShort,
  peopleFitTheirPlace,
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
