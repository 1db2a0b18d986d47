// What only curators do: decide on proposals, correct and remove entries, settings, history, export, forget.
import { filmsMeant } from '../../src/answers/film.js';
import type { RecordAction, RecordContext } from '../../src/command.js';
import { UserError } from '../../src/errors.js';
import { correctionForm, entryForm, noteForm } from '../../src/reply/server-record/record-forms.js';
import { acceptedReply, reviewReply, sureReply } from '../../src/reply/server-record/review-reply.js';
import { historyReply, settingsReply } from '../../src/reply/server-record/settings-reply.js';
import type { Suggestion } from '../../src/reply/shared/choices.js';
import { LIMITS } from '../../src/reply/shared/limits.js';
import { plainReply } from '../../src/reply/shared/plain-reply.js';
import { cut } from '../../src/reply/shared/text.js';
import { preview, withCorrection } from '../../src/server-record/drafting.js';
import { exportedFiles } from '../../src/server-record/export.js';
import { isCurator } from '../../src/server-record/member.js';
import { mayBeKept, type Proposal } from '../../src/server-record/proposal.js';
import { entryId, proposalOf, storedId } from '../../src/server-record/server-records.js';
import type { StoredEntry } from '../../src/store/store.js';
import { type Act, filled, ownDraft, retyped, withProposal } from './proposing.js';

const HISTORY_LINES = 15;

/** Each of them for curators alone: whoever else sends one, by whatever button, is told so. */
export const CURATING: { readonly [act: string]: Act } = curatorsOnly({
  async review({ server, member, options, on }, context) {
    const { records, say } = context;
    if (typeof options.entry === 'string') {
      const stored = await records.store.entry(server, storedId(options.entry));
      if (stored?.state !== 'accepted') throw new UserError('record.noEntry');
      return acceptedReply(await reviewed(stored, context), say);
    }
    const queue = await records.store.open(server);
    const stored = queue.find(({ id }) => id === on[0]) ?? queue[0];
    if (stored === undefined) return plainReply(say('record.noneOpen'));
    const mayDecide = isOthers(stored, member.id, context);
    return reviewReply({ ...(await reviewed(stored, context)), queue, mayDecide }, say);
  },
  async accept(action, context) {
    const stored = await openOne(action, context);
    // The setting may have changed since.
    if (!mayBeKept(stored.data, context.settings)) throw new UserError('record.noUnchecked');
    const kept = { data: stored.data, isChanged: false };
    const isKept = await context.records.store.accept(action.server, stored, action.member.id, kept);
    return decided(isKept, 'record.accepted', context);
  },
  async change(action, context) {
    const { id, version, data } = await openOne(action, context);
    return entryForm({ act: 'changed', on: [id, String(version)] }, data.typed, context.say);
  },
  async changed(action, context) {
    const { id, version, data } = await openOne(action, context);
    const typed = retyped(data.typed, action.fields);
    return filled({ typed, film: data.film, of: { id, version } }, action, context);
  },
  async correct(action, context) {
    const { id, version, data } = await acceptedOne(action, context);
    return correctionForm({ act: 'corrected', on: [id, String(version)] }, data.typed, context.say);
  },
  async corrected(action, context) {
    const { id, version, data } = await acceptedOne(action, context);
    const of = { id, version, reason: action.fields.reason?.trim() ?? '' };
    return filled({ typed: retyped(data.typed, action.fields), film: data.film, of }, action, context);
  },
  async 'accept-changed'(action, context) {
    const { server, member } = action;
    const { store } = context.records;
    const { id, data } = await ownDraft(action, context);
    const { of, ...proposal } = data;
    if (of === undefined || !mayBeKept(proposal, context.settings)) throw new UserError('fault.outdated');
    const on = [of.id, String(of.version)];
    if (of.reason === undefined) {
      await openOne({ ...action, on }, context);
      const isKept = await store.accept(server, of, member.id, { data: proposal, isChanged: true });
      if (isKept) await store.cancel(server, id, member.id);
      return decided(isKept, 'record.accepted', context);
    }
    const { quotes, events } = (await acceptedOne({ ...action, on }, context)).data.addition;
    const earlier = [...quotes, ...events].flatMap(({ corrections = [] }) => corrections);
    const corrected = withCorrection(proposal, earlier, of.reason);
    const isKept = await store.correct(server, of, member.id, corrected);
    if (isKept) await store.cancel(server, id, member.id);
    return decided(isKept, 'record.corrected', context);
  },
  async return(action, { say }) {
    return noteForm({ act: 'returned', on: action.on }, say);
  },
  async returned(action, context) {
    const open = await openOne(action, context);
    const note = action.fields.note?.trim() ?? '';
    const isDone = await context.records.store.return(action.server, open, action.member.id, note);
    return decided(isDone, 'record.returned', context);
  },
  async reject(action, context) {
    const open = await openOne(action, context);
    const isDone = await context.records.store.reject(action.server, open, action.member.id);
    return decided(isDone, 'record.rejected', context);
  },
  async remove({ on }, { say }) {
    return sureReply('remove', on, say);
  },
  async 'remove-for-good'(action, context) {
    const accepted = await acceptedOne(action, context);
    const isDone = await context.records.store.remove(action.server, accepted, action.member.id);
    return decided(isDone, 'record.removed', context);
  },
  async settings({ server, member, options }, context) {
    const { records, say, setAside, search } = context;
    // The role that everybody has.
    if (options.curators === server) throw new UserError('record.notEverybody');
    const isChanged = Object.keys(options).length > 0;
    const settings = isChanged
      ? await records.store.saveSettings(server, changes(options, context), member.id)
      : context.settings;
    return settingsReply({ settings, dossiers: search.dossiers, setAside }, say);
  },
  async history({ server, on: [before] }, { records, say }) {
    const from = /^\d{1,15}$/.test(before ?? '') ? Number(before) : undefined;
    return historyReply(await records.store.history(server, from, HISTORY_LINES), HISTORY_LINES, say);
  },
  async export({ server }, { records, say }) {
    const accepted = await records.store.accepted(server);
    const count = accepted.length;
    return { ...plainReply(say('record.exported', { count })), files: exportedFiles(accepted) };
  },
  async forget(_, { say }) {
    return sureReply('forget', [], say);
  },
  async 'forget-for-good'({ server }, { records, say }) {
    await records.store.forgetServer(server);
    return plainReply(say('record.forgotten'));
  },
  async leave(_, { say }) {
    return plainReply(say('record.left'));
  },
});

