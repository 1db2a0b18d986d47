// Every entry of a dossier's files, and every part of an entry, each with its place, so that a problem can point at it.
import type {
  CitationData,
  DossierFiles,
  EventData,
  FileName,
  PassageData,
  PersonData,
  ProceedingData,
  QuoteData,
  SourceData,
  WorkData,
} from './schema.js';

/** What an entry can be. Events happen, and so do the steps of proceedings, each an entry of its own. */
export interface Kinds {
  readonly dossier: DossierFiles['dossier'];
  readonly work: WorkData;
  readonly source: SourceData;
  readonly person: PersonData;
  readonly quote: QuoteData;
  readonly happening: EventData;
  readonly proceeding: ProceedingData;
}

export type Entries = {
  readonly [K in keyof Kinds]: readonly { readonly file: FileName; readonly entry: Kinds[K] }[];
};

export function entriesOf(files: DossierFiles): Entries {
  const all = <Name extends FileName, Entry>(file: Name, entries: readonly Entry[]) =>
    entries.map((entry) => ({ file, entry }));
  const { dossier, works, sources, people, quotes, events, proceedings } = files;
  const steps = proceedings.flatMap((proceeding) => proceeding.steps);
  return {
    dossier: all('dossier', [dossier]),
    work: all('works', works),
    source: all('sources', sources),
    person: all('people', people),
    quote: all('quotes', quotes),
    happening: [...all('events', events), ...all('proceedings', steps)],
    proceeding: all('proceedings', proceedings),
  };
}

/** A value within an entry. */
export interface Part {
  /** Its field; of the items of a list, the list's. */
  readonly name: string;
  /** The path to it: `citations.low-tide-review`. */
  readonly path: string;
  readonly value: unknown;
}

/** All values within an entry, in order, but for those of a step in its proceeding. */
export function partsOf(entry: object): Part[] {
  const parts: Part[] = [];
  const add = (value: object, within: string, list: string | undefined): void => {
    for (const [key, part] of Object.entries(value) as [string, unknown][]) {
      const name = list ?? key;
      const path = within + (isCitation(part) ? part.source : key);
      const isHolder = typeof part === 'object' && part !== null;
      if (isHolder && 'id' in part) continue;
      parts.push({ name, path, value: part });
      if (isHolder) add(part, `${path}.`, Array.isArray(part) ? name : undefined);
    }
  };
  add(entry, '', undefined);
  return parts;
}

function isCitation(value: unknown): value is CitationData {
  return typeof value === 'object' && value !== null && 'passage' in value;
}

export interface PlacedPassage {
  readonly file: FileName;
  readonly entry: string;
  readonly field: string;
  /** Its id. */
  readonly source: string;
  readonly passage: PassageData;
}

/** Every passage of a dossier, first the quotations, then the support. */
export function passagesIn(files: DossierFiles): PlacedPassage[] {
  const quoted = files.quotes.flatMap(({ id, source, passages }) =>
    passages.map((passage, index) => ({
      ...{ file: 'quotes' as const, entry: id, field: `passages.${index}` },
      ...{ source, passage },
    })),
  );
  const cited = Object.values(entriesOf(files)).flatMap((entries) =>
    entries.flatMap(({ file, entry }) =>
      partsOf(entry).flatMap(({ path, value }) =>
        isCitation(value) ? [{ file, entry: entry.id, field: path, ...value }] : [],
      ),
    ),
  );
  return [...quoted, ...cited];
}
