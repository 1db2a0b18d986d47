// How a proposal stands: what its page says to it, what members would see, and what can be done with it.
import { refOf } from '../../answers/film.js';
import type { Key, Say } from '../../language/say.js';
import type { Entry } from '../../record/model.js';
import type { Fault, Proof, Proposal } from '../../server-record/proposal.js';
import { quoteReply } from '../quote/quote-reply.js';
import { LIMITS } from '../shared/limits.js';
import { type Reply, row, wayButton } from '../shared/reply.js';
import { cut, echo, escaped, small } from '../shared/text.js';
import type { RecordDeed } from '../shared/view.js';
import { timelineReply } from '../timeline/timeline-reply.js';

/** An entry as it would answer. */
export interface Preview {
  readonly dossiers: Parameters<typeof quoteReply>[0]['dossiers'];
  readonly entry: Entry;
}

interface Draft {
  /** Of the draft in the store. */
  readonly id: string;
  readonly proposal: Proposal;
  readonly preview: Preview;
  /** Of the page, where the words stand there; shown once and not kept. */
  readonly around?: { readonly words: string; readonly before: string; readonly after: string } | undefined;
  readonly allowsUnchecked: boolean;
}

/** For the proposer, ahead of proposing. */
export function draftReply({ id, proposal, preview, around, allowsUnchecked }: Draft, say: Say): Reply {
  const { proof, of } = proposal;
  const canPropose = proof.kind === 'stands' || (proof.kind === 'unread' && allowsUnchecked);
  const further =
    proof.kind === 'unread' ? [say(allowsUnchecked ? 'record.mayBeUnchecked' : 'record.noUnchecked')] : [];
  const act = of === undefined ? 'propose' : 'accept-changed';
  return {
    content: content([
      ...proofLines(proof, proposal, say),
      ...(around === undefined ? [] : [aroundLine(around)]),
      ...further,
      ...(canPropose ? [small(say('record.previewed'))] : []),
    ]),
    embeds: canPropose ? previewEmbeds(preview, say) : [],
    components: buttons(
      [
        ...(canPropose
          ? [[of === undefined ? 'record.propose' : 'record.acceptChanged', act, id] as const]
          : []),
        ...(proof.kind === 'differs' ? [['record.takeWords', 'take-words', id] as const] : []),
        ['record.edit', 'edit', id],
        ['record.cancel', 'cancel', id],
      ],
      say,
    ),
  };
}

/** Label, act, and what it is done on. */
type Button = readonly [label: Key, act: string, ...on: string[]];

export function buttons(all: readonly Button[], say: Say): Reply['components'] {
  const to = (act: string, on: readonly string[]): RecordDeed => ({ kind: 'record', act, on });
  return row(all.map(([label, act, ...on]) => wayButton({ label: say(label), to: to(act, on) })));
}

export const content = (lines: readonly string[]) => cut(lines.join('\n'), LIMITS.content);

/** What the page says to the words; said by a label, not by a colour. */
export function proofLines(proof: Proof, { typed }: Pick<Proposal, 'typed'>, say: Say): string[] {
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

/** As members will see it, without its buttons. */
export function previewEmbeds({ dossiers, entry }: Preview, say: Say): Reply['embeds'] {
  if (entry.kind === 'quote') return quoteReply({ kind: 'quotes', dossiers, quotes: [entry] }, say).embeds;
  const filter = { person: null, words: null, from: null, to: null };
  const opening = refOf(entry, dossiers);
  return timelineReply({ kind: 'timeline', dossiers, events: [entry], filter }, say, opening)?.embeds ?? [];
}

/** What is wrong with what was typed, and what to do. */
export function faultReply(fault: Fault, id: string | undefined, say: Say): Reply {
  return {
    content: content([faultWords(fault, say)]),
    embeds: [],
    components:
      id === undefined
        ? []
        : buttons(
            [
              ['record.edit', 'edit', id],
              ['record.cancel', 'cancel', id],
            ],
            say,
          ),
  };
}

function faultWords(fault: Fault, say: Say): string {
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
