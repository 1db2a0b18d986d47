// How a proposal stands: what its page says to it, what members would see, and what can be done with it.
import { refOf } from '../../answers/film.js';
import type { Key, Say } from '../../language/say.js';
import type { Entry } from '../../record/model.js';
import { type Fault, mayBeKept, type Proof, type Proposal } from '../../server-record/proposal.js';
import { quoteReply } from '../quote/quote-reply.js';
import { plainReply } from '../shared/plain-reply.js';
import { type Reply, row, wayButton } from '../shared/reply.js';
import { cut, echo, escaped, small } from '../shared/text.js';
import type { RecordDeed } from '../shared/view.js';
import { timelineReply } from '../timeline/timeline-reply.js';

/** An entry as it would answer. */
export interface Preview {
  readonly dossiers: Parameters<typeof quoteReply>[0]['dossiers'];
  readonly entry: Entry;
}

interface Draft extends Preview {
  /** Of the draft in the store. */
  readonly id: string;
  readonly proposal: Proposal;
  /** Of the page, where the words stand there; shown once and not kept. */
  readonly around?: { readonly words: string; readonly before: string; readonly after: string } | undefined;
  readonly allowsUnchecked: boolean;
}

/** For the proposer, ahead of proposing. */
export function draftReply(draft: Draft, say: Say): Reply {
  const { id, proposal, around, allowsUnchecked } = draft;
  const { proof, of } = proposal;
  const canPropose = mayBeKept(proposal, draft);
  const further =
    proof.kind === 'unread' ? [say(allowsUnchecked ? 'record.mayBeUnchecked' : 'record.noUnchecked')] : [];
  const lines = [
    ...proofLines(proposal, say),
    ...(around === undefined ? [] : [aroundLine(around)]),
    ...further,
    ...(canPropose ? [small(say('record.previewed'))] : []),
  ];
  const propose: Button =
    of === undefined ? ['record.propose', 'propose', id] : ['record.acceptChanged', 'accept-changed', id];
  const takeWords: Button = ['record.takeWords', 'take-words', id];
  return {
    ...plainReply(lines.join('\n')),
    embeds: canPropose ? previewEmbeds(draft, say) : [],
    components: buttons(
      [...(canPropose ? [propose] : []), ...(proof.kind === 'differs' ? [takeWords] : []), ...editing(id)],
      say,
    ),
  };
}

/** Label, act, and what it is done on. */
type Button = readonly [label: Key, act: string, ...on: string[]];

/** To change a draft or what was returned, or to give it up. */
export const editing = (id: string): Button[] => [
  ['record.edit', 'edit', id],
  ['record.cancel', 'cancel', id],
];

export function buttons(all: readonly Button[], say: Say): Reply['components'] {
  const to = (act: string, on: readonly string[]): RecordDeed => ({ kind: 'record', act, on });
  return row(all.map(([label, act, ...on]) => wayButton({ label: say(label), to: to(act, on) })));
}

/** What the page says to the words; said by a label, not by a colour. */
export function proofLines({ proof, typed }: Proposal, say: Say): string[] {
  const label = (key: Key) => `**${say(key)}**`;
  switch (proof.kind) {
    case 'stands':
      return [label('record.stands')];
    case 'differs':
      return [
        label('record.differs'),
        say('record.typed', { words: quoted(typed.words) }),
        say('record.page', { words: quoted(proof.nearest) }),
      ];
    case 'absent':
      return [label('record.absent'), say('record.absentHint')];
    case 'unread':
      return [label('record.unread'), say(`record.unread.${UNREAD[proof.why]}`)];
  }
}

const UNREAD = {
  'not an address': 'address',
  'no address': 'address',
  'not a public address': 'address',
  'refused by robots.txt': 'wall',
  'behind a wall': 'wall',
  gone: 'gone',
  'not reachable': 'unreachable',
  'too large': 'type',
  'not a type we read': 'type',
  'not readable': 'type',
} as const satisfies { readonly [why in Extract<Proof, { kind: 'unread' }>['why']]: string };

export const quoted = (words: string) => `“${escaped(cut(words, 500))}”`;

function aroundLine({ words, before, after }: NonNullable<Draft['around']>): string {
  return `> …${escaped(before)}**${escaped(cut(words, 500))}**${escaped(after)}…`.replaceAll('\n', '\n> ');
}

/** As members will see it, without its buttons; nothing of what fits the record no more. */
export function previewEmbeds(preview: Preview | undefined, say: Say): Reply['embeds'] {
  if (preview === undefined) return [];
  const { dossiers, entry } = preview;
  if (entry.kind === 'quote') return quoteReply({ kind: 'quotes', dossiers, quotes: [entry] }, say).embeds;
  const filter = { person: null, words: null, from: null, to: null };
  const opening = refOf(entry, dossiers);
  return timelineReply({ kind: 'timeline', dossiers, events: [entry], filter }, say, opening)?.embeds ?? [];
}

/** What is wrong with what was typed, and what to do. */
export function faultReply(fault: Fault, id: string | undefined, say: Say): Reply {
  const components = id === undefined ? [] : buttons(editing(id), say);
  return { ...plainReply(formatFault(fault, say)), components };
}

function formatFault(fault: Fault, say: Say): string {
  switch (fault.kind) {
    case 'no words':
      return say('record.fault.noWords');
    case 'nobody':
      return say('record.fault.nobody', { typed: echo(fault.typed) });
    case 'several people':
      return say('record.fault.several', { names: fault.names.map(escaped).join('; ') });
    case 'no source':
      return say('record.fault.noSource');
    case 'no occasion':
      return say('record.fault.noOccasion', { kinds: fault.kinds.join(', ') });
    case 'no date':
      return say('record.fault.noDate', { typed: echo(fault.typed) });
    case 'outcome':
      return say('record.fault.outcome', { word: echo(fault.word) });
    case 'too fast':
      return say('record.tooFast');
    case 'refused':
      return say('record.fault.refused', { why: fault.why.map((one) => escaped(cut(one, 300))).join('\n') });
  }
}
