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

/** What words found: they never go into a button. */
interface Found {
  /** Of all entries of the answer, at most 20. */
  readonly marks: readonly string[];
  /** The place of the one to show, or to open a page with. */
  readonly at: number;
}

export type View =
  | { readonly kind: 'quote'; readonly quote: Ref; readonly as: 'text' | 'card' | 'context' }
  | { readonly kind: 'quotes of'; readonly person: Ref; readonly as: 'text' | 'card' }
  | ({ readonly kind: 'who'; readonly person: Ref } & Paged)
  | ({ readonly kind: 'verdict'; readonly person: Ref } & Paged)
  /** Every step of the proceedings against somebody. */
  | ({ readonly kind: 'steps'; readonly person: Ref } & Paged)
  | ({ readonly kind: 'proceedings' } & OfFilm)
  | ({ readonly kind: 'found quotes'; readonly as: 'text' | 'card' } & Found)
  | ({ readonly kind: 'found proceedings' } & Found)
  | ({ readonly kind: 'found events'; readonly as: 'text' | 'picture' } & Found)
  | ({ readonly kind: 'timeline' } & OfFilm & InTime)
  | ({ readonly kind: 'timeline of'; readonly person: Ref } & InTime)
  | ({ readonly kind: 'source'; readonly source: Ref } & Paged)
  | ({ readonly kind: 'sources' } & OfFilm)
  /** The claims that the message shows. */
  | { readonly kind: 'checked'; readonly claims: readonly ShownClaim[]; readonly more: number }
  | { readonly kind: 'report'; readonly entry: Ref }
  /** What a form asks for, with the id of the message that it answers. */
  | { readonly kind: 'answer to'; readonly message: string };

/** What can be done with the answer that a view leads to. */
interface Deed {
  readonly kind: keyof typeof DEEDS;
  readonly of: View;
}

/** Taking an answer away: first whoever does is asked whether they are sure. */
export type Removal = {
  [Kind in keyof typeof REMOVALS]: {
    readonly kind: Kind;
    /** Of the press of More…; undefined: under the message itself. */
    readonly press?: string | undefined;
  };
}[keyof typeof REMOVALS];

/** What is done with a server's own record, by a button or a form. */
export interface RecordDeed {
  readonly kind: 'record';
  readonly act: string;
  /** Ids of it: an entry's with its version, a film's with a speaker's. */
  readonly on: readonly string[];
}

/** Where a button leads. */
export type Target = View | Deed | Removal | RecordDeed;

export type ViewOf<Kind extends View['kind']> = Extract<View, { readonly kind: Kind }>;

/** What can't be seen of a claim in the answer that shows it. */
interface ShownClaim {
  readonly label: Label;
  readonly isSentence: boolean;
  readonly hasOtherSpeaker: boolean;
}

/** The version's second letter: `qm:rust:…` is More… of `q1:rust:…`, and no longer. */
const DEEDS = { more: 'm', cited: 's', cite: 'b', copy: 'c', post: 'p' } as const;
const RECORD = 'o1';
const REMOVALS = { remove: 'x1', 'remove for good': 'x2' } as const;

/** A part that is not given; no id can be this, since ids begin with a letter or digit. */
const NONE = '-';
/** Ahead of a person in the place of a quote: all quotes of theirs. */
const QUOTES_OF = '*';
/** Ahead of the entry that a timeline opens with: as a picture. */
const PICTURED = '*';

/** Ahead of the marks of what was found. */
const FOUND = {
  q: { kind: 'found quotes', as: 'text' },
  c: { kind: 'found quotes', as: 'card' },
  v: { kind: 'found proceedings' },
  t: { kind: 'found events', as: 'text' },
  p: { kind: 'found events', as: 'picture' },
} as const;
/** Letters of a mark, see `markOf`. */
const MARK = /.{4}/g;

/** `q1:rust:huerta-started-feeling-off`. The lengths that schema.ts allows for ids keep every one within 100. */
export function encode(target: Target): string {
  const id = idOf(target);
  if (id.length > LIMITS.customId) throw new Error(`custom id over ${LIMITS.customId} characters: ${id}`);
  return id;
}

function idOf(target: Target): string {
  if (target.kind === 'record')
    return [RECORD, target.act, ...target.on.map((part) => (part === '' ? NONE : part))].join(':');
  if ('of' in target) return partsOf(target.of).join(':').replace('1', DEEDS[target.kind]);
  if (target.kind === 'remove' || target.kind === 'remove for good')
    return [REMOVALS[target.kind], ...(target.press === undefined ? [] : [target.press])].join(':');
  return partsOf(target).join(':');
}

