// What a rule over a dossier's entries is, and the one walk on which all of them are asked.
import { nameFinder } from './naming.js';
import type { Problem } from './problems.js';
import type { DossierFiles, EventData, FileName, PersonData } from './schema.js';
import { type Entries, entriesOf, type Kinds } from './walk.js';

/** What is wrong with an entry, or with one of its steps. */
export type Fault = Pick<Problem, 'entry' | 'field' | 'message'>;

/** Malformed entries and files: references to them are not dangling. */
export interface Unread {
  readonly ids: ReadonlySet<string>;
  readonly files: ReadonlySet<FileName>;
}

/** What rules look up. */
interface Known {
  readonly entries: Entries;
  readonly unread: Unread;
  readonly people: ReadonlyMap<string, PersonData>;
  readonly happenings: ReadonlyMap<string, EventData>;
  readonly namedIn: ReturnType<typeof nameFinder>;
  /** Texts are not held against somebody whose name can't be read. */
  isUnread(person: string): boolean;
}

type Judge<Entry> = (known: Known) => (entry: Entry, file: FileName) => Fault | readonly Fault[] | undefined;

export interface Rule {
  readonly kinds: readonly (keyof Kinds)[];
  readonly judge: Judge<Kinds[keyof Kinds]>;
}

/** @param judge asked once, for what it then says of each entry of these kinds in turn */
export const rule = <Kind extends keyof Kinds>(kinds: readonly Kind[], judge: Judge<Kinds[Kind]>): Rule => ({
  kinds,
  judge: judge as Judge<never> as Rule['judge'],
});

/** One by one: in a file of rubbish there are too many to hold at once. */
export function* problemsOf(
  rules: readonly Rule[],
  folder: string,
  files: DossierFiles,
  unread: Unread,
): Generator<Problem> {
  const entries = entriesOf(files);
  const happenings = entries.happening.map(({ entry }) => entry);
  const known: Known = {
    entries,
    unread,
    people: new Map(files.people.map((person) => [person.id, person])),
    happenings: new Map(happenings.map((event) => [event.id, event])),
    namedIn: nameFinder(files.people),
    isUnread: (person) => unread.ids.has(person) || unread.files.has('people'),
  };
  for (const { kinds, judge } of rules) {
    const faultsOf = judge(known);
    for (const kind of kinds)
      for (const { file, entry } of entries[kind])
        for (const fault of [faultsOf(entry, file) ?? []].flat())
          yield { file: `${folder}/${file}.yaml`, entry: entry.id, ...fault };
  }
}
