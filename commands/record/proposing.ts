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
import { type Drafted, draft } from '../../src/server-record/drafting.js';
import type { Proposal, Typed } from '../../src/server-record/proposal.js';
import { proposalOf } from '../../src/server-record/server-records.js';
import type { StoredEntry } from '../../src/store/store.js';

export type Act = (action: RecordAction, context: RecordContext) => Promise<Reply | Form>;

export const PROPOSING: { readonly [act: string]: Act } = {
  async 'add-quote'({ options }, context) {
    const film = filmFor(text(options.film), context);
    const { people } = peopleMeant(film, text(options.speaker));
    const deed = { kind: 'record', act: 'fill-quote', on: [film.dossiers[0].id] } as const;
    const speaker = people.length === 1 ? people[0]?.name : text(options.speaker).replace(/^#.*/, '');
    return entryForm(deed, 'quote', { speaker: speaker ?? '' }, context.say);
  },
  async 'add-event'({ options }, context) {
    const film = filmFor(text(options.film), context);
    const { people } = peopleMeant(film, text(options.claimant));
    const [claimant, another] = people;
    if (another !== undefined || (claimant === undefined && text(options.claimant) !== ''))
      throw new UserError('record.whichClaimant');
    const on = [film.dossiers[0].id, claimant?.id ?? ''];
    return entryForm({ kind: 'record', act: 'fill-event', on }, 'event', {}, context.say);
  },
  'fill-quote'({ on: [film = ''], fields, ...action }, context) {
    return filled({ kind: 'quote', ...typedQuote(fields) }, filmFor(film, context), action, context);
  },
  'fill-event'({ on: [id = '', person], fields, ...action }, context) {
    const film = filmFor(id, context);
    const claimant = film.dossiers[0].people.find((one) => one.id === person)?.name ?? '';
    return filled({ kind: 'event', ...typedEvent(fields), claimant }, film, action, context);
  },
  async edit(action, context) {
    const { id, data } = await ownDraft(action, context);
    const { typed, of } = data;
    const deed = { kind: 'record', act: 'filled-again', on: [id] } as const;
    return of?.reason === undefined
      ? entryForm(deed, typed.kind, typed, context.say)
      : correctionForm(deed, typed.kind, { ...typed, reason: of.reason }, context.say);
  },
  async 'filled-again'({ fields, ...action }, context) {
    const { id, data } = await ownDraft(action, context);
    const typed = retyped(data.typed, fields);
    const of = data.of?.reason === undefined ? data.of : { ...data.of, reason: fields.reason?.trim() ?? '' };
    return filled(typed, filmFor(data.film, context), action, context, { before: id, of });
  },
  async 'take-words'(action, context) {
    const { id, data } = await ownDraft(action, context);
    const { typed, proof, of } = data;
    if (proof.kind !== 'differs') throw new UserError('fault.outdated');
    const film = filmFor(data.film, context);
    return filled({ ...typed, words: proof.nearest }, film, action, context, { before: id, of });
  },
  async propose(action, context) {
    const { id, data } = await ownDraft(action, context);
    if (data.of !== undefined || !mayBeKept(data, context)) throw new UserError('fault.outdated');
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
export function filmFor(asked: string, { search, settings }: RecordContext): Search {
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

interface Rest {
  readonly before?: string;
  readonly of?: Proposal['of'];
}

export async function filled(
  typed: Typed,
  film: Search,
  { server, member }: Pick<RecordAction, 'server' | 'member'>,
  context: RecordContext,
  { before, of }: Rest = {},
): Promise<Reply> {
  const { records, fetchPage, say } = context;
  const what = { server, member: member.id, film, typed, before, ...(of === undefined ? {} : { of }) };
  const drafted = await draft(what, records, fetchPage);
  if (drafted === undefined) throw new UserError('record.gone');
  return shown(drafted, context, say);
}

function shown(drafted: Drafted, context: RecordContext, say: RecordContext['say']): Reply {
  if (drafted.kind === 'fault') return faultReply(drafted.fault, drafted.id, say);
  const { id, proposal, entry, dossiers, around } = drafted;
  const { allowsUnchecked } = context.settings;
  return draftReply({ id, proposal, preview: { entry, dossiers }, around, allowsUnchecked }, say);
}

/** What stands on its page; what could not be compared only where the server takes such. */
export function mayBeKept({ proof }: Proposal, { settings }: RecordContext): boolean {
  return proof.kind === 'stands' || (proof.kind === 'unread' && settings.allowsUnchecked);
}

/** @throws {UserError} where it is not theirs, or no draft any more */
export async function ownDraft(
  { server, on: [id = ''], member }: Pick<RecordAction, 'server' | 'on' | 'member'>,
  { records }: RecordContext,
): Promise<Omit<StoredEntry, 'data'> & { readonly data: Proposal }> {
  const stored = await records.store.entry(server, id);
  if (stored?.state !== 'draft' || stored.proposer !== member.id) throw new UserError('record.gone');
  return { ...stored, data: proposalOf(stored) };
}
