// Every place of a dossier's files where something of one kind stands, named so that a problem can point at it.
import type {
  CitationData,
  DossierFiles,
  EventData,
  FileName,
  PassageData,
  QuoteData,
  StepData,
} from './schema.js';

/** Events and steps, each with the file it stands in. */
export function happenings(
  files: DossierFiles,
): { readonly file: FileName; readonly entry: EventData | StepData }[] {
  return [
    ...files.events.map((entry) => ({ file: 'events' as const, entry })),
    ...files.proceedings
      .flatMap(({ steps }) => steps)
      .map((entry) => ({ file: 'proceedings' as const, entry })),
  ];
}

type Place = { readonly file: FileName; readonly entry: string; readonly field: string };

/** Every citation of a dossier, with its place. */
export function citedIn(files: DossierFiles): (Place & { readonly citation: CitationData })[] {
  const all = (file: FileName, entry: string, field: string, citations: readonly CitationData[] = []) =>
    citations.map((citation) => ({ file, entry, field: `${field}.${citation.source}`, citation }));
  const entry = (file: FileName, { id, citations, conflict }: EventData | StepData | QuoteData) => [
    ...all(file, id, 'citations', citations),
    ...(conflict?.versions ?? []).flatMap((version, index) =>
      all(file, id, `conflict.versions.${index}.citations`, version.citations),
    ),
  ];
  return [
    ...(['works', 'people'] as const).flatMap((file) =>
      files[file].flatMap(({ id, citations }) => all(file, id, 'citations', citations)),
    ),
    ...files.quotes.flatMap((quote) => entry('quotes', quote)),
    ...happenings(files).flatMap((one) => entry(one.file, one.entry)),
    ...files.proceedings.flatMap(({ id, court, charges }) => [
      ...all('proceedings', id, 'court.citations', court?.citations),
      ...charges.flatMap((charge, index) => [
        ...all('proceedings', id, `charges.${index}.citations`, charge.citations),
        ...(charge.outcome ?? []).flatMap((outcome, nth) =>
          all('proceedings', id, `charges.${index}.outcome.${nth}.citations`, outcome.citations),
        ),
      ]),
    ]),
  ];
}

/** Every passage of a dossier, quotations and support alike, with its place and the id of its source. */
export function passagesIn(
  files: DossierFiles,
): (Place & { readonly source: string; readonly passage: PassageData })[] {
  return [
    ...files.quotes.flatMap(({ id, source, passages }) =>
      passages.map((passage, index) => ({
        file: 'quotes' as const,
        entry: id,
        field: `passages.${index}`,
        source,
        passage,
      })),
    ),
    ...citedIn(files).map(({ citation, ...place }) => ({
      ...place,
      source: citation.source,
      passage: citation.passage,
    })),
  ];
}

/** Whatever a dossier's entries say in words, theirs and ours, with its place. */
export function* textsIn(files: DossierFiles): Generator<Place & { readonly text: string }> {
  for (const [field, text] of stringsIn(files.dossier))
    yield { file: 'dossier', entry: files.dossier.id, field, text };
  for (const file of ['works', 'sources', 'people', 'quotes', 'events', 'proceedings'] as const) {
    for (const entry of files[file]) {
      for (const [field, text] of stringsIn(entry)) yield { file, entry: entry.id, field, text };
    }
  }
}

function* stringsIn(value: unknown, field = ''): Generator<[field: string, text: string]> {
  if (typeof value === 'string') yield [field, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    yield* stringsIn(part, field === '' ? key : `${field}.${key}`);
}
