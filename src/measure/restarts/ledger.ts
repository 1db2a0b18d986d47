// What became of each interaction while processes were restarted, and how long each shard was without a bot.

export interface Entry {
  readonly shard: number;
  /** When the member sent it, ms. */
  readonly sentAt: number;
  readonly outcome:
    | { readonly kind: 'answered'; readonly interaction: string }
    /** No process held the shard: Discord tells the member so at once. */
    | { readonly kind: 'undelivered' }
    /** Delivered, and no answer came in time. */
    | { readonly kind: 'unanswered' };
}

/** From the signal to leave until the process had ended, ms. */
export interface Leaving {
  readonly ordinal: number;
  readonly from: number;
  readonly to: number;
}

export interface Ledger {
  readonly sent: number;
  readonly answered: number;
  /** Handled by another process than the one that holds the shard, or by several. */
  readonly misanswered: number;
  readonly undelivered: number;
  /** On their way to a process while it closed the connection: Discord has no way to take them back. */
  readonly cutOff: number;
  /** Delivered to a process that was there, and not answered. */
  readonly lost: number;
  /** The longest time of each shard between two questions that were answered, ms. */
  readonly gaps: readonly number[];
}

/** @param logged the interactions that each process logged, by ordinal */
export function ledger(
  entries: readonly Entry[],
  leavings: readonly Leaving[],
  logged: readonly ReadonlySet<string>[],
  perProcess: number,
): Ledger {
  const holderOf = ({ shard }: Entry) => Math.floor(shard / perProcess);
  const count = (is: (entry: Entry) => boolean) => entries.filter(is).length;
  const isUnanswered = ({ outcome }: Entry) => outcome.kind === 'unanswered';
  const isCutOff = (entry: Entry) =>
    isUnanswered(entry) &&
    leavings.some(
      ({ ordinal, from, to }) => ordinal === holderOf(entry) && entry.sentAt >= from && entry.sentAt <= to,
    );
  const isMisanswered = (entry: Entry) => {
    const { outcome } = entry;
    if (outcome.kind !== 'answered') return false;
    const by = [...logged.keys()].filter((ordinal) => logged[ordinal]?.has(outcome.interaction));
    return by.length !== 1 || by[0] !== holderOf(entry);
  };
  const answered = entries.filter(({ outcome }) => outcome.kind === 'answered');
  const shards = [...new Set(entries.map(({ shard }) => shard))].sort((a, b) => a - b);
  return {
    sent: entries.length,
    answered: answered.length,
    misanswered: count(isMisanswered),
    undelivered: count(({ outcome }) => outcome.kind === 'undelivered'),
    cutOff: count(isCutOff),
    lost: count((entry) => isUnanswered(entry) && !isCutOff(entry)),
    gaps: shards.map((id) => longestGap(answered.filter(({ shard }) => shard === id))),
  };
}

function longestGap(answered: readonly Entry[]): number {
  const times = answered.map(({ sentAt }) => sentAt).sort((a, b) => a - b);
  return Math.max(...times.slice(1).map((time, index) => time - (times[index] ?? time)));
}
