// What was typed into a form, and what its page says of itself → an entry as a curator would write it.
import { createHash } from 'node:crypto';
import { typedDate } from '../answers/typed-date.js';
import { asId } from '../record/fields.js';
import { type Dossier, isShipped, OCCASIONS, type Person } from '../record/model.js';
import { nameFinder } from '../record/naming.js';
import { asCompared, findPlace, placesOf, shortestSurroundings } from '../record/place.js';
import { placesOnPage } from '../record/places.js';
import { unprintable } from '../record/printable.js';
import type { WrittenFiles } from '../record/schema.js';
import type { Search } from '../search/search.js';
import { folded } from '../search/words.js';
import { courtWordIn } from './court.js';
import { withoutEnds } from './ends.js';
import type { Fault, Proof, Proposal, Typed, TypedEvent, TypedQuote } from './proposal.js';
import { prove, type ReadPage } from './prove.js';

/** The entry's own id is given when it is kept. */
export const NEW_ID = 'own';

type Unread = Extract<Proof, { readonly kind: 'unread' }>;
type Composed = Omit<Proposal, 'of'> | Fault;

/** @param page what its address led to */
export function compose(typed: Typed, film: Search, page: ReadPage | Unread): Composed {
  return typed.kind === 'quote' ? composeQuote(typed, film, page) : composeEvent(typed, film, page);
}

function composeQuote(
  typed: { readonly kind: 'quote' } & TypedQuote,
  film: Search,
  page: ReadPage | Unread,
): Composed {
  const passages = passagesOf(typed.words);
  if (passages.length === 0) return { kind: 'no words' };
  const word = courtWordIn([typed.speaker.split(',')[0] ?? '', typed.occasion, typed.circumstances]);
  if (word !== undefined) return { kind: 'outcome', word };
  const speaker = speakerOf(typed.speaker, film);
  if ('kind' in speaker) return speaker;
  const occasion = occasionOf(typed.occasion, film.dossiers[0]);
  if (typeof occasion !== 'string' && occasion.kind === 'no occasion') return occasion;
  const found = provenOn(page, passages);
  const source = sourceOf(typed.address, film.dossiers[0], page);
  if ('kind' in source) return source;
  const support = { [source.id]: supportOf(page, passages) };
  return {
    ...{ film: film.dossiers[0].id, typed, proof: found },
    addition: placed(page, source.id, {
      ...{ sources: source.own, people: broughtAlong(speaker, support), events: [] },
      quotes: [
        {
          ...{ id: NEW_ID, speaker: speaker.id, source: source.id, passages: passages.map(told(page)) },
          ...{ occasion: occasion as WrittenFiles['quotes'][number]['occasion'] },
          ...{ circumstances: typed.circumstances.trim(), citations: support },
        },
      ],
    }),
  };
}

function composeEvent(
  typed: { readonly kind: 'event' } & TypedEvent,
  film: Search,
  page: ReadPage | Unread,
): Composed {
  const passages = passagesOf(typed.words);
  if (passages.length === 0) return { kind: 'no words' };
  const date = typedDate(typed.date);
  if (date === undefined && typed.date.trim() !== '') return { kind: 'no date', typed: typed.date };
  const word = courtWordIn([typed.text]);
  if (word !== undefined) return { kind: 'outcome', word };
  const claimant = typed.claimant.trim() === '' ? undefined : speakerOf(typed.claimant, film);
  if (claimant !== undefined && 'kind' in claimant) return claimant;
  const source = sourceOf(typed.address, film.dossiers[0], page);
  if ('kind' in source) return source;
  const support = { [source.id]: passages.map(told(page)) };
  return {
    ...{ film: film.dossiers[0].id, typed, proof: provenOn(page, passages) },
    addition: placed(page, source.id, {
      ...{ sources: source.own, people: claimant ? broughtAlong(claimant, support) : [], quotes: [] },
      events: [
        {
          ...{ id: NEW_ID, date: date?.edtf ?? null, text: typed.text.trim() },
          ...(claimant === undefined
            ? { status: 'reported' as const }
            : { status: 'claim' as const, claimant: claimant.id }),
          citations: support,
        },
      ],
    }),
  };
}

