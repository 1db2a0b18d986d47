// Entries with ids → the model, where every reference is the thing itself. Runs after rules.ts found nothing.
import { compareDates, parseDate } from './date.js';
import {
  type Citation,
  type Dossier,
  type Entry,
  type Event,
  mapNonEmpty,
  type Passage,
  type Person,
  type Proceeding,
  type Quote,
  type RecordDate,
  type Source,
  type Statement,
  type Work,
} from './model.js';
import type {
  CitationData,
  DossierFiles,
  EventData,
  PassageData,
  SourceData,
  StatementData,
  StepData,
} from './schema.js';
import { atOnce, eachInSteps, type Steps } from './steps.js';

/** An event while what overtakes it is still to be linked. */
type Overtaken = Omit<Event, 'overtakenBy'> & { overtakenBy: Event | null };

export const link = (files: DossierFiles): Dossier => atOnce(linking(files));

/** The same in steps. */
export function* linking(files: DossierFiles): Steps<Dossier> {
  const { id, title, about, topics } = files.dossier;
  const sources = files.sources.map(linkSource);
  const source = finder(sources);

  const citation = (data: CitationData): Citation => ({
    source: source(data.source),
    passage: linkPassage(data.passage),
  });
  const citations = (data: readonly [CitationData, ...CitationData[]]) => mapNonEmpty(data, citation);
  const statement = (data: StatementData): Statement => ({
    text: data.text,
    citations: citations(data.citations),
  });

  const people = yield* eachInSteps(
    files.people,
    (data): Person => ({
      id: data.id,
      name: data.name,
      otherNames: data.otherNames,
      role: data.role,
      harm: data.harm ?? null,
      unnamed: data.unnamed ?? false,
      note: data.note ?? null,
      citations: citations(data.citations),
    }),
  );
  const person = finder(people);

  const works = files.works.map(
    (data): Work => ({
      id: data.id,
      title: data.title,
      kind: data.kind,
      director: data.director === undefined ? null : person(data.director),
      shownOn: data.shownOn ?? null,
      citations: citations(data.citations),
    }),
  );
  const work = finder(works);

  const quotes = yield* eachInSteps(
    files.quotes,
    (data): Quote => ({
      kind: 'quote',
      id: data.id,
      speaker: person(data.speaker),
      work: work(data.work),
      source: source(data.source),
      passages: mapNonEmpty(data.passages, linkPassage),
      inseparable: data.inseparable ?? false,
      circumstances: data.circumstances,
      respondsTo: data.respondsTo ?? null,
      citations: citations(data.citations),
    }),
  );

  const event = (data: EventData | StepData): Overtaken => ({
    kind: 'event',
    id: data.id,
    date: linkDate(data.date),
    text: data.text,
    status: data.status,
    people: (data.people ?? []).map(person),
    claimant: 'claimant' in data && data.claimant !== undefined ? person(data.claimant) : null,
    otherWords: data.otherWords,
    civil: 'civil' in data && data.civil === true,
    conflict:
      data.conflict === undefined
        ? null
        : { about: data.conflict.about, versions: mapNonEmpty(data.conflict.versions, statement) },
    overtakenBy: null,
    respondsTo: data.respondsTo ?? null,
    note: data.note ?? null,
    citations: citations(data.citations),
  });
  const eventData = files.events;
  const proceedingData = files.proceedings;
  const stepData = proceedingData.flatMap(({ steps }) => steps);
  const linked = yield* eachInSteps([...eventData, ...stepData], event);
  const happening = finder(linked);
  // When all are there: whatever overtakes one may itself be overtaken, thousands of times.
  for (const { id, overtakenBy } of [...eventData, ...stepData]) {
    if (overtakenBy !== undefined) happening(id).overtakenBy = happening(overtakenBy);
  }
  const events = eventData.map(({ id }) => happening(id));

  const proceedings = proceedingData.map(
    (data): Proceeding => ({
      kind: 'proceeding',
      id: data.id,
      title: data.title,
      person: person(data.person),
      court: data.court === undefined ? null : statement(data.court),
      charges: mapNonEmpty(data.charges, (charge) => ({
        name: charge.name,
        count: charge.count ?? null,
        citations: citations(charge.citations),
        outcome: charge.outcome === undefined ? null : citation(charge.outcome[0]),
      })),
      steps: mapNonEmpty(data.steps, ({ id }) => happening(id)),
      notKnown: data.notKnown ?? null,
    }),
  );

  const timeline = [...events, ...proceedings.flatMap(({ steps }) => steps)].sort((a, b) =>
    compareDates(a.date, b.date),
  );
  const entries: readonly Entry[] = [...quotes, ...timeline];
  return {
    id,
    title,
    about,
    topics,
    sources,
    people,
    works,
    quotes,
    events,
    proceedings,
    timeline,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    responses: responses(entries),
  };
}

function responses(entries: readonly Entry[]): Map<string, Entry[]> {
  const byId = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.respondsTo === null) continue;
    const known = byId.get(entry.respondsTo);
    if (known === undefined) byId.set(entry.respondsTo, [entry]);
    else known.push(entry);
  }
  return byId;
}

function linkSource(data: SourceData): Source {
  return {
    id: data.id,
    publisher: data.publisher,
    title: data.title,
    author: data.author,
    date: linkDate(data.date),
    url: data.url,
    description: data.description ?? null,
    note: data.note ?? null,
    text:
      data.text === undefined || data.sha256 === undefined ? null : { file: data.text, sha256: data.sha256 },
  };
}

function linkPassage({ exact, prefix = '', suffix = '', position }: PassageData): Passage {
  return { exact, prefix, suffix, position: position ?? null };
}

function linkDate(text: string | null): RecordDate | null {
  return text === null ? null : (parseDate(text) ?? null);
}

function finder<T extends { readonly id: string }>(entries: readonly T[]): (id: string) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`"${id}" was not checked by rules.ts`);
    return found;
  };
}