function partsOf(view: View): readonly string[] {
  switch (view.kind) {
    case 'quote':
      return ['q1', ...split(view.quote), ...(view.as === 'text' ? [] : [view.as])];
    case 'quotes of': {
      const [film, person] = split(view.person);
      return ['q1', film, `${QUOTES_OF}${person}`, ...(view.as === 'text' ? [] : [view.as])];
    }
    case 'who':
      return ['w1', ...paged(split(view.person), view)];
    case 'verdict':
      return ['v1', ...paged(split(view.person), view)];
    case 'steps':
      return ['l1', ...paged(split(view.person), view)];
    case 'proceedings':
      return ['v1', ...paged([view.film ?? NONE, NONE], view)];
    case 'found quotes':
      return found(view.as === 'card' ? 'c' : 'q', view);
    case 'found proceedings':
      return found('v', view);
    case 'found events':
      return found(view.as === 'picture' ? 'p' : 't', view);
    case 'source':
      return ['s1', ...paged(split(view.source), view)];
    case 'sources':
      return ['s1', ...paged([view.film ?? NONE, NONE], view)];
    case 'timeline':
      return ['t1', ...inTime([view.film ?? NONE, NONE], view)];
    case 'timeline of':
      return ['t1', ...inTime(split(view.person), view)];
    case 'checked':
      return ['c1', view.claims.map(claimCode).join(''), String(view.more)];
    case 'report':
      return ['r1', ...split(view.entry)];
    case 'answer to':
      return ['a1', view.message];
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

const found = (what: keyof typeof FOUND, { at, marks }: Found) => ['f1', what, String(at), marks.join('')];

/** The film stands in an entry's part only where it doesn't stand ahead of it. */
function within(film: string, ref: Ref): string {
  return ref.startsWith(`${film}/`) ? ref.slice(film.length + 1) : ref;
}

const claimCode = ({ label, isSentence, hasOtherSpeaker }: ShownClaim) =>
  (LABELS.indexOf(label) * 4 + (isSentence ? 2 : 0) + (hasOtherSpeaker ? 1 : 0)).toString(36);

type Parts = readonly (string | undefined)[];

/** A slash stands between a film and what it has. */
const ID = /^[a-z0-9]+(?::(?:\*|\*?[\w-]+(?:\/[\w-]+)?))*$/;

/** Foreign input: anything may stand in it. Undefined where it is not, or no longer, one of ours. */
export function decode(id: string): Target | undefined {
  if (id.length > LIMITS.customId || !ID.test(id)) return undefined;
  const [version = '', ...parts] = id.split(':');
  if (version === RECORD) {
    const [act = '', ...on] = parts;
    return { kind: 'record', act, on: on.map((part) => (part === NONE ? '' : part)) };
  }
  for (const kind of Object.keys(REMOVALS) as (keyof typeof REMOVALS)[])
    if (version === REMOVALS[kind]) return { kind, press: parts[0] };
  for (const kind of Object.keys(DEEDS) as (keyof typeof DEEDS)[]) {
    if (version[1] !== DEEDS[kind]) continue;
    const of = viewIn(`${version[0]}1`, parts);
    return of && { kind, of };
  }
  return viewIn(version, parts);
}

function viewIn(version: string, parts: Parts): View | undefined {
  if (version === 'f1') return foundIn(parts);
  if (version === 'c1') return checkedIn(parts);
  if (version === 'a1') return answerIn(parts);
  const [film = NONE, id, opening] = parts;
  if (id === undefined) return undefined;
  const ref = refIn(film, id);
  const all = id === NONE ? { film: film === NONE ? null : film, opening } : undefined;
  switch (version) {
    case 'q1':
      return quoteIn(film, id, opening);
    case 'w1':
      return { kind: 'who', person: ref, opening };
    case 'v1':
      return all ? { kind: 'proceedings', ...all } : { kind: 'verdict', person: ref, opening };
    case 'l1':
      return { kind: 'steps', person: ref, opening };
    case 's1':
      return all ? { kind: 'sources', ...all } : { kind: 'source', source: ref, opening };
    case 't1': {
      const time = timeIn(parts.slice(2));
      const whose = all
        ? ({ kind: 'timeline', ...all } as const)
        : ({ kind: 'timeline of', person: ref } as const);
      return time && { ...whose, ...time };
    }
    case 'r1':
      return parts.length === 2 ? { kind: 'report', entry: ref } : undefined;
    default:
      return undefined;
  }
}

function refIn(film: string, value: string): Ref {
  return value.includes('/') || film === NONE ? value : `${film}/${value}`;
}

function quoteIn(film: string, shown: string, as = 'text'): View | undefined {
  const isPerson = shown.startsWith(QUOTES_OF);
  const ref = refIn(film, isPerson ? shown.slice(QUOTES_OF.length) : shown);
  if (as === 'context') return { kind: 'quote', quote: ref, as };
  if (as !== 'text' && as !== 'card') return undefined;
  return isPerson ? { kind: 'quotes of', person: ref, as } : { kind: 'quote', quote: ref, as };
}

function timeIn([start, end, page = '']: Parts): InTime | undefined {
  const [from, to] = [dateIn(start), dateIn(end)];
  if (from === undefined || to === undefined) return undefined;
  const isPicture = page.startsWith(PICTURED);
  const opening = (isPicture ? page.slice(PICTURED.length) : page) || undefined;
  return { from, to, as: isPicture ? 'picture' : 'text', opening };
}

function answerIn([message = '']: Parts): View | undefined {
  return /^\d{17,20}$/.test(message) ? { kind: 'answer to', message } : undefined;
}

function foundIn([what = '', at = '', marks = '']: Parts): View | undefined {
  const all = marks.match(MARK) ?? [];
  const isOurs = Object.hasOwn(FOUND, what) && /^\d{1,2}$/.test(at) && all.length > 0;
  return isOurs ? { ...FOUND[what as keyof typeof FOUND], at: Number(at), marks: all } : undefined;
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