/** A line each, without the marks around a quotation. */
export function passagesOf(words: string): string[] {
  const lines = words.split('\n').map((line) => withoutEnds(line.trim(), '"“”„«»').trim());
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line));
}

const isRead = (page: ReadPage | Unread): page is ReadPage => 'text' in page;

const provenOn = (page: ReadPage | Unread, passages: readonly string[]): Proof =>
  isRead(page) ? prove(page.text, passages) : page;

interface Speaker {
  readonly id: string;
  readonly name: string;
  /** Of somebody whom the shipped record does not have: the entry brings them along. */
  readonly role?: string;
}

const broughtAlong = ({ id, name, role }: Speaker, citations: Lists['people'][number]['citations']) =>
  role === undefined ? [] : [{ id, name, role, citations }];

/** Readable, and nobody else's: of another alphabet only the end is left. An id has 24 letters at most. */
const newId = (name: string) => asId(`${asId(name).slice(0, 17)} ${shortHash(name, 6)}`);

const shortHash = (text: string, length: number) =>
  createHash('sha256').update(text).digest('hex').slice(0, length);

/** Strictly: by name, as the record has it; somebody new by “name, role”. */
function speakerOf(typed: string, { dossiers, names }: Search): Speaker | Fault {
  const named = names.named(typed);
  const [person, another] = named;
  if (another !== undefined) return { kind: 'several people', names: named.map(({ name }) => name) };
  if (person !== undefined) return speakerFrom(person);
  const inFull = nameFinder(dossiers[0].people)(typed);
  if (inFull.length > 1) return { kind: 'several people', names: inFull.map(({ name }) => name) };
  const [, name = '', role = ''] = /^([^,]+),(.+)$/su.exec(typed.trim()) ?? [];
  if (!/\p{L}/u.test(name) || role.trim() === '') return { kind: 'nobody', typed };
  const known = names.named(name)[0];
  if (known !== undefined) return speakerFrom(known);
  return { id: newId(name.trim()), name: name.trim(), role: role.trim() };
}

const speakerFrom = (person: Person): Speaker => {
  const { id, name, role } = person;
  return isShipped(person) ? { id, name } : { id, name, role };
};

type WrittenOccasion = WrittenFiles['quotes'][number]['occasion'];

/** “interview, KOAT, 3 May 2022”: a work of the film, or a kind of occasion, what else it is called, and its day. */
function occasionOf(
  typed: string,
  { works }: Dossier,
): WrittenOccasion | Extract<Fault, { kind: 'no occasion' }> {
  const plain = folded(typed.trim());
  const work = works.find(({ title }) => folded(title) === plain);
  if (work !== undefined) return work.id;
  const kind = [...OCCASIONS]
    .sort((a, b) => b.length - a.length)
    .find((one) => new RegExp(`^${one}(?!\\p{L})`, 'u').test(plain));
  if (kind === undefined) return { kind: 'no occasion', kinds: OCCASIONS };
  const rest = typed
    .trim()
    .slice(kind.length)
    .replace(/^[\s,.:;–—-]+/, '');
  const parts = rest.split(',').map((part) => part.trim());
  const dated = parts.find((part) => typedDate(part) !== undefined);
  const date = typedDate(dated ?? '');
  const title = dated === undefined ? rest : parts.filter((part) => part !== dated).join(', ');
  return {
    kind,
    ...(title === '' ? {} : { title }),
    ...(date === undefined ? {} : { date: date.edtf }),
  };
}

/** Ahead of the ids of a server's own sources: each entry brings its own along, since others may be removed. */
const OWN = 'own-';

/** Its lengths in the schema; what is longer, or holds what can't be seen, is not told. */
const LENGTHS = { title: 256, publisher: 100, author: 100, description: 100 } as const;

