// Entries that are added to a dossier while the bot runs: checked by the same schema and rules as a curator's files.
import { z } from 'zod';
import { grouped } from './grouped.js';
import { linking } from './link.js';
import type { Citation, Dossier } from './model.js';
import { tagPeople } from './naming.js';
import { parseValues } from './parse-values.js';
import { putPlaces } from './places.js';
import { ProblemList } from './problems.js';
import { checkRules } from './rules.js';
import { type DossierFiles, FILES, type Places, type WrittenFiles } from './schema.js';
import type { Steps } from './steps.js';

/** What is added brings its own sources and people, as a curator would write them. */
const ADDED = ['sources', 'people', 'quotes', 'events'] as const;

export interface Addition extends Readonly<Pick<WrittenFiles, (typeof ADDED)[number]>> {
  /** Where its passages stand on pages that were read. */
  readonly places: Places;
  /** The day on which it was accepted, EDTF. */
  readonly accepted: string;
}

export interface Extended {
  readonly dossier: Dossier;
  /** Those that the schema or a rule refuses, with why, in English for a curator; nothing of them is in the dossier. */
  readonly refused: ReadonlyMap<Addition, readonly string[]>;
}

/** A dossier with further entries; itself where there are none. It stays as it is. */
export function* extending(base: Dossier, additions: readonly Addition[]): Steps<Extended> {
  const refused = new Map<Addition, readonly string[]>();
  const parsed = additions.flatMap((addition) => {
    const { data: lists, faults } = parse(addition);
    if (lists !== undefined) return [{ addition, lists }];
    // Behind the list and the place in it.
    refused.set(
      addition,
      faults.map(({ field = '', message }) => told(field.split('.').slice(2).join('.'), message)),
    );
    return [];
  });
  const held = filesOf(base);
  for (;;) {
    const kept = parsed.filter(({ addition }) => !refused.has(addition));
    const own = joined(base, kept);
    const problems = problemsIn(base, held, own);
    const broken = kept.flatMap(({ addition, lists }) => {
      const ids = ADDED.flatMap((file) => lists[file].map(({ id }) => id));
      const why = ids.flatMap((id) => problems.get(id) ?? []);
      return why.length === 0 ? [] : [[addition, why] as const];
    });
    if (broken.length === 0)
      return { dossier: kept.length === 0 ? base : yield* linking(own, base), refused };
    // What refers to these is asked again.
    for (const [addition, why] of broken) refused.set(addition, why);
  }
}

type Lists = Pick<DossierFiles, (typeof ADDED)[number]>;

const { sources, people, quotes, events } = FILES;
const LISTS = z.object({ sources, people, quotes, events });

function parse({ sources, people, quotes, events }: Addition) {
  // Copied: the rules fill in what the entries leave out.
  return parseValues(LISTS, structuredClone({ sources, people, quotes, events }));
}

/** As one dossier's files. What several bring along is there once, the first; what the dossier has stays its own. */
function joined(base: Dossier, parsed: readonly { readonly addition: Addition; readonly lists: Lists }[]) {
  const all = parsed.map(({ lists }) => lists);
  const { id, title, about, topics } = base;
  const files: DossierFiles = {
    ...{ dossier: { id, title, about, topics: [...topics] }, works: [], proceedings: [] },
    sources: once(
      all.flatMap((lists) => lists.sources),
      base.sources,
    ),
    people: once(
      all.flatMap((lists) => lists.people),
      base.people,
    ),
    quotes: all.flatMap((lists) => lists.quotes),
    events: all.flatMap((lists) => lists.events),
  };
  for (const { addition, lists } of parsed)
    for (const entry of [...lists.people, ...lists.quotes, ...lists.events])
      entry.accepted = addition.accepted;
  const places = parsed.map(({ addition }) => addition.places);
  putPlaces(files, merged(places));
  return files;
}

function once<T extends { readonly id: string }>(
  all: readonly T[],
  before: readonly { readonly id: string }[],
) {
  const ids = new Set(before.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id) && ids.add(id));
}

/** Each page as it was read last; the places of all. */
function merged(all: readonly Places[]): Places {
  const places: Places = {};
  for (const one of all)
    for (const [source, read] of Object.entries(one)) {
      const before = places[source]?.passages ?? [];
      places[source] = { ...read, passages: [...before, ...read.passages] };
    }
  return places;
}

/** By the entry's id. */
function problemsIn(base: Dossier, held: Lists & Pick<DossierFiles, 'works'>, own: DossierFiles) {
  const problems = new ProblemList();
  const people = [...held.people, ...own.people];
  const all = { ...own, works: held.works, sources: [...held.sources, ...own.sources], people };
  tagPeople(all);
  const ids = new Set([...base.entries.keys(), ...base.proceedings.map(({ id }) => id)]);
  const doubled = [...own.quotes, ...own.events].filter(({ id }) => ids.has(id));
  for (const { id } of doubled) problems.add({ file: base.id, entry: id, message: 'is used already' });
  checkRules(base.id, all, { ids, files: new Set() }, problems);
  return grouped(
    problems.problems.map(({ entry = '', field = '', message }) => [entry, told(field, message)]),
  );
}

const told = (field: string, message: string) => [field, message].filter((part) => part !== '').join(': ');

/** What the rules look up of a dossier, as its files had it. */
function filesOf({ sources, people, works }: Dossier): Lists & Pick<DossierFiles, 'works'> {
  const cited = <T extends { readonly citations: readonly Citation[] }>({ citations, ...own }: T) => ({
    ...own,
    citations: citations.map(({ source, passage }) => ({ source: source.id, passage: { ...passage } })),
  });
  return {
    sources: sources.map((source) => ({ ...source, text: null, sha256: null, readOn: null })),
    people: people.map(cited),
    works: works.map((work) => ({ ...cited(work), director: work.director?.id ?? null })),
    ...{ quotes: [], events: [] },
  } as unknown as Lists & Pick<DossierFiles, 'works'>;
}
