// The menu under every answer from the record: remove it, report a mistake in it, post it.
import type { Say } from '../language/say.js';
import { type Choice, menu, type Reply } from './reply.js';

export const MORE_ID = 'm1';
const REMOVE = 'remove';
const REPORT = 'report';
const CARD = 'card:';

export type MoreChoice =
  | { readonly kind: 'remove' }
  /** The custom id that leads to the card, for whoever chose it. */
  | { readonly kind: 'card'; readonly view: string }
  | { readonly kind: 'report'; readonly dossier: string; readonly entry: string }
  /** The custom id that leads to the reply to post. */
  | { readonly kind: 'post'; readonly view: string };

export interface MoreOptions {
  readonly isPrivate: boolean;
  /** Whether there is anybody to report to. */
  readonly takesReports: boolean;
  /** False where what is posted would be shown to the same reader alone. */
  readonly canPost?: boolean;
}

/** A reply with its menu; one that shows nothing of the record has none. */
export function withMore(reply: Reply, say: Say, options: MoreOptions): Reply {
  if (reply.shown === undefined) return reply;
  const { picture } = reply;
  const { isPrivate, takesReports, canPost = true } = options;
  const { view, dossier, entry, card } = reply.shown;
  const choices = [
    // A private answer its reader dismisses; a public one stays until somebody removes it.
    ...(isPrivate ? posting(canPost ? view : undefined, say) : [choice(REMOVE, 'menu.remove', say)]),
    ...(card === undefined ? [] : [choice(`${CARD}${card}`, 'menu.card', say)]),
    ...(takesReports && dossier !== undefined && entry !== undefined
      ? [choice([REPORT, dossier, entry].join(':'), 'menu.report', say)]
      : []),
  ];
  if (choices.length === 0) return reply;
  return {
    ...reply,
    components: [...reply.components, ...menu(MORE_ID, say('menu.more'), choices)],
    ...(picture === undefined
      ? {}
      : { picture: { ...picture, instead: (why) => withMore(picture.instead(why), say, options) } }),
  };
}

function posting(view: string | undefined, say: Say): Choice[] {
  return view === undefined ? [] : [choice(view, 'menu.post', say)];
}

function choice(
  value: string,
  name: 'menu.post' | 'menu.remove' | 'menu.report' | 'menu.card',
  say: Say,
): Choice {
  return { value, label: say(name), description: say(`${name}.hint`) };
}

/** What was chosen; any other value is taken for a view, which leads nowhere unless it is one. */
export function parseMore(value: string): MoreChoice {
  if (value === REMOVE) return { kind: 'remove' };
  if (value.startsWith(CARD)) return { kind: 'card', view: value.slice(CARD.length) };
  const [kind, dossier, entry, ...rest] = value.split(':');
  if (kind === REPORT && dossier !== undefined && entry !== undefined && rest.length === 0) {
    return { kind: 'report', dossier, entry };
  }
  return { kind: 'post', view: value };
}