/** The film's own where it has this address; else as its page says of itself. */
function sourceOf(
  typed: string,
  { sources }: Dossier,
  page: ReadPage | Unread,
): { readonly id: string; readonly own: Lists['sources'] } | Extract<Fault, { kind: 'no source' }> {
  const address = typed.trim();
  const isAddress = /^https:\/\//i.test(address);
  if (address === '') return { kind: 'no source' };
  const known = sources.find(({ id, url }) => url === address && !id.startsWith(OWN));
  if (known !== undefined) return { id: known.id, own: [] };
  const id = `${OWN}${shortHash(address, 12)}`;
  const fits = (name: keyof typeof LENGTHS, value: string | undefined) =>
    value !== undefined && value.length <= LENGTHS[name] && unprintable(value) === undefined ? value : null;
  const { title, publisher, authors, date, language } = isRead(page) ? page.article : NOT_READ;
  const host = isAddress && URL.canParse(address) ? new URL(address).hostname : address;
  const said = fits('publisher', publisher?.value);
  return {
    id,
    own: [
      {
        ...{ id, publisher: said, title: fits('title', title?.value), date: date?.value ?? null },
        ...{ author: fits('author', authors?.value.join(', ')), url: isAddress ? address : null },
        ...(language === null || /^en\b/.test(language.value) ? {} : { language: language.value }),
        ...(said === null ? { description: host.slice(0, LENGTHS.description) } : {}),
      },
    ],
  };
}

const NOT_READ = { title: null, publisher: null, authors: null, date: null, language: null };

/** As the record tells a passage from the same words elsewhere on the page. */
const told = (page: ReadPage | Unread) => (exact: string) => {
  if (!isRead(page)) return exact;
  const { points } = page.text;
  const words = asCompared({ exact }).exact;
  const [first, another] = placesOf(points, words);
  if (first === undefined || another === undefined) return exact;
  const around = shortestSurroundings(points, words, placesOf(points, words), first);
  return { exact, ...(around ?? { occurrence: '1' }) };
};

/** The most that a citation shows of a source. */
const MOST_WORDS = 15;

/** Of the page, what follows the words, where it says who said them; else the words' own beginning. */
function supportOf(page: ReadPage | Unread, passages: readonly string[]) {
  const [first = ''] = passages;
  const own = first.split(/\s+/).slice(0, MOST_WORDS).join(' ');
  if (!isRead(page)) return own;
  const { points } = page.text;
  const last = asCompared({ exact: passages.at(-1) ?? '' }).exact;
  const place = findPlace(points, { exact: last, ...surroundings(told(page)(last)) });
  if (place.kind !== 'found') return told(page)(own);
  const following = points.slice(place.position.end, place.position.end + 200).join('');
  const sentence = /^[^\p{L}\p{N}]*([\p{L}\p{N}][^.!?“”"]*)/u.exec(following)?.[1] ?? '';
  const words = sentence.trim().split(' ').slice(0, MOST_WORDS);
  return told(page)(words.length > 1 ? withoutEnds(words.join(' '), ' ,;:') : own);
}

const surroundings = (passage: ReturnType<ReturnType<typeof told>>) =>
  typeof passage === 'string' ? {} : passage;

/** With the places of its passages on the page, where they stand there. */
function placed(page: ReadPage | Unread, source: string, lists: Lists): Proposal['addition'] {
  if (!isRead(page)) return { ...lists, places: {} };
  const passages = [
    ...lists.quotes.flatMap((quote) => [quote.passages].flat()),
    ...[...lists.people, ...lists.quotes, ...lists.events].flatMap(({ citations }) =>
      Object.values(citations).flat(),
    ),
  ].map((written) => {
    const own = typeof written === 'string' ? { exact: written } : written;
    return { passage: { ...NOT_PLACED, ...own }, selector: asCompared(own) };
  });
  const places = placesOnPage(
    page.text,
    passages as Parameters<typeof placesOnPage>[1],
    undefined,
    page.readOn,
  );
  return { ...lists, places: places === undefined ? {} : { [source]: places } };
}

type Lists = Omit<Proposal['addition'], 'places'>;
const NOT_PLACED = { prefix: '', suffix: '', at: null, position: null };
