// Entries with ids → the model, where every reference is the thing itself. Runs after rules.ts found nothing.
import { compareDates, parseDate } from './date.js';
import {
  type Citation,
  type Conflict,
  type Correction,
  type Dossier,
  type Entry,
  type Event,
  mapNonEmpty,
  type Occasion,
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
  QuoteData,
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
      kind: data.kind,
      name: data.name,
      otherNames: data.otherNames,
      role: data.role,
      harm: data.harm ?? null,
      unnamed: data.unnamed ?? false,
      note: data.note ?? null,
      corrections: data.corrections.map(linkCorrection),
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

  const occasion = (data: QuoteData['occasion']): Occasion => {
    if (typeof data === 'string') {
      const { kind, title, shownOn } = work(data);
      return { kind, title, date: null, host: shownOn, work: work(data) };
    }
    const { kind, title = null, date = null, host = null, shownIn } = data;
    return { kind, title, date: linkDate(date), host, work: shownIn === undefined ? null : work(shownIn) };
  };
  const conflict = (data: QuoteData['conflict']): Conflict | null =>
    data === undefined ? null : { about: data.about, versions: mapNonEmpty(data.versions, statement) };

  const quotes = yield* eachInSteps(
    files.quotes,
    (data): Quote => ({
      kind: 'quote',
      id: data.id,
      speakers: mapNonEmpty(data.speaker, person),
      relayedBy: data.relayedBy === undefined ? null : person(data.relayedBy),
      occasion: occasion(data.occasion),
      source: source(data.source),
      passages: mapNonEmpty(data.passages, linkPassage),
      inseparable: data.inseparable ?? false,
      circumstances: data.circumstances,
      subject: data.subject ?? null,
      otherWords: data.otherWords,
      respondsTo: data.respondsTo ?? null,
      standsBeside: data.standsBeside ?? [],
      conflict: conflict(data.conflict),
      corrections: data.corrections.map(linkCorrection),
      citations: citations(data.citations),
    }),
  );

  const suits = new Set(
    files.proceedings.flatMap(({ type, steps }) => (type === 'civil' ? steps.map(({ id }) => id) : [])),
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
    label: data.label ?? null,
    milestone: data.milestone ?? false,
    civil: suits.has(data.id) || ('civil' in data && data.civil === true),
    conflict: conflict(data.conflict),
    overtakenBy: null,
    respondsTo: data.respondsTo ?? null,
    note: data.note ?? null,
    corrections: data.corrections.map(linkCorrection),
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

  const proceedings = proceedingData.map((data): Proceeding => {
    const against = mapNonEmpty(data.against, person);
    return {
      kind: 'proceeding',
      id: data.id,
      type: data.type,
      title: data.title,
      against,
      broughtBy: (data.broughtBy ?? []).map(person),
      harmed: (data.harmed ?? []).map(person),
      court: data.court === undefined ? null : statement(data.court),
      charges: mapNonEmpty(data.charges, ({ name, count, outcome, ...charge }) => ({
        name,
        count: count ?? null,
        citations: citations(charge.citations),
        outcomes: (outcome ?? []).map((came) => ({
          against: came.against === undefined ? against[0] : person(came.against),
          name: came.name,
          detail: came.detail ?? null,
          sentence: came.sentence ?? null,
          citations: citations(came.citations),
        })),
      })),
      steps: mapNonEmpty(data.steps, ({ id }) => happening(id)),
      notKnown: data.notKnown ?? null,
      corrections: data.corrections.map(linkCorrection),
    };
  });

  const dated = [...events, ...proceedings.flatMap(({ steps }) => steps)].sort((a, b) =>
    compareDates(a.date, b.date),
  );
  const after = new Map([...eventData, ...stepData].flatMap(({ id, after }) => (after ? [[id, after]] : [])));
  const timeline = moveBehind(dated, after);
  const entries: readonly Entry[] = [...quotes, ...timeline];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
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
    entries: byId,
    responses: grouped(
      entries.flatMap((entry) => (entry.respondsTo === null ? [] : [[entry.respondsTo, entry]])),
    ),
    neighbours: grouped(quotes.flatMap((quote) => besideEachOther(quote, byId))),
  };
}

/** Both ways: a quote stands beside what stands beside it. */
function besideEachOther(quote: Quote, byId: ReadonlyMap<string, Entry>): [string, Entry][] {
  const others = quote.standsBeside.flatMap((id) => byId.get(id) ?? []);
  return others.flatMap((other): [string, Entry][] => [
    [quote.id, other],
    [other.id, quote],
  ]);
}

function grouped(pairs: readonly (readonly [string, Entry])[]): Map<string, Entry[]> {
  const byId = new Map<string, Entry[]>();
  for (const [id, entry] of pairs) {
    const known = byId.get(id) ?? [];
    if (!known.includes(entry)) byId.set(id, [...known, entry]);
  }
  return byId;
}

/** Each that is said to have come after another, where it stands ahead of that one, to right behind it. */
function moveBehind(events: readonly Event[], after: ReadonlyMap<string, string>): Event[] {
  const moved = [...events];
  const place = (id: string | undefined) => moved.findIndex((event) => event.id === id);
  const settled = new Set<string>();
  for (const event of events) {
    const chain: string[] = [];
    for (let id: string | undefined = event.id; id !== undefined && !settled.has(id); id = after.get(id)) {
      settled.add(id);
      chain.push(id);
    }
    // What came first finds its place first: others are put behind it.
    for (const id of chain.reverse()) {
      if (!after.has(id)) continue;
      const [own, other] = [place(id), place(after.get(id))];
      if (own < other) moved.splice(other, 0, ...moved.splice(own, 1));
    }
  }
  return moved;
}

function linkCorrection({ date, reason }: { readonly date: string; readonly reason: string }): Correction {
  const parsed = parseDate(date);
  if (parsed === undefined) throw new Error(`"${date}" was not checked by schema.ts`);
  return { date: parsed, reason };
}

function linkSource(data: SourceData): Source {
  return {
    id: data.id,
    publisher: data.publisher,
    title: data.title,
    author: data.author,
    date: linkDate(data.date),
    url: data.url,
    shortName: data.shortName ?? null,
    archived: data.archived ?? null,
    language: data.language ?? null,
    copyOf: data.copyOf ?? null,
    seen: data.seen ?? null,
    description: data.description ?? null,
    note: data.note ?? null,
    text:
      data.text === undefined || data.sha256 === undefined ? null : { file: data.text, sha256: data.sha256 },
  };
}

function linkPassage({ exact, prefix = '', suffix = '', at, position }: PassageData): Passage {
  return { exact, prefix, suffix, at: at ?? null, position: position ?? null };
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
