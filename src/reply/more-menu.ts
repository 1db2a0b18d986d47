// The menu under every answer from the record: remove it, report a mistake in it, post it.
import type { Say } from '../language/say.js';
import { menu, type Reply } from './reply.js';

export const MORE_ID = 'm1';
const REMOVE = 'remove';
const REPORT = 'report';

export type MoreChoice =
  | { readonly kind: 'remove' }
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
  const { view, dossier, entry } = reply.shown;
  const choices = [
    // A private answer its reader dismisses; a public one stays until somebody removes it.
    isPrivate
      ? { value: view, label: say('menu.post'), description: say('menu.post.hint') }
      : { value: REMOVE, label: say('menu.remove'), description: say('menu.remove.hint') },
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
  return { ...reply, components: [...reply.components, ...menu(MORE_ID, say('menu.more'), choices)] };
}

/** What was chosen; any other value is taken for a view, which leads nowhere unless it is one. */
export function parseMore(value: string): MoreChoice {
  if (value === REMOVE) return { kind: 'remove' };
  const [kind, dossier, entry, ...rest] = value.split(':');
  if (kind === REPORT && dossier !== undefined && entry !== undefined && rest.length === 0) {
    return { kind: 'report', dossier, entry };
  }
  return { kind: 'post', view: value };
}
