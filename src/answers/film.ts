// Which films are asked, and which film has an entry: two films may have people, sources and entries of one id.
import { createHash } from 'node:crypto';
import type { Dossier, Entry, NonEmpty, Person, Proceeding, Source, Work } from '../record/model.js';
import type { RecordSearch, Search } from '../search/search.js';
import { tokens } from '../search/words.js';
import type { Unclear } from './answer.js';

type Films = NonEmpty<Dossier>;
/** What a film has. */
type Held = Entry | Proceeding | Person | Source | Work;

/** The film that is named, else all of the record. */
export function filmsAsked(search: RecordSearch, asked: string): Search | Unclear {
  if (asked.trim() === '') return search;
  const [film, ...others] = filmsMeant(search.dossiers, asked);
  const unclear = (problem: Unclear['problem'], films: readonly Dossier[]): Unclear => {
    return { kind: 'unclear', problem, asked, titles: films.map(({ title }) => title) };
  };
  if (film === undefined) return unclear('unknown film', search.dossiers);
  return others.length > 0 ? unclear('several films', [film, ...others]) : search.in(film);
}

/** By the chosen suggestion, the id, or words that all stand in the title or in a work's. */
export function filmsMeant(dossiers: Films, asked: string): Dossier[] {
  const id = asked.trim();
  const exact = dossiers.filter((dossier) => id === dossier.id || id === chosenValue(dossier.id));
  if (exact.length > 0) return exact;
  const words = tokens(asked);
  return dossiers.filter(({ title, works }) => {
    const known = new Set(tokens([title, ...works.map((work) => work.title)].join(' ')));
    return words.length > 0 && words.every((word) => known.has(word));
  });
}

/** By a title, or all of it up to its colon: “last take”; among the words nothing else tells anything. */
export function filmsCalled(
  dossiers: Films,
  words: readonly string[],
  telling: readonly string[],
): Dossier[] {
  return filmsMeant(dossiers, telling.join(' ')).filter(({ title, works }) =>
    [title, ...works.map((work) => work.title)].some((one) =>
      tokens(one.split(':')[0] ?? '').every((word) => words.includes(word)),
    ),
  );
}

export function filmOf(held: Held, dossiers: Films): Dossier {
  const holds = ({ entries, people, sources, proceedings, works }: Dossier) =>
    entries.get(held.id) === held ||
    [people, sources, proceedings, works].some((all: readonly Held[]) => all.includes(held));
  return dossiers.find(holds) ?? dossiers[0];
}

/** `rust/huerta-started-feeling-off`: names one of the record's entries, whichever film has it. */
export function refOf(held: Held, dossiers: Films): string {
  return `${filmOf(held, dossiers).id}/${held.id}`;
}

/** The id of the film where there is but one; null: an answer may be of several. */
export function onlyFilm([film, ...others]: Films): string | null {
  return others.length === 0 ? film.id : null;
}

/** Without a film where only one has such an id. */
export function withRef<T extends Held>(all: readonly T[], ref: string, dossiers: Films): T | undefined {
  const [only, ...others] = all.filter(({ id }) => id === ref);
  if (only !== undefined && others.length === 0) return only;
  return all.find((held) => ref.endsWith(`/${held.id}`) && refOf(held, dossiers) === ref);
}

/** Letters of a mark: among 10,000 entries four or five pairs have the same, which then is neither's. */
const MARK = 4;
const marks = new WeakMap<Held, string>();

/** Names an entry in four letters, where one button must hold many. */
export function markOf(held: Held, dossiers: Films): string {
  const known = marks.get(held);
  if (known !== undefined) return known;
  const made = createHash('sha256').update(refOf(held, dossiers)).digest('base64url').slice(0, MARK);
  marks.set(held, made);
  return made;
}

/** Those of the marks that are still there, in this order. */
export function withMarks<T extends Held>(all: readonly T[], asked: readonly string[], dossiers: Films): T[] {
  const byMark = new Map<string, T | undefined>();
  for (const held of all) {
    const mark = markOf(held, dossiers);
    byMark.set(mark, byMark.has(mark) ? undefined : held);
  }
  return asked.flatMap((mark) => byMark.get(mark) ?? []);
}

/** The one of them that is meant by its place among marks, whatever else has gone; undefined where it has. */
export function markedAt<T extends Held>(
  all: readonly T[],
  { marks, at }: { readonly marks: readonly string[]; readonly at: number },
  dossiers: Films,
): T | undefined {
  return withMarks(all, marks.slice(at, at + 1), dossiers)[0];
}

/** Ahead of an id or a reference in an option: a suggestion that was chosen; anything else is words. */
const CHOSEN = '#';

export function chosenValue(ref: string): string {
  return `${CHOSEN}${ref}`;
}

/** What was chosen while typing, if it is one of these. */
export function chosenIn<T extends Held>(all: readonly T[], text: string, dossiers: Films): T | undefined {
  const trimmed = text.trim();
  return trimmed.startsWith(CHOSEN) ? withRef(all, trimmed.slice(CHOSEN.length), dossiers) : undefined;
}
