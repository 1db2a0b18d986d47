// What curators see of proposals and of accepted entries, one at a time.
import type { Say } from '../../language/say.js';
import type { Proposal } from '../../server-record/proposal.js';
import type { StoredEntry } from '../../store/store.js';
import { plainReply } from '../shared/plain-reply.js';
import type { Reply } from '../shared/reply.js';
import { buttons, type Preview, previewEmbeds, proofLines, quoted } from './proposal-reply.js';

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
export function reviewReply({ queue, mayDecide, ...reviewed }: InQueue, say: Say): Reply {
  const { stored, preview } = reviewed;
  const at = queue.findIndex(({ id }) => id === stored.id);
  const next = queue[at + 1] ?? queue[0];
  const on = [stored.id, String(stored.version)] as const;
  const lines = [
    say('record.open', { number: at + 1, count: queue.length }),
    say('record.proposedBy', { member: memberName(stored.proposer, say) }),
    ...standing(reviewed, say),
    ...(mayDecide ? [] : [say('record.notYourOwn')]),
  ];
  const decisions = [
    ...(preview === undefined ? [] : [['record.accept', 'accept', ...on] as const]),
    ['record.change', 'change', ...on],
    ['record.return', 'return', ...on],
    ['record.reject', 'reject', ...on],
  ] as const;
  return {
    ...plainReply(lines.join('\n')),
    embeds: previewEmbeds(preview, say),
    components: [
      ...(mayDecide ? buttons(decisions, say) : []),
      ...(next === undefined || next.id === stored.id
        ? []
        : buttons([['record.next', 'review', next.id]], say)),
    ],
  };
}

/** What its page says to it, and whether it fits the record still. */
function standing({ proposal, preview }: Reviewed, say: Say): string[] {
  const { typed } = proposal;
  return [
    ...proofLines(proposal, say),
    // Only these were compared, and whether they say so is the curator's to judge.
    ...(typed.kind === 'event' ? [`${say('record.support')}: ${quoted(typed.words)}`] : []),
    ...(preview === undefined ? [say('record.fitsNoMore')] : []),
  ];
}

/** An accepted entry, which can be corrected or taken away. */
export function acceptedReply(reviewed: Reviewed, say: Say): Reply {
  const { stored, preview } = reviewed;
  const on = [stored.id, String(stored.version)] as const;
  return {
    ...plainReply(standing(reviewed, say).join('\n')),
    embeds: previewEmbeds(preview, say),
    components: buttons(
      [
        ['record.correct', 'correct', ...on],
        ['record.remove', 'remove', ...on],
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
