// What any member of the server may do: propose an entry, and take their own id out.
import { filmsAsked } from '../../src/answers/film.js';
import { peopleMeant } from '../../src/answers/who.js';
import type { RecordAction, RecordContext } from '../../src/command.js';
import { UserError } from '../../src/errors.js';
import { draftReply, faultReply } from '../../src/reply/server-record/proposal-reply.js';
import { correctionForm, entryForm } from '../../src/reply/server-record/record-forms.js';
import type { Form } from '../../src/reply/shared/forms.js';
import { plainReply } from '../../src/reply/shared/plain-reply.js';
import type { Reply } from '../../src/reply/shared/reply.js';
import type { Search } from '../../src/search/search.js';
import { draft } from '../../src/server-record/drafting.js';
import { mayBeKept, type Proposal, type Typed } from '../../src/server-record/proposal.js';
import { proposalOf } from '../../src/server-record/server-records.js';
import type { StoredEntry } from '../../src/store/store.js';

export type Act = (action: RecordAction, context: RecordContext) => Promise<Reply | Form>;

export const PROPOSING: { readonly [act: string]: Act } = {
  async 'add-quote'({ options }, context) {
    const film = filmFor(text(options.film), context);
    const { people } = peopleMeant(film, text(options.speaker));
    const speaker = people.length === 1 ? people[0]?.name : text(options.speaker).replace(/^#.*/, '');
    const to = { act: 'fill-quote', on: [film.dossiers[0].id] };
    return entryForm(to, { kind: 'quote', speaker: speaker ?? '' }, context.say);
  },
  async 'add-event'({ options }, context) {
    const film = filmFor(text(options.film), context);
    const { people } = peopleMeant(film, text(options.claimant));
    const [claimant, another] = people;
    if (another !== undefined || (claimant === undefined && text(options.claimant) !== ''))
      throw new UserError('record.whichClaimant');
    const to = { act: 'fill-event', on: [film.dossiers[0].id, claimant?.id ?? ''] };
    return entryForm(to, { kind: 'event' }, context.say);
  },
  'fill-quote'({ on: [film = ''], fields, ...action }, context) {
    return filled({ typed: { kind: 'quote', ...typedQuote(fields) }, film }, action, context);
  },
  'fill-event'({ on: [film = '', person], fields, ...action }, context) {
    const { people } = filmFor(film, context).dossiers[0];
    const claimant = people.find(({ id }) => id === person)?.name ?? '';
    return filled({ typed: { kind: 'event', ...typedEvent(fields), claimant }, film }, action, context);
  },
  async edit(action, context) {
    const { id, data } = await ownDraft(action, context);
    const { typed, of } = data;
    const to = { act: 'filled-again', on: [id] };
    return of?.reason === undefined
      ? entryForm(to, typed, context.say)
      : correctionForm(to, { ...typed, reason: of.reason }, context.say);
  },
  async 'filled-again'({ fields, ...action }, context) {
    const { id, data } = await ownDraft(action, context);
    const of = data.of?.reason === undefined ? data.of : { ...data.of, reason: fields.reason?.trim() ?? '' };
    const typed = retyped(data.typed, fields);
    return filled({ typed, film: data.film, before: id, of }, action, context);
  },
  async 'take-words'(action, context) {
    const { id, data } = await ownDraft(action, context);
    const { film, proof, of } = data;
    if (proof.kind !== 'differs') throw new UserError('fault.outdated');
    return filled({ typed: { ...data.typed, words: proof.nearest }, film, before: id, of }, action, context);
  },
  async propose(action, context) {
    const { id, data } = await ownDraft(action, context);
    if (data.of !== undefined || !mayBeKept(data, context.settings)) throw new UserError('fault.outdated');
    const outcome = await context.records.store.propose(action.server, id, action.member.id);
    return plainReply(context.say(PROPOSED[outcome]));
  },
  async cancel({ on: [id = ''], server, member }, { records, say }) {
    await records.store.cancel(server, id, member.id);
    return plainReply(say('record.cancelled'));
  },
  async 'forget-me'({ member }, { records, say }) {
    await records.store.forgetMember(member.id);
    return plainReply(say('record.forgottenMe'));
  },
};

const PROPOSED = {
  proposed: 'record.proposed',
  gone: 'record.gone',
  'member has too many': 'record.tooManyOwn',
  'server has too many': 'record.tooManyOpen',
  'record is full': 'record.full',
} as const;

const text = (option: string | boolean | undefined) => (typeof option === 'string' ? option : '');

/** @throws {UserError} where there are several, and nothing tells which */
function filmFor(asked: string, { search, settings }: RecordContext): Search {
  // One that was chosen may have been taken out of the data.
  const chosen = search.dossiers.find(({ id }) => id === settings.film)?.id ?? '';
  const film = filmsAsked(search, asked === '' ? chosen : asked);
  if ('kind' in film || film.dossiers.length > 1) throw new UserError('record.whichFilm');
  return film;
}

type Fields = RecordAction['fields'];

const typedQuote = (fields: Fields) => {
  const { words = '', speaker = '', address = '', occasion = '', circumstances = '' } = fields;
  return { words, speaker, address, occasion, circumstances };
};

const typedEvent = (fields: Fields) => {
  const { text = '', date = '', address = '', words = '' } = fields;
  return { text, date, address, words };
};

/** What a form for changes has no field for stays. */
export function retyped(before: Typed, fields: Fields): Typed {
  const { address = before.address } = fields;
  return before.kind === 'quote'
    ? { kind: 'quote', ...typedQuote(fields), address }
    : { kind: 'event', ...typedEvent(fields), address, claimant: before.claimant };
}

interface Filling {
  readonly typed: Typed;
  /** Its id. */
  readonly film: string;
  /** The draft that it takes the place of. */
  readonly before?: string;
  readonly of?: Proposal['of'];
}

/** @throws {UserError} where the film, or the draft before it, is not there any more */
export async function filled(
  { typed, film, before, of }: Filling,
  { server, member }: Pick<RecordAction, 'server' | 'member'>,
  context: RecordContext,
): Promise<Reply> {
  const { records, fetchPage, say, settings } = context;
  const what = { server, member: member.id, film: filmFor(film, context), typed, before };
  const drafted = await draft({ ...what, ...(of === undefined ? {} : { of }) }, records, fetchPage);
  if (drafted === undefined) throw new UserError('record.gone');
  return drafted.kind === 'fault'
    ? faultReply(drafted.fault, drafted.id, say)
    : draftReply({ ...drafted, allowsUnchecked: settings.allowsUnchecked }, say);
}

/** An entry of the store, its proposal read. */
export const withProposal = (stored: StoredEntry) => ({ ...stored, data: proposalOf(stored) });

/** @throws {UserError} where it is not theirs, or no draft any more */
export async function ownDraft(
  { server, on: [id = ''], member }: Pick<RecordAction, 'server' | 'on' | 'member'>,
  { records }: RecordContext,
): Promise<ReturnType<typeof withProposal>> {
  const stored = await records.store.entry(server, id);
  if (stored?.state !== 'draft' || stored.proposer !== member.id) throw new UserError('record.gone');
  return withProposal(stored);
}
