// Where the record comes from: every source with what is taken from it.
import { type Citation, type Dossier, type Entry, isNonEmpty, type Source } from '../record/model.js';
import type { Search } from '../search/search.js';
import { tokens } from '../search/words.js';
import type { Nothing, SourceAnswer, SourceFound, Use } from './answer.js';
import { chosenIn, filmOf } from './film.js';
import { MOST_NEAR } from './nothing.js';

const SHORTEST_BEGINNING = 4;

export function answerSource(search: Search, asked: string): SourceAnswer {
  const { dossiers } = search;
  const all = dossiers.flatMap((dossier) => dossier.sources);
  const whole = (source: Source) => wholeSource(filmOf(source, dossiers), source);
  if (asked.trim() === '') {
    const sources = all.map(whole).filter((found) => found !== undefined);
    return isNonEmpty(sources) ? { kind: 'sources', dossiers, sources } : nothingBy(search, asked);
  }
  const chosen = chosenIn(all, asked, dossiers);
  // Suggestions to somebody who types no word yet are all sources; to a question without a word they are none.
  const found = tokens(asked).length === 0 ? [] : named(search.suggestions.sources(asked), tokens(asked));
  const sources = chosen === undefined ? found : [chosen];
  if (!isNonEmpty(sources)) return nothingBy(search, asked);
  if (sources.length > 1) return { kind: 'ambiguous source', dossiers, asked, sources };
  return whole(sources[0]) ?? nothingBy(search, asked);
}

/** Of those that begin so the ones that have the words; a beginning of few letters is no name ("thr" of "three"). */
function named(sources: readonly Source[], words: readonly string[]): readonly Source[] {
  const whole = sources.filter(({ publisher, title, author, id, date, description, shortName, copyOf }) => {
    const known = tokens(
      [publisher, title, author, id, date?.edtf, description, shortName, copyOf].join(' '),
    );
    return words.every((word) => known.includes(word));
  });
  return whole.length > 0 || words.join('').length < SHORTEST_BEGINNING ? whole : sources;
}

/** Who asks for a source is offered sources: those of which a word looks like one of the text, else the newest. */
function nothingBy({ dossiers, suggestions }: Search, asked: string): Nothing {
  const near = [...new Set(tokens(asked))].flatMap((word) => suggestions.sources(word));
  const nearest = [...new Set([...near, ...suggestions.sources('')])].slice(0, MOST_NEAR);
  return { kind: 'nothing', dossiers, asked, nearest };
}

/** Undefined for a source that nothing cites. */
export function wholeSource(dossier: Dossier, source: Source): SourceFound | undefined {
  const uses = usesOf(dossier, source);
  return isNonEmpty(uses) ? { kind: 'source', dossier, source, uses } : undefined;
}

/** Worked out once for a record. */
const known = new WeakMap<Dossier, ReadonlyMap<Source, readonly Use[]>>();

/** Everything that cites a source, in the source's order where it is known, else the data's. */
export function usesOf(dossier: Dossier, source: Source): readonly Use[] {
  const bySource = known.get(dossier) ?? groupBySource(allUses(dossier));
  known.set(dossier, bySource);
  return bySource.get(source) ?? [];
}

function groupBySource(uses: readonly Use[]): Map<Source, Use[]> {
  const bySource = new Map<Source, Use[]>();
  for (const use of [...uses].sort(
    (a, b) => place(a).start - place(b).start || place(a).end - place(b).end,
  )) {
    const { source } = use.citation;
    const others = bySource.get(source);
    if (others === undefined) bySource.set(source, [use]);
    else others.push(use);
  }
  return bySource;
}

function place({ citation }: Use): { readonly start: number; readonly end: number } {
  return citation.passage.position ?? { start: 0, end: 0 };
}

/** What came of a charge against each of several often stands in the same words. */
const once = (citations: readonly Citation[]) => [
  ...new Map(
    citations.map((citation) => [`${citation.source.id} ${citation.passage.exact}`, citation]),
  ).values(),
];

/** Everything that cites anything, with what it supports. */
function allUses(dossier: Dossier): Use[] {
  const of = (statement: string, citations: readonly Citation[], entry?: Entry): Use[] =>
    citations.map((citation) => ({ citation, statement, accepted: entry?.accepted ?? null }));
  const ofConflict = (entry: Entry): Use[] =>
    (entry.conflict?.versions ?? []).flatMap((version) => of(version.text, version.citations, entry));
  return [
    ...dossier.quotes.flatMap((quote) => [
      ...of(
        quote.speakers.map(({ name }) => name).join(', '),
        quote.passages.map((passage) => ({ source: quote.source, passage })),
        quote,
      ),
      ...of(quote.circumstances, quote.citations, quote),
      ...ofConflict(quote),
    ]),
    ...dossier.timeline.flatMap((event) => [...of(event.text, event.citations, event), ...ofConflict(event)]),
    ...dossier.proceedings.flatMap(({ title, court, charges }) => [
      ...(court === null ? [] : of(court.text, court.citations)),
      ...charges.flatMap(({ name, citations, outcomes }) =>
        of(`${title}: ${name}`, once([...citations, ...outcomes.flatMap((outcome) => outcome.citations)])),
      ),
    ]),
    ...dossier.people.flatMap(({ name, role, citations }) => of(`${name}, ${role}`, citations)),
    ...dossier.works.flatMap(({ title, citations }) => of(title, citations)),
  ];
}
