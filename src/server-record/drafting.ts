// A form as it was filled in → a draft that is kept, its proof, and the entry as it would answer.
import type { Fetcher } from '../article/fetch.js';
import type { Dossier, Entry, NonEmpty } from '../record/model.js';
import type { Search } from '../search/search.js';
import type { StoredEntry } from '../store/store.js';
import { compose, passagesOf } from './compose.js';
import { courtWordIn } from './court.js';
import type { Fault, Proposal, Typed } from './proposal.js';
import { around, isRead, readPage } from './prove.js';
import { entryId, type ServerRecords, withEntries } from './server-records.js';

interface Filled {
  readonly server: string;
  /** Who has it as a draft. */
  readonly member: string;
  /** With what the server has accepted so far. */
  readonly film: Search;
  readonly typed: Typed;
  readonly of?: Proposal['of'];
  /** The draft that it takes the place of. */
  readonly before?: string | undefined;
}

export type Drafted = { readonly id: string; readonly proposal: Proposal } & (
  | { readonly kind: 'fault'; readonly fault: Fault }
  | {
      readonly kind: 'drafted';
      readonly entry: Entry;
      readonly dossiers: NonEmpty<Dossier>;
      readonly around?: ReturnType<typeof around> | undefined;
    }
);

/** Undefined where the draft that it changes is gone. */
export async function draft(
  { server, member, film, typed, of, before }: Filled,
  records: ServerRecords,
  fetchPage: Fetcher,
): Promise<Drafted | undefined> {
  const address = asBrowsersWrite(typed.address);
  const filled = { typed: { ...typed, address }, film, member, reason: of?.reason };
  const { proposal, ...made } = await make(filled, records, fetchPage);
  const data = of === undefined ? proposal : { ...proposal, of };
  const stored =
    before === undefined
      ? await records.store.draft(server, member, data)
      : await records.store.redraft(server, before, member, data);
  return stored && { id: stored.id, proposal: data, ...made };
}

/** Where it is an address. */
const asBrowsersWrite = (typed: string) =>
  /^https?:\/\//i.test(typed.trim()) && URL.canParse(typed) ? new URL(typed).href : typed.trim();

async function make(
  {
    typed,
    film,
    member,
    reason,
  }: Pick<Filled, 'typed' | 'film' | 'member'> & { readonly reason?: string | undefined },
  records: ServerRecords,
  fetchPage: Fetcher,
) {
  // What was typed is kept even so.
  const failed = (fault: Fault) => ({
    proposal: { film: film.dossiers[0].id, typed, proof: { kind: 'absent' }, addition: NOTHING } as Proposal,
    ...{ kind: 'fault' as const, fault },
  });
  // Ahead of its page: what nothing can be made of costs none.
  const unread = { kind: 'unread', why: 'no address' } as const;
  const word = courtWordIn([reason ?? '']);
  if (word !== undefined) return failed({ kind: 'outcome', word });
  const early = compose(typed, film, unread);
  if (!('addition' in early)) return failed(early);
  const hasAddress = /^https:\/\//i.test(typed.address);
  if (hasAddress && (await records.pages.isOver(member))) return failed({ kind: 'too fast' });
  const page = hasAddress ? await readPage(typed.address, fetchPage) : unread;
  const proposal = compose(typed, film, page);
  if (!('addition' in proposal)) return failed(proposal);
  records.counted[proposal.proof.kind] += 1;
  // With the reason, which the schema has to take too.
  const asKept = reason === undefined ? proposal : withCorrection(proposal, [], reason);
  const shown = await preview(asKept, film.dossiers);
  if ('kind' in shown) return failed(shown);
  const isThere = isRead(page) && proposal.proof.kind === 'stands';
  return {
    ...{ proposal, kind: 'drafted' as const, ...shown },
    around: isThere ? around(page.text, passagesOf(typed.words)) : undefined,
  };
}

const NOTHING: Proposal['addition'] = { sources: [], people: [], quotes: [], events: [], places: {} };

/** The entry as it would answer today; why not, where the record's rules refuse it. */
export async function preview(
  proposal: Proposal,
  films: NonEmpty<Dossier>,
  accepted: Pick<StoredEntry, 'id' | 'since'> = { id: 'draft', since: new Date() },
): Promise<
  { readonly entry: Entry; readonly dossiers: NonEmpty<Dossier> } | Extract<Fault, { kind: 'refused' }>
> {
  const { dossiers, why } = await withEntries(films, [{ ...accepted, data: proposal }]);
  const id = entryId(accepted);
  const entry = dossiers.flatMap(({ entries }) => entries.get(id) ?? [])[0];
  return entry === undefined ? { kind: 'refused', why: why.get(accepted.id) ?? [] } : { entry, dossiers };
}

type Corrections = NonNullable<Proposal['addition']['quotes'][number]['corrections']>;

/** The date and the reason are shown with the entry from then on. @param earlier corrections */
export function withCorrection(
  proposal: Omit<Proposal, 'of'>,
  earlier: Corrections,
  reason: string,
): Proposal {
  const corrections = [...earlier, { date: new Date().toISOString().slice(0, 10), reason }];
  const corrected = <T extends object>(entry: T) => ({ ...entry, corrections });
  const { addition } = proposal;
  return {
    ...proposal,
    addition: {
      ...addition,
      quotes: addition.quotes.map(corrected),
      events: addition.events.map(corrected),
    },
  };
}
