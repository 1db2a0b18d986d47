// What a button, or a choice from a menu, leads to, and how that stands in a custom id: which command, in which version,
// and ids of the record. Words never go into one.
import { LABELS, type Label } from '../../check/finding.js';
import { parseDate } from '../../record/date.js';
import type { RecordDate } from '../../record/model.js';
import { LIMITS } from './limits.js';

/** `rust/huerta-started-feeling-off`: names what a film has. */
type Ref = string;

interface Paged {
  /** An entry of the page to show; the first page where there is none. */
  readonly opening?: Ref | undefined;
}

interface OfFilm extends Paged {
  /** null: of all films. */
  readonly film: string | null;
}

interface InTime extends Paged {
  readonly from: RecordDate | null;
  readonly to: RecordDate | null;
  readonly as: 'text' | 'picture';
}

export type View =
  | { readonly kind: 'quote'; readonly quote: Ref; readonly as: 'text' | 'card' | 'context' }
  | { readonly kind: 'quotes of'; readonly person: Ref; readonly as: 'text' | 'card' }
  | ({ readonly kind: 'who'; readonly person: Ref } & Paged)
  | ({ readonly kind: 'verdict'; readonly person: Ref } & Paged)
  | ({ readonly kind: 'proceedings' } & OfFilm)
  /** Those that the message's menu lists; of a chosen one its own steps, where it is a proceeding. */
  | ({ readonly kind: 'listed proceedings'; readonly chosen?: Ref | undefined } & OfFilm)
  | ({ readonly kind: 'timeline' } & OfFilm & InTime)
  | ({ readonly kind: 'timeline of'; readonly person: Ref } & InTime)
  /** Those that the message's menu lists. */
  | ({ readonly kind: 'listed events' } & OfFilm & InTime)
  | ({ readonly kind: 'source'; readonly source: Ref } & Paged)
  | ({ readonly kind: 'sources' } & OfFilm)
  /** The claims that the message shows. */
  | { readonly kind: 'checked'; readonly claims: readonly ShownClaim[]; readonly more: number }
  | { readonly kind: 'report'; readonly entry: Ref };

export type ViewOf<Kind extends View['kind']> = Extract<View, { readonly kind: Kind }>;
export type PagedView = Exclude<View, ViewOf<'quote' | 'quotes of' | 'checked' | 'report'>>;

/** What can't be seen of a claim in the answer that shows it. */
interface ShownClaim {
  readonly label: Label;
  readonly isSentence: boolean;
  readonly hasOtherSpeaker: boolean;
}

/** A part that is not given; no id can be this, since ids begin with a letter or digit. */
const NONE = '-';
/** In the place of an id: what the message's menu lists. */
const LISTED = '*';
/** Ahead of a person in the place of a quote: all quotes of theirs. */
const QUOTES_OF = '*';
/** Ahead of the entry that a timeline opens with: as a picture. */
const PICTURED = '*';

/** Ids of menus whose values are references: each shows what is chosen there. */
export const MENUS = {
  quote: `q1:${NONE}`,
  card: `q1:${NONE}:${NONE}:card`,
  context: 'c1',
  who: `w1:${NONE}`,
  verdict: `v1:${NONE}`,
  source: `s1:${NONE}`,
} as const;

/** In a menu of quotes: all quotes of a person. */
export function quotesOf(person: Ref): string {
  return `${QUOTES_OF}${person}`;
}

/** `q1:rust:huerta-started-feeling-off`. The lengths that schema.ts allows for ids keep every one within 100. */
export function encode(view: View): string {
  const id = partsOf(view).join(':');
  if (id.length > LIMITS.customId) throw new Error(`custom id over ${LIMITS.customId} characters: ${id}`);
  return id;
}

function partsOf(view: View): readonly string[] {
  switch (view.kind) {
    case 'quote':
      return ['q1', ...split(view.quote), ...(view.as === 'text' ? [] : [view.as])];
    case 'quotes of': {
      const [film, person] = split(view.person);
      return ['q1', film, quotesOf(person), ...(view.as === 'text' ? [] : [view.as])];
    }
    case 'who':
      return ['w1', ...paged(split(view.person), view)];
    case 'verdict':
      return ['v1', ...paged(split(view.person), view)];
    case 'proceedings':
      return ['v1', ...paged([view.film ?? NONE, NONE], view)];
    case 'listed proceedings':
      return ['v1', ...paged([view.film ?? NONE, LISTED], view)];
    case 'source':
      return ['s1', ...paged(split(view.source), view)];
    case 'sources':
      return ['s1', ...paged([view.film ?? NONE, NONE], view)];
    case 'timeline':
      return ['t1', ...inTime([view.film ?? NONE, NONE], view)];
    case 'timeline of':
      return ['t1', ...inTime(split(view.person), view)];
    case 'listed events':
      return ['t1', ...inTime([view.film ?? NONE, LISTED], view)];
    case 'checked':
      return ['c1', view.claims.map(claimCode).join(''), String(view.more)];
    case 'report':
      return ['r1', ...split(view.entry)];
  }
}

type FilmAndId = readonly [film: string, id: string];

function split(ref: Ref): FilmAndId {
  const [id = NONE, film = NONE] = ref.split('/').reverse();
  return [film, id];
}

function paged(ahead: FilmAndId, { opening }: Paged): readonly string[] {
  return opening === undefined ? ahead : [...ahead, within(ahead[0], opening)];
}

