// The menu under every answer from the record: remove it, report a mistake in it, post it.
import type { Say } from '../language/say.js';
import { menu, type Reply } from './reply.js';

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
}

/** A reply with its menu; one that shows nothing of the record has none. */
export function withMore(reply: Reply, say: Say, { isPrivate, takesReports }: MoreOptions): Reply {
  if (reply.shown === undefined) return reply;
  const { picture } = reply;
  const { view, dossier, entry, card } = reply.shown;
  const choices = [
    // A private answer its reader dismisses; a public one stays until somebody removes it.
    isPrivate
      ? { value: view, label: say('menu.post'), description: say('menu.post.hint') }
      : { value: REMOVE, label: say('menu.remove'), description: say('menu.remove.hint') },
    ...(card === undefined
      ? []
      : [{ value: `${CARD}${card}`, label: say('menu.card'), description: say('menu.card.hint') }]),
    ...(takesReports
      ? [
          {
            value: [REPORT, dossier, entry].join(':'),
            label: say('menu.report'),
            description: say('menu.report.hint'),
          },
        ]
      : []),
  ];
  const options = { isPrivate, takesReports };
  return {
    ...reply,
    components: [...reply.components, ...menu(MORE_ID, say('menu.more'), choices)],
    ...(picture === undefined
      ? {}
      : { picture: { ...picture, instead: (why) => withMore(picture.instead(why), say, options) } }),
  };
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
