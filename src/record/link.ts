// Entries with ids → the model, where every reference is the thing itself. Runs after rules.ts found nothing.
import { compareDates, parseDate } from './date.js';
import { grouped } from './grouped.js';
import {
  type Charge,
  type Citation,
  type Conflict,
  type Dossier,
  type Entry,
  type Event,
  isNonEmpty,
  mapNonEmpty,
  type NonEmpty,
  type Occasion,
  type Person,
  type Proceeding,
  type Quote,
  type Source,
  type Work,
} from './model.js';
import type {
  CitationData,
  ConflictData,
  DossierFiles,
  EventData,
  ProceedingData,
  QuoteData,
  SourceData,
} from './schema.js';
import { atOnce, eachInSteps, type Steps } from './steps.js';

/** What an id stands for. */
type Find<T> = (id: string) => T;

interface Linked {
  readonly cited: ReturnType<typeof citing>;
  readonly person: Find<Person>;
  readonly happening: Find<Event>;
}

/** An event while what overtakes it is still to be linked. */
type Overtaken = Omit<Event, 'overtakenBy'> & { overtakenBy: Event | null };

export const link = (files: DossierFiles): Dossier => atOnce(linking(files));

/**
 * The same in steps.
 * @param base a linked dossier that the entries are added to, and may refer to
 */
export function* linking(files: DossierFiles, base: Dossier = emptyOf(files.dossier)): Steps<Dossier> {
  const sources = [...base.sources, ...files.sources.map(linkSource)];
  const source = finder(sources);
  const cited = citing(source);
  const conflict = (data: ConflictData | null): Conflict | null =>
    data && { ...data, versions: mapNonEmpty(data.versions, cited) };

  const named = yield* eachInSteps(
    files.people,
    (data): Person => ({ ...cited(data), accepted: acceptedOn(data) }),
  );
  const people = [...base.people, ...named];
  const person = finder(people);
  const perhaps = (id: string | null) => (id === null ? null : person(id));

  const works = [
    ...base.works,
    ...files.works.map((data): Work => ({ ...cited(data), director: perhaps(data.director) })),
  ];
  const work = finder(works);

  const quotes = yield* eachInSteps(
    files.quotes,
    (data): Quote => ({
      ...cited(data),
      kind: 'quote',
      speakers: mapNonEmpty(data.speaker, person),
      relayedBy: perhaps(data.relayedBy),
      occasion: occasionOf(data.occasion, work),
      source: source(data.source),
      conflict: conflict(data.conflict),
      accepted: acceptedOn(data),
    }),
  );

  const happenings = [...files.events, ...files.proceedings.flatMap(({ steps }) => steps)];
  const linked = yield* eachInSteps(
    happenings,
    (data: EventData): Overtaken => ({
      ...cited(data),
      kind: 'event',
      people: (data.people ?? []).map(person),
      claimant: perhaps(data.claimant),
      conflict: conflict(data.conflict),
      overtakenBy: null,
      accepted: acceptedOn(data),
    }),
  );
  const happening = finder(linked);
  // When all are there: whatever overtakes one may itself be overtaken, thousands of times.
  for (const { id, overtakenBy } of happenings) {
    if (overtakenBy !== null) happening(id).overtakenBy = happening(overtakenBy);
  }

  const proceedings = files.proceedings.map((data) => proceedingOf(data, { cited, person, happening }));

  const lists = {
    ...{ sources, people, works, quotes: [...base.quotes, ...quotes] },
    events: [...base.events, ...linked.slice(0, files.events.length)],
    proceedings: [...base.proceedings, ...proceedings],
  };
  return { ...files.dossier, ...lists, ...lookedUp(lists.quotes, [...base.timeline, ...linked]) };
}

function occasionOf(data: QuoteData['occasion'], work: Find<Work>): Occasion {
  if (typeof data !== 'string') return { ...data, work: data.shownIn === null ? null : work(data.shownIn) };
  const { kind, title, shownOn } = work(data);
  return { kind, title, date: null, host: shownOn, work: work(data) };
}