/** Accepted entries, by the beginning of their id or any of their words. */
export async function acceptedChoices(
  typed: string,
  { server, member }: Pick<RecordAction, 'server' | 'member'>,
  context: RecordContext,
): Promise<Suggestion[]> {
  if (!isCurator(member, context.settings)) return [];
  const accepted = await context.records.store.accepted(server);
  const wanted = typed.trim().toLowerCase();
  return accepted
    .map((stored) => ({
      value: entryId(stored),
      name: cut(labelOf(proposalOf(stored)).replaceAll(/\s+/g, ' '), LIMITS.choiceName),
    }))
    .filter(({ name, value }) => `${value} ${name}`.toLowerCase().includes(wanted))
    .reverse()
    .slice(0, LIMITS.choices);
}

const labelOf = ({ typed }: Proposal) =>
  typed.kind === 'quote' ? `${typed.speaker.split(',')[0]}: ${typed.words}` : typed.text;

/** Discord has no permission for a subcommand: asked on every use. */
function curatorsOnly(acts: { readonly [act: string]: Act }): { readonly [act: string]: Act } {
  const guarded = Object.entries(acts).map(([name, act]): [string, Act] => [
    name,
    async (action, context) => {
      if (!isCurator(action.member, context.settings)) throw new UserError('record.onlyCurators');
      return act(action, context);
    },
  ]);
  return Object.fromEntries(guarded);
}

/** Nobody decides on their own, unless the server says that it has a single curator. */
const isOthers = ({ proposer }: StoredEntry, member: string, { settings }: RecordContext) =>
  proposer !== member || settings.isSingleCurator;

/** @throws {UserError} where it was decided or changed meanwhile, or is the curator's own */
async function openOne(action: RecordAction, context: RecordContext) {
  const stored = await sameVersion(action, 'open', context);
  if (!isOthers(stored, action.member.id, context)) throw new UserError('record.notYourOwn');
  return stored;
}

const acceptedOne = (action: RecordAction, context: RecordContext) =>
  sameVersion(action, 'accepted', context);

async function sameVersion(
  { server, on: [id = '', version] }: RecordAction,
  state: StoredEntry['state'],
  { records }: RecordContext,
) {
  const stored = await records.store.entry(server, id);
  if (stored?.state !== state || String(stored.version) !== version) throw new UserError('record.gone');
  return withProposal(stored);
}

/** @throws {UserError} where another curator was first */
function decided(
  isDone: boolean,
  key: 'record.accepted' | 'record.returned' | 'record.rejected' | 'record.removed' | 'record.corrected',
  { say }: RecordContext,
) {
  if (!isDone) throw new UserError('record.gone');
  return plainReply(say(key));
}

/** With what members would see. */
async function reviewed(stored: StoredEntry, { search, shipped }: RecordContext) {
  const proposal = proposalOf(stored);
  // An accepted one is there already.
  const films = stored.state === 'accepted' ? shipped.search.dossiers : search.dossiers;
  const since = stored.state === 'accepted' ? stored.since : new Date();
  const shown = await preview(proposal, films, { id: stored.id, since });
  return { stored, proposal, preview: 'kind' in shown ? undefined : shown };
}

function changes(options: RecordAction['options'], { search }: RecordContext) {
  const { curators, language, film, unchecked, single } = options;
  const [meant, another] = typeof film === 'string' ? filmsMeant(search.dossiers, film) : [];
  if (typeof film === 'string' && (meant === undefined || another !== undefined))
    throw new UserError('record.whichFilm');
  return {
    ...(typeof curators === 'string' ? { curatorRole: curators } : {}),
    ...(typeof language === 'string' ? { language } : {}),
    ...(meant === undefined ? {} : { film: meant.id }),
    ...(typeof unchecked === 'boolean' ? { allowsUnchecked: unchecked } : {}),
    ...(typeof single === 'boolean' ? { isSingleCurator: single } : {}),
  };
}
