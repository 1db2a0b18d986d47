// The ways on from an answer: one row of buttons under it, and behind More… all else that can be done with it.
import type { Say } from '../../language/say.js';
import { heading } from './copy.js';
import { plainReply } from './plain-reply.js';
import { menu, type Reply, row, turnButtons, type Way, wayButton } from './reply.js';
import type { View } from './view.js';

/** Four buttons stand in one row of a phone. */
const IN_ROW = 4;
const IN_DISCORDS_ROW = 5;

/** What whoever reads the answer may do with it. */
export interface Permitted {
  /** Of More…, by which the answer can be removed; undefined where it can't. */
  readonly press?: string | undefined;
  readonly isPrivate: boolean;
  /** Whether there is anybody to report to. */
  readonly takesReports: boolean;
  /** False where what is posted would be shown to the same reader alone. */
  readonly canPost: boolean;
}

/** A reply with its row of buttons; one that shows nothing of the record has none. */
export function withWays(reply: Reply, say: Say, permitted: Permitted): Reply {
  if (reply.shown === undefined) return reply;
  const { view, turn } = reply.shown;
  const turns = turn === undefined ? [] : turnButtons(turn);
  const ways = waysOn(reply, say);
  // What was checked is read back from this message: nothing else leads to it.
  const isRead = view === undefined || view.kind === 'checked';
  const behind: Way[] = isRead ? deeds(reply, say, permitted) : [more(view, say)];
  const own = ways.slice(0, Math.max(1, IN_ROW - turns.length - behind.length));
  const buttons = [...turns, ...[...own, ...behind].map(wayButton)];
  return { ...reply, components: [...row(buttons), ...reply.components] };
}

/** Behind More…: what the row had no room for, for whoever pressed it. */
export function moreReply(reply: Reply, say: Say, permitted: Permitted): Reply {
  const { list, view } = reply.shown ?? {};
  const ways = [...waysOn(reply, say), ...deeds(reply, say, permitted)].map(wayButton);
  const rows: Reply['components'][number][] = [];
  for (let from = 0; from < ways.length; from += IN_DISCORDS_ROW)
    rows.push(...row(ways.slice(from, from + IN_DISCORDS_ROW)));
  const called = heading(reply);
  return {
    ...plainReply(view === undefined ? called : say('more.what', { answer: called })),
    components: [...(list === undefined ? [] : menu(list)), ...rows],
  };
}

const more = (of: View, say: Say): Way => ({ label: say('menu.more'), to: { kind: 'more', of } });

/** To what the answer leads to, then to its sources; beside arrows there is no room for their number. */
function waysOn({ shown: { view, turn, ways = [], citations = [] } = {} }: Reply, say: Say): Way[] {
  const count = new Set(citations.map(({ source }) => source)).size;
  if (view === undefined || count === 0) return [...ways];
  const isAlone = turn === undefined || turnButtons(turn).length === 0;
  const label = isAlone ? say('button.sources', { count }) : say('source.heading');
  const cite: Way = { label: say('button.cite'), to: { kind: 'cite', of: view } };
  return [...ways, ...(view.kind === 'source' ? [cite] : []), { label, to: { kind: 'cited', of: view } }];
}

/** The last takes the answer away. */
function deeds(
  { shown: { view, entry, card } = {} }: Reply,
  say: Say,
  { isPrivate, takesReports, canPost, press }: Permitted,
): Way[] {
  return [
    ...(view === undefined ? [] : [{ label: say('button.copy'), to: { kind: 'copy', of: view } } as const]),
    ...(card === undefined ? [] : [{ label: say('menu.card'), to: card }]),
    ...(isPrivate && canPost && view !== undefined
      ? [{ label: say('menu.post'), to: { kind: 'post', of: view } } as const]
      : []),
    ...(takesReports && entry !== undefined
      ? [{ label: say('menu.report'), to: { kind: 'report', entry } } as const]
      : []),
    // A private answer its reader dismisses.
    ...(isPrivate || (view !== undefined && press === undefined)
      ? []
      : [{ label: say('menu.remove'), to: { kind: 'remove', press } } as const]),
  ];
}

/** Asked once more, since nobody can bring an answer back. */
export function removalReply(press: string | undefined, say: Say): Reply {
  const sure = wayButton({ label: say('menu.remove'), to: { kind: 'remove for good', press } });
  return { ...plainReply(say('remove.sure')), components: row([sure]) };
}