function proceedingOf(data: ProceedingData, { cited, person, happening }: Linked): Proceeding {
  const against = mapNonEmpty(data.against, person);
  const charge = ({ outcome, against: some, ...own }: ProceedingData['charges'][number]): Charge => {
    const laid = some.map(person);
    const parties = isNonEmpty(laid) ? laid : against;
    const outcomes = outcome.map((came) => ({
      ...cited(came),
      against: came.against === null ? parties[0] : person(came.against),
    }));
    return { ...cited(own), against: parties, outcomes };
  };
  return {
    ...data,
    kind: 'proceeding',
    against,
    broughtBy: data.broughtBy.map(person),
    harmed: data.harmed.map(person),
    court: data.court && cited(data.court),
    charges: mapNonEmpty(data.charges, charge),
    steps: mapNonEmpty(data.steps, ({ id }) => happening(id)),
  };
}

/** As it is before anything is added to it. */
function emptyOf(dossier: DossierFiles['dossier']): Dossier {
  const none = { sources: [], people: [], works: [], quotes: [], events: [], proceedings: [], timeline: [] };
  return { ...dossier, ...none, entries: new Map(), responses: new Map(), neighbours: new Map() };
}

/** Events in order, entries by id, and which of them belong beside each other. */
function lookedUp(quotes: readonly Quote[], events: readonly Event[]) {
  const timeline = moveBehind(events.toSorted((a, b) => compareDates(a.date, b.date)));
  const all: readonly Entry[] = [...quotes, ...timeline];
  const entries = new Map(all.map((entry) => [entry.id, entry]));
  const answers = all.flatMap((entry): [string, Entry][] =>
    entry.respondsTo === null ? [] : [[entry.respondsTo, entry]],
  );
  const beside = grouped(quotes.flatMap((quote) => besideEachOther(quote, entries)));
  // Two may each be said to stand beside the other.
  const neighbours = new Map([...beside].map(([id, others]) => [id, [...new Set(others)]]));
  return { timeline, entries, responses: grouped(answers), neighbours };
}

/** What links the citations of an entry, a statement, a charge. */
function citing(source: Find<Source>) {
  const citation = (data: CitationData): Citation => ({ ...data, source: source(data.source) });
  return <T extends { readonly citations: NonEmpty<CitationData> }>({ citations, ...data }: T) => ({
    ...data,
    citations: mapNonEmpty(citations, citation),
  });
}

/** Both ways: a quote stands beside what stands beside it. */
function besideEachOther(quote: Quote, byId: ReadonlyMap<string, Entry>): [string, Entry][] {
  const others = quote.standsBeside.flatMap((id) => byId.get(id) ?? []);
  return others.flatMap((other): [string, Entry][] => [
    [quote.id, other],
    [other.id, quote],
  ]);
}

/** Each that is said to have come after another, where it stands ahead of that one, to right behind it. */
function moveBehind(events: readonly Event[]): Event[] {
  const after = new Map(events.flatMap(({ id, after }) => (after === null ? [] : [[id, after]])));
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

/** @throws rather than have what a server accepted pass for the shipped record's */
function acceptedOn({ accepted }: Pick<EventData, 'accepted'>) {
  const day = accepted === null ? null : parseDate(accepted);
  if (day === undefined) throw new Error(`"${accepted}" is no day to have been accepted on`);
  return day;
}

function linkSource({ text, sha256, readOn, ...data }: SourceData): Source {
  const isChecked = sha256 !== null && (text !== null || readOn !== null);
  const read = readOn === null ? null : (parseDate(readOn) ?? null);
  return { ...data, text: isChecked ? { sha256, readOn: read } : null };
}

function finder<T extends { readonly id: string }>(entries: readonly T[]): Find<T> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`"${id}" was not checked by rules.ts`);
    return found;
  };
}