function inTime(ahead: FilmAndId, { from, to, as, opening }: InTime): readonly string[] {
  const entry = opening === undefined ? '' : within(ahead[0], opening);
  const page = as === 'picture' ? `${PICTURED}${entry}` : entry;
  return [...ahead, from?.edtf ?? NONE, to?.edtf ?? NONE, ...(page === '' ? [] : [page])];
}

/** The film stands in an entry's part only where it doesn't stand ahead of it. */
function within(film: string, ref: Ref): string {
  return ref.startsWith(`${film}/`) ? ref.slice(film.length + 1) : ref;
}

const claimCode = ({ label, isSentence, hasOtherSpeaker }: ShownClaim) =>
  (LABELS.indexOf(label) * 4 + (isSentence ? 2 : 0) + (hasOtherSpeaker ? 1 : 0)).toString(36);

type Parts = readonly (string | undefined)[];

/**
 * Foreign input: anything may stand in it. Undefined where it is not, or no longer, one of ours.
 * @param chosen the value, where it is a menu's
 */
export function decode(id: string, chosen?: string): View | undefined {
  if (id.length > LIMITS.customId || !/^[a-z0-9]+(:[a-z0-9*/-]+)*$/.test(id)) return undefined;
  const [version, ...parts] = id.split(':');
  switch (version) {
    case 'q1':
      return quoteIn(parts, chosen);
    case 'w1':
      return personIn('who', parts, chosen);
    case 'v1':
      return verdictIn(parts, chosen);
    case 't1':
      return timelineIn(parts, chosen);
    case 's1':
      return sourceIn(parts, chosen);
    case 'c1':
      // Menus of before named the film and the quote with a colon between.
      return parts.length === 0 && chosen !== undefined
        ? { kind: 'quote', quote: chosen.replace(':', '/'), as: 'context' }
        : checkedIn(parts);
    case 'r1':
      return parts.length === 2 ? { kind: 'report', entry: refIn(parts[0], parts[1] ?? '') } : undefined;
    default:
      return undefined;
  }
}

/** What a menu lists. Menus of before named entries of the film in their own id. */
export function listedIn(menuId: string, values: readonly string[]): readonly Ref[] {
  const [, film] = menuId.split(':');
  return values.map((value) => refIn(film, value));
}

function refIn(film = NONE, value: string): Ref {
  return value.includes('/') || film === NONE ? value : `${film}/${value}`;
}

const filmIn = (film: string | undefined) => (film === undefined || film === NONE ? null : film);

function quoteIn([film, shown, as = 'text']: Parts, chosen = shown): View | undefined {
  if (chosen === undefined) return undefined;
  const isPerson = chosen.startsWith(QUOTES_OF);
  const ref = refIn(film, isPerson ? chosen.slice(QUOTES_OF.length) : chosen);
  if (as === 'context') return { kind: 'quote', quote: ref, as };
  if (as !== 'text' && as !== 'card') return undefined;
  return isPerson ? { kind: 'quotes of', person: ref, as } : { kind: 'quote', quote: ref, as };
}

function personIn(kind: 'who' | 'verdict', [film, shown, opening]: Parts, chosen = shown): View | undefined {
  return chosen === undefined ? undefined : { kind, person: refIn(film, chosen), opening };
}

function verdictIn(parts: Parts, chosen: string | undefined): View | undefined {
  const [film, shown, opening] = parts;
  if (shown === NONE) return { kind: 'proceedings', film: filmIn(chosen ?? film), opening };
  if (shown !== LISTED) return personIn('verdict', parts, chosen);
  const entry = chosen && refIn(film, chosen);
  return { kind: 'listed proceedings', film: filmIn(film), opening: entry ?? opening, chosen: entry };
}

function sourceIn([film, shown, opening]: Parts, chosen = shown): View | undefined {
  if (shown === NONE) return { kind: 'sources', film: filmIn(film), opening };
  return chosen === undefined ? undefined : { kind: 'source', source: refIn(film, chosen), opening };
}

function timelineIn([film, shown, start, end, page = '']: Parts, chosen?: string): View | undefined {
  const [from, to] = [dateIn(start), dateIn(end)];
  if (from === undefined || to === undefined || shown === undefined) return undefined;
  const isPicture = page.startsWith(PICTURED);
  const opening = (isPicture ? page.slice(PICTURED.length) : page) || undefined;
  const rest = { from, to, as: isPicture ? 'picture' : 'text', opening } as const;
  if (shown === LISTED)
    return { kind: 'listed events', film: filmIn(film), ...rest, opening: chosen ?? opening };
  // A choice between films names one; everything else that is chosen is a person of any film.
  if (chosen !== undefined && !chosen.includes('/') && film === NONE && shown === NONE)
    return { kind: 'timeline', film: chosen, ...rest };
  const person = chosen ?? shown;
  return person === NONE
    ? { kind: 'timeline', film: filmIn(film), ...rest }
    : { kind: 'timeline of', person: refIn(film, person), ...rest };
}

/** null: not given; undefined: no date. */
function dateIn(part = ''): RecordDate | null | undefined {
  return part === NONE ? null : parseDate(part);
}

function checkedIn([codes = '', more = '']: Parts): View | undefined {
  if (!/^[0-9a-r]{1,10}$/.test(codes) || !/^\d{1,4}$/.test(more)) return undefined;
  const claims = [...codes].flatMap((code): ShownClaim[] => {
    const bits = Number.parseInt(code, 36);
    const label = LABELS[bits >> 2];
    if (label === undefined) return [];
    return [{ label, isSentence: (bits & 2) === 2, hasOtherSpeaker: (bits & 1) === 1 }];
  });
  return { kind: 'checked', claims, more: Number(more) };
}
