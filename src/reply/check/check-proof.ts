// What was quoted beside the record, in words that need no colour and no emphasis.

import type { Change, DiffPart, Finding, Instead, Piece } from '../../check/finding.js';
import type { Say } from '../../language/say.js';
import type { Passage } from '../../record/model.js';
import { aheadOf, formatAccepted } from '../shared/accepted.js';
import { Attribution, reportedIn } from '../shared/attribution.js';
import { formatOccasion, occasionTitle, speakersIn } from '../shared/occasions.js';
import { checkedInShort, sourceName } from '../shared/sources.js';
import { cut, escaped, small, visible } from '../shared/text.js';

/** What words are that nobody is quoted with, with the way to it. */
export function formatInstead(instead: Instead, say: Say): string {
  if (instead.kind === 'title')
    return say('check.instead.title', { title: escaped(cut(instead.title, 200)) });
  if (instead.kind === 'source')
    return say('check.instead.source', {
      source: cut(escaped(sourceName(instead.citation.source, say)), 300),
    });
  return say('check.instead.outcome', { name: instead.person.name.replaceAll('`', '') });
}

/** A sentence for everything that a reader has to know beside the two lines, gravest first. */
export function notes({ label, pieces }: Finding, say: Say): string[] {
  const isOfSeveral = new Set(pieces.map(({ quote }) => quote)).size > 1;
  const changes = pieces.flatMap((piece) => piece.changes.map((change) => formatChange(change, say)));
  const isTorn = pieces.some(({ missing }) => missing.some(({ inseparable }) => inseparable));
  const differences = new Set(pieces.flatMap((piece) => piece.differences));
  const list = new Intl.ListFormat(say.locale).format(
    [...differences].map((one) => say(`check.differs.${one}`)),
  );
  const also = pieces.flatMap(({ alsoIn }) => alsoIn);
  const quotes = also.map(
    (quote) =>
      `${aheadOf(quote, say)}${escaped(speakersIn(quote, say))} (*${escaped(occasionTitle(quote.occasion, say))}*)`,
  );
  return [
    ...new Set(changes),
    ...(label === 'altered' && isOfSeveral ? [say('check.stitched.means')] : []),
    ...(isTorn ? [say('check.inseparable')] : []),
    ...(differences.size === 0 ? [] : [say('check.differs', { differences: list })]),
    ...(also.length === 0
      ? []
      : [say('check.alsoIn', { quotes: [...new Set(quotes)].slice(0, 5).join(', ') })]),
  ];
}

function formatChange({ kind, how, onRecord, inMessage }: Change, say: Say): string {
  const short = (text: string) => escaped(visible(cut(text, 100)));
  const values = { record: short(onRecord), message: short(inMessage) };
  if (kind === 'letter' || kind === 'order') return say(`check.${kind}`, values);
  return say(`check.${how}`, { ...values, kind: say(`check.${kind}`) });
}

/** What stands in the message and not on the record; as many stretches as fit. */
export function formatAdded({ diff, changes }: Piece, limit: number, say: Say): string[] {
  const isTold = (text: string) => changes.some(({ inMessage }) => inMessage === text);
  const added = diff
    .filter(({ kind, text }) => kind === 'added' && !isTold(text))
    .map(({ text }) => `“${escaped(visible(text))}”`);
  return added.length === 0 ? [] : [cut(say('check.onlyInMessage', { words: added.join(', ') }), limit)];
}

/** From so much room a text on, its origin is told in full. */
const ROOMY = 400;

/**
 * Who said it and where, the record's own words, and as reported by whom.
 * @param room for the words, UTF-16 units
 */
export function recordLines({ quote, passages, diff }: Piece, room: number, say: Say): string[] {
  const { speakers, occasion, source } = quote;
  const passage = passages[0] ?? quote.passages[0];
  const by = new Attribution(say);
  const words = formatMarked(passages, diff).map((line) => `> “${line}”`);
  // Behind several names a role would be the last one's alone.
  const role = room < ROOMY || speakers.length > 1 ? '' : `, ${cut(escaped(speakers[0].role), 100)}`;
  const where =
    room < ROOMY ? escaped(cut(occasionTitle(occasion, say), 60)) : cut(formatOccasion(occasion, by), 130);
  return [
    `**${escaped(cut(speakersIn(quote, say), 80))}**${role} · ${where}`,
    cut(words.join('\n'), Math.min(room, ROOMY)),
    small(
      [
        say('quote.reportedBy', { source: reportedIn(quote, by) }),
        checkedInShort({ source, passage }, say),
        ...formatAccepted(quote, say),
      ].join(' · '),
    ),
  ];
}

/** Passage by passage, what the message leaves out in bold; plain where the difference doesn't tell where that stands. */
function formatMarked(passages: readonly Passage[], diff: readonly DiffPart[]): string[] {
  const marked = diff
    .filter(({ kind }) => kind !== 'added')
    .flatMap(({ kind, text }) => text.split(/\s+/u).map((word) => ({ word, isMissing: kind === 'missing' })));
  const counts = passages.map(({ exact }) => exact.trim().split(/\s+/u).length);
  if (marked.length !== counts.reduce((sum, count) => sum + count, 0))
    return passages.map(({ exact }) => escaped(exact));
  let from = 0;
  return counts.map((count) => {
    const words = marked.slice(from, from + count);
    from += count;
    return words
      .map(({ word, isMissing }, at) => {
        const opens = isMissing && !words[at - 1]?.isMissing;
        const closes = isMissing && !words[at + 1]?.isMissing;
        return `${opens ? '**' : ''}${escaped(word)}${closes ? '**' : ''}`;
      })
      .join(' ');
  });
}
