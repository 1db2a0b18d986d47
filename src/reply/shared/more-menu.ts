// The menu under every answer from the record: remove it, report a mistake in it, post it.
import type { Say } from '../../language/say.js';
import { type Choice, menu, type Reply, withMenu } from './reply.js';
import { decode, encode, type View } from './view.js';

export const MORE_ID = 'm1';
const REMOVE = 'remove';
const CARD = 'card:';
/** Ahead of the film and the entry, as in a report's own id. */
const REPORT = 'report:';
const REPORTED = 'r1:';

export type MoreChoice =
  | { readonly kind: 'remove' }
  | { readonly kind: 'report'; readonly entry: string }
  /** As a card for whoever chose it, or as it is for all. */
  | { readonly kind: 'card' | 'post'; readonly view: View };

export interface MoreOptions {
  readonly isPrivate: boolean;
  /** Whether there is anybody to report to. */
  readonly takesReports: boolean;
  /** False where what is posted would be shown to the same reader alone. */
  readonly canPost: boolean;
}

/** A reply with its menu; one that shows nothing of the record has none. */
export function withMore(reply: Reply, say: Say, { isPrivate, takesReports, canPost }: MoreOptions): Reply {
  if (reply.shown === undefined) return reply;
  const { view, entry, card } = reply.shown;
  const choices = [
    // A private answer its reader dismisses; a public one stays until somebody removes it.
    ...(isPrivate ? [] : [choice(REMOVE, 'menu.remove', say)]),
    ...(isPrivate && canPost && view !== undefined ? [choice(encode(view), 'menu.post', say)] : []),
    ...(card === undefined ? [] : [choice(`${CARD}${encode(card)}`, 'menu.card', say)]),
    ...(takesReports && entry !== undefined
      ? [choice(`${REPORT}${entry.replace('/', ':')}`, 'menu.report', say)]
      : []),
  ];
  if (choices.length === 0) return reply;
  return withMenu(reply, menu(MORE_ID, say('menu.more'), choices));
}

function choice(
  value: string,
  name: 'menu.post' | 'menu.remove' | 'menu.report' | 'menu.card',
  say: Say,
): Choice {
  return { value, label: say(name), description: say(`${name}.hint`) };
}

/** Foreign input; undefined where it is none of ours. */
export function parseMore(value: string): MoreChoice | undefined {
  if (value === REMOVE) return { kind: 'remove' };
  const kind = value.startsWith(CARD) ? 'card' : 'post';
  const view = decode(kind === 'card' ? value.slice(CARD.length) : value.replace(REPORT, REPORTED));
  if (view?.kind === 'report') return { kind: 'report', entry: view.entry };
  return view && { kind, view };
}
