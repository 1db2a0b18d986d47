// What was quoted beside the record, in words that need no colour and no emphasis.

import type { Change, DiffPart, Finding, Instead, Label, Missing, Piece } from '../../check/finding.js';
import type { Key, Say } from '../../language/say.js';
import type { Passage, Quote } from '../../record/model.js';
import { occasionTitle, occasionWords, speakersIn } from '../shared/occasions.js';
import { checkedWords, sourceLink, sourceName } from '../shared/sources.js';
import { cut, escaped, visible } from '../shared/text.js';

export const LABEL_NAMES = {
  'word for word': 'check.exact',
  'same words': 'check.same',
  shortened: 'check.shortened',
  altered: 'check.altered',
  stitched: 'check.stitched',
  'too short to tell': 'check.short',
  'not in this record': 'check.notFound',
} as const satisfies { readonly [label in Label]: Key };

const DIFFERENCES: { readonly [difference in Piece['differences'][number]]: Key } = {
  case: 'check.differs.case',
  punctuation: 'check.differs.punctuation',
  typography: 'check.differs.typography',
  spacing: 'check.differs.spacing',
  numerals: 'check.differs.numerals',
  'bowdlerised letters': 'check.differs.bowdlerised',
};

/** @param titles of the films that were looked through */
export function meaning(label: Label, titles: string, say: Say): string {
  return say(`${LABEL_NAMES[label]}.means`, { titles });
}

/** What words are that nobody is quoted with, with the way to it. */
export function insteadWords(instead: Instead, say: Say): string {
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
  const changes = pieces.flatMap((piece) => piece.changes.map((change) => changeWords(change, say)));
  const inseparable = pieces.flatMap(({ missing }) => missing.filter((one) => one.inseparable));
  const differences = new Set(pieces.flatMap((piece) => piece.differences));
  const list = new Intl.ListFormat(say.locale).format([...differences].map((one) => say(DIFFERENCES[one])));
  const also = pieces.flatMap(({ alsoIn }) => alsoIn);
  const quotes = also.map(
    (quote) => `${escaped(speakersIn(quote, say))} (*${escaped(occasionTitle(quote.occasion, say))}*)`,
  );
  return [
    ...new Set(changes),
    ...(label === 'altered' && isOfSeveral ? [say('check.stitched.means')] : []),
    ...(inseparable.length === 0 ? [] : [say('check.inseparable', { words: leftOut(inseparable) })]),
    ...(differences.size === 0 ? [] : [say('check.differs', { differences: list })]),
    ...(also.length === 0
      ? []
      : [say('check.alsoIn', { quotes: [...new Set(quotes)].slice(0, 5).join(', ') })]),
  ];
}

/** For all that is left out together, UTF-16 units. */
const LEFT_OUT = 240;

function leftOut(missing: readonly Missing[]): string {
  return missing.map(({ text }) => escaped(cut(text, LEFT_OUT / missing.length))).join(' […] ');
}

function changeWords({ kind, how, onRecord, inMessage }: Change, say: Say): string {
  const short = (text: string) => escaped(visible(cut(text, 100)));
  const values = { record: short(onRecord), message: short(inMessage) };
  if (kind === 'letter' || kind === 'order') return say(`check.${kind}`, values);
  return say(`check.${how}`, { ...values, kind: say(`check.${kind}`) });
}

/** Words that stay the same are shown for orientation: so many at either end of a stretch. */
const AROUND = 4;
const LONGEST_PART = 250;

/** `The camera crew ~~were the~~ (left out) **was a** (added) dark …`; as many parts as fit; empty where nothing differs. */
export function diffWords(diff: readonly DiffPart[], limit: number, say: Say): string {
  if (diff.every(({ kind }) => kind === 'same')) return '';
  const parts = diff.map(({ kind, text }, index) => {
    if (kind === 'same') return escaped(shortened(text, index === 0, index === diff.length - 1));
    const words = escaped(visible(cut(text, LONGEST_PART)));
    return kind === 'missing'
      ? `~~${words}~~ (${say('check.leftOut')})`
      : `**${words}** (${say('check.added.mark')})`;
  });
  let fitting = '';
  for (const part of parts) {
    const longer = fitting === '' ? part : `${fitting} ${part}`;
    // Room for the mark of a cut.
    if (longer.length > limit - 2) return `${fitting} …`.trim();
    fitting = longer;
  }
  return fitting;
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(' ');
  const [head, tail] = [isFirst ? 0 : AROUND, isLast ? 0 : AROUND];
  if (words.length <= head + tail + 1) return text;
  return [...words.slice(0, head), '…', ...(tail === 0 ? [] : words.slice(-tail))].join(' ');
}

/** From so much room a text on, its origin is told in full: in 600 at most, so that all stays within a field. */
const ROOMY = 400;

/** The record's own words, and who said them where, as reported by whom. @param room for the words, UTF-16 units */
export function recordWords({ quote, passages }: Piece, room: number, say: Say): string {
  const words = passages.map(({ exact }) => `“${escaped(exact)}”`).join('\n');
  const origin =
    room < ROOMY ? originInShort(quote, say) : originOf(quote, passages[0] ?? quote.passages[0], say);
  return [cut(words, Math.min(room, ROOMY)), ...origin].join('\n');
}

function originOf(quote: Quote, passage: Passage, say: Say): string[] {
  const { speakers, occasion, source } = quote;
  const link = sourceLink(source, say);
  return [
    `**${cut(escaped(speakersIn(quote, say)), 80)}**, ${cut(escaped(speakers[0].role), 100)}`,
    cut(occasionWords(occasion, say), 130),
    link.length > 200 ? cut(escaped(sourceName(source, say)), 200) : link,
    checkedWords({ source, passage }, say),
  ];
}

function originInShort(quote: Quote, say: Say): string[] {
  const { publisher, description } = quote.source;
  const names = [speakersIn(quote, say), occasionTitle(quote.occasion, say), publisher ?? description ?? ''];
  return [names.map((name) => cut(escaped(name), 60)).join(' · ')];
}
