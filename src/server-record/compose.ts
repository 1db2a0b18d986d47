// What was typed into a form, and what its page says of itself → an entry as a curator would write it.
import { typedDate } from '../answers/typed-date.js';
import type { WrittenFiles } from '../record/schema.js';
import type { Search } from '../search/search.js';
import { placed, supportOf, told } from './citing.js';
import { courtWordIn } from './court.js';
import { withoutEnds } from './ends.js';
import { occasionOf } from './occasion.js';
import { sourceOf } from './own-source.js';
import type { Fault, Proof, Proposal, Typed, TypedEvent, TypedQuote } from './proposal.js';
import { isRead, type Page, prove } from './prove.js';
import { broughtAlong, speakerOf } from './speaker.js';

/** The entry's own id is given when it is kept. */
export const NEW_ID = 'own';

type Composed = Omit<Proposal, 'of'> | Fault;

/** @param page what its address led to */
export function compose(typed: Typed, film: Search, page: Page): Composed {
  return typed.kind === 'quote' ? composeQuote(typed, film, page) : composeEvent(typed, film, page);
}

function composeQuote(typed: { readonly kind: 'quote' } & TypedQuote, film: Search, page: Page): Composed {
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

function composeEvent(typed: { readonly kind: 'event' } & TypedEvent, film: Search, page: Page): Composed {
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

const provenOn = (page: Page, passages: readonly string[]): Proof =>
  isRead(page) ? prove(page.text, passages) : page;
