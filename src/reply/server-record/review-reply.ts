// What curators see of proposals and of accepted entries, one at a time.
import type { Say } from '../../language/say.js';
import type { Proposal } from '../../server-record/proposal.js';
import type { StoredEntry } from '../../store/store.js';
import { plainReply } from '../shared/plain-reply.js';
import type { Reply } from '../shared/reply.js';
import { buttons, content, type Preview, previewEmbeds, proofLines, quoted } from './proposal-reply.js';

interface Reviewed {
  readonly stored: StoredEntry;
  readonly proposal: Proposal;
  /** Undefined: it fits the record no more. */
  readonly preview: Preview | undefined;
}

interface InQueue extends Reviewed {
  /** All open ones, oldest first. */
  readonly queue: readonly StoredEntry[];
  readonly mayDecide: boolean;
}

/** An open proposal with its proof, its proposer and what members would see. */
export function reviewReply({ stored, proposal, preview, queue, mayDecide }: InQueue, say: Say): Reply {
  const at = queue.findIndex(({ id }) => id === stored.id);
  const next = queue[at + 1] ?? queue[0];
  const version = String(stored.version);
  return {
    content: content([
      say('record.open', { number: at + 1, count: queue.length }),
      say('record.proposedBy', { member: memberName(stored.proposer, say) }),
      ...proofLines(proposal.proof, proposal, say),
      ...supportLines(proposal, say),
      ...(preview === undefined ? [say('record.fitsNoMore')] : []),
      ...(mayDecide ? [] : [say('record.notYourOwn')]),
    ]),
    embeds: preview === undefined ? [] : previewEmbeds(preview, say),
    components: [
      ...(mayDecide
        ? buttons(
            [
              ...(preview === undefined ? [] : [['record.accept', 'accept', stored.id, version] as const]),
              ['record.change', 'change', stored.id, version],
              ['record.return', 'return', stored.id, version],
              ['record.reject', 'reject', stored.id, version],
            ],
            say,
          )
        : []),
      ...(next === undefined || next.id === stored.id
        ? []
        : buttons([['record.next', 'review', next.id]], say)),
    ],
  };
}

/** The words that an event is cited with: only they were compared, and whether they say so is the curator's to judge. */
const supportLines = ({ typed }: Proposal, say: Say): string[] =>
  typed.kind === 'event' ? [`${say('record.support')}: ${quoted(typed.words)}`] : [];

/** An accepted entry, which can be corrected or taken away. */
export function acceptedReply({ stored, proposal, preview }: Reviewed, say: Say): Reply {
  const version = String(stored.version);
  return {
    content: content([
      ...proofLines(proposal.proof, proposal, say),
      ...supportLines(proposal, say),
      ...(preview === undefined ? [say('record.fitsNoMore')] : []),
    ]),
    embeds: preview === undefined ? [] : previewEmbeds(preview, say),
    components: buttons(
      [
        ['record.correct', 'correct', stored.id, version],
        ['record.remove', 'remove', stored.id, version],
      ],
      say,
    ),
  };
}

/** Before anything is gone for good. */
export function sureReply(what: 'remove' | 'forget', on: readonly string[], say: Say): Reply {
  const forGood = [what === 'remove' ? 'record.remove' : 'record.forget', `${what}-for-good`, ...on] as const;
  return {
    ...plainReply(say(what === 'remove' ? 'record.removeSure' : 'record.forgetSure')),
    components: buttons([forGood, ['record.cancel', 'leave']], say),
  };
}

/** A mention that calls nobody; a member whose id was forgotten has none. */
export function memberName(id: string | null, say: Say): string {
  return id === null ? say('record.somebody') : `<@${id}>`;
}
