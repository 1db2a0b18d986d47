// Entries that name each other by id: each id once, each of them there, and of a kind that can stand where it is named.
import { nearest } from './nearest.js';
import { each, type Finding, type Rule } from './rule.js';
import type { FileName } from './schema.js';
import { citedIn, happenings } from './walk.js';

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
  for (const { id, speaker, relayedBy, occasion, source, respondsTo, standsBeside = [] } of files.quotes) {
    const at = (field: string) => ({ file: 'quotes', entry: id, field }) as const;
    for (const person of speaker) yield* check(at('speaker'), 'person', person);
    yield* check(at('relayedBy'), 'person', relayedBy);
    if (typeof occasion === 'string') yield* check(at('occasion'), 'work', occasion);
    else yield* check(at('occasion.shownIn'), 'work', occasion.shownIn);
    yield* check(at('source'), 'source', source);
    yield* check(at('respondsTo'), 'entry', respondsTo);
    for (const other of standsBeside) yield* check(at('standsBeside'), 'entry', other);
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
    if ('standsBeside' in entry && entry.standsBeside?.includes(entry.id))
      yield { file, entry: entry.id, field: 'standsBeside', message: 'stands beside itself' };
  }
};

interface Named {
  readonly file: FileName;
  readonly id: string;
}

export const REFERENCES: readonly Rule[] = [doubledIds, danglingIds, peopleFitTheirPlace];
