// Files of quotations and of questions about them (JSON lines), and a dossier made of quotations.
import { z } from 'zod';
import type { Citation, Dossier, Passage, Person, Quote, Source, Work } from '../../record/model.js';
import { readLines } from './lines.js';

const ID = z.union([z.string(), z.number()]).transform(String);
const QUOTATION = z.object({ id: ID, text: z.string(), speaker: z.string(), work: z.string() });
const CASE = z.object({ id: ID, kind: z.string(), query: z.string() });
export type Quotation = z.infer<typeof QUOTATION>;
/** A question that was made from one quotation. */
export type Case = z.infer<typeof CASE>;

export const readQuotations = (file: string): Promise<Quotation[]> => readLines(file, QUOTATION);
export const readCases = (file: string): Promise<Case[]> => readLines(file, CASE);

/** Quotations as a dossier of the product's own; what the file does not say stays empty. */
export function dossierOf(quotations: readonly Quotation[]): Dossier {
  const source: Source = {
    id: 'quotations',
    publisher: null,
    title: null,
    author: null,
    date: null,
    url: null,
    shortName: null,
    archived: null,
    language: null,
    copyOf: null,
    seen: null,
    description: 'a file of quotations',
    note: null,
    text: null,
  };
  const citation: Citation = { source, passage: passage('') };
  const citations: [Citation] = [citation];
  const person = (name: string): Person => ({
    id: name,
    kind: 'person',
    name,
    otherNames: [],
    role: '',
    harm: null,
    unnamed: false,
    withheld: [],
    note: null,
    corrections: [],
    citations,
  });
  const work = (title: string): Work => ({
    id: title,
    title,
    kind: 'film',
    director: null,
    shownOn: null,
    citations,
  });
  const people = byName(
    quotations.map(({ speaker }) => speaker),
    person,
  );
  const works = byName(
    quotations.map((quotation) => quotation.work),
    work,
  );
  const quotes = quotations.map(
    (quotation): Quote => ({
      kind: 'quote',
      id: quotation.id,
      speakers: [people.get(quotation.speaker) ?? person(quotation.speaker)],
      relayedBy: null,
      occasion: {
        ...{ kind: 'film', title: quotation.work, date: null, host: null },
        work: works.get(quotation.work) ?? work(quotation.work),
      },
      source,
      passages: [passage(quotation.text)],
      inseparable: false,
      circumstances: '',
      subject: null,
      otherWords: [],
      respondsTo: null,
      standsBeside: [],
      conflict: null,
      corrections: [],
      citations,
    }),
  );
  return {
    id: 'quotations',
    title: 'Quotations',
    about: '',
    topics: [],
    sources: [source],
    people: [...people.values()],
    works: [...works.values()],
    quotes,
    events: [],
    proceedings: [],
    timeline: [],
    entries: new Map(quotes.map((quote) => [quote.id, quote])),
    responses: new Map(),
    neighbours: new Map(),
  };
}

function passage(exact: string): Passage {
  return { exact, prefix: '', suffix: '', at: null, position: null };
}

function byName<T>(names: readonly string[], make: (name: string) => T): Map<string, T> {
  return new Map([...new Set(names)].map((name) => [name, make(name)]));
}
