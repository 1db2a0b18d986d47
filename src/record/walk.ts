// Every place of a dossier's files where something of one kind stands, named so that a problem can point at it.
import type { CitationData, DossierFiles, EventData, FileName, PassageData, StepData } from './schema.js';

/** Events and steps, each with the file it stands in. */
export function happenings(
  files: DossierFiles,
): { readonly file: FileName; readonly entry: EventData | StepData }[] {
  return [
    ...files['events.json'].events.map((entry) => ({ file: 'events.json' as const, entry })),
    ...files['proceedings.json'].proceedings
      .flatMap(({ steps }) => steps)
      .map((entry) => ({ file: 'proceedings.json' as const, entry })),
  ];
}

type Place = { readonly file: FileName; readonly entry: string; readonly field: string };

/** Every citation of a dossier, with its place. */
export function citedIn(files: DossierFiles): (Place & { readonly citation: CitationData })[] {
  const all = (file: FileName, entry: string, field: string, citations: readonly CitationData[]) =>
    citations.map((citation, index) => ({ file, entry, field: `${field}.${index}`, citation }));
  const happening = (file: FileName, { id, citations, conflict }: EventData | StepData) => [
    ...all(file, id, 'citations', citations),
    ...(conflict?.versions ?? []).flatMap((version, index) =>
      all(file, id, `conflict.versions.${index}.citations`, version.citations),
    ),
  ];
  return [
    ...files['dossier.json'].works.flatMap(({ id, citations }) =>
      all('dossier.json', id, 'citations', citations),
    ),
    ...files['people.json'].people.flatMap(({ id, citations }) =>
      all('people.json', id, 'citations', citations),
    ),
    ...files['quotes.json'].quotes.flatMap(({ id, citations }) =>
      all('quotes.json', id, 'citations', citations),
    ),
    ...happenings(files).flatMap(({ file, entry }) => happening(file, entry)),
    ...files['proceedings.json'].proceedings.flatMap(({ id, court, charges }) => [
      ...all('proceedings.json', id, 'court.citations', court?.citations ?? []),
      ...charges.flatMap((charge, index) => [
        ...all('proceedings.json', id, `charges.${index}.citations`, charge.citations),
        ...(charge.outcome === undefined
          ? []
          : [
              {
                file: 'proceedings.json' as const,
                entry: id,
                field: `charges.${index}.outcome`,
                citation: charge.outcome,
              },
            ]),
      ]),
    ]),
  ];
}

/** Every passage of a dossier, quotations and support alike, with its place and the id of its source. */
export function passagesIn(
  files: DossierFiles,
): (Place & { readonly source: string; readonly passage: PassageData })[] {
  return [
    ...files['quotes.json'].quotes.flatMap(({ id, source, passages }) =>
      passages.map((passage, index) => ({
        file: 'quotes.json' as const,
        entry: id,
        field: `passages.${index}`,
        source,
        passage,
      })),
    ),
    ...citedIn(files).map(({ citation, field, ...place }) => ({
      ...place,
      field: `${field}.passage`,
      source: citation.source,
      passage: citation.passage,
    })),
  ];
}
