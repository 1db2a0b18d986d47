// A quote with its three layers (who said it, in what work, as reported by whom) and the ways on from it.
import type { QuotesFound } from '../../answers/answer.js';
import { filmOf, markOf, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import type { Citation, Event, Quote } from '../../record/model.js';
import { acceptedLine, aheadOf } from '../shared/accepted.js';
import { Attribution, reportedIn, type Writing } from '../shared/attribution.js';
import {
  beside,
  citationsOf,
  conflictLine,
  correctionLines,
  formatBeside,
  formatEntry,
} from '../shared/events.js';
import { CONTENT_LINE } from '../shared/height.js';
import { LIMITS } from '../shared/limits.js';
import { formatOccasion, occasionTitle, relayed, speakersIn } from '../shared/occasions.js';
import { quoteLabel, quoteLine } from '../shared/quote-line.js';
import { type Reply, turnAt } from '../shared/reply.js';
import { asOf, checkedInShort, countedAt } from '../shared/sources.js';
import { cut, escaped, fitLines, small } from '../shared/text.js';
import { waysToSource } from '../shared/text-fragment.js';
import type { View } from '../shared/view.js';

/** Claims beside a quote. */
const MOST_CLAIMS = 2;
/** UTF-16 units for the words themselves, whatever else there is to say. */
const LEAST_WORDS = 2_200;
/** For what stands beside them: at least how much of it is left out. */
const LEAST_BESIDE = 100;

/** @param quote the one to show of those found */
export function quoteReply(found: QuotesFound, say: Say, quote: Quote = found.quotes[0]): Reply {
  const { dossiers, quotes } = found;
  const count = quotes.length;
  const dossier = filmOf(quote, dossiers);
  const ref = refOf(quote, dossiers);
  const by = new Attribution(say);
  const [reported = '', ...uncertain] = reportedBy(quote, by);
  const said = [saidBy(quote, by), ...[reported, ...acceptedLine(quote, say)].map(small)].join('\n');
  const further = [
    ...uncertain,
    ...formatBeside(quote, by, dossier),
    ...claimsBeside(quote, found).map((claim) => say('quote.claims', { text: formatEntry(claim, by) })),
    ...correctionLines(quote.corrections, by),
  ];
  const foot = small(
    [
      ...(count === 1 ? [] : [say('place.quote', { number: quotes.indexOf(quote) + 1, count })]),
      asOf(citationsIn(found), say),
      ...(dossiers.length === 1 ? [] : [escaped(dossier.title)]),
    ].join(' · '),
  );
  const room = LIMITS.embedDescription - [said, '', foot].join('\n').length - 1;
  const least = Math.min(LEAST_WORDS, formatSpoken(quote, room, say).length);
  const more = fitLines(further.map(small), Math.max(LEAST_BESIDE, room - least), say);
  const words = formatSpoken(quote, room - more.length, say);
  return {
    content: contentLine(quote, say),
    embeds: [{ description: [words, said, ...(more === '' ? [] : [more]), foot].join('\n') }],
    components: [],
    shown: {
      ...shownQuote(found, quote, 'text', say),
      card: { kind: 'quote', quote: ref, as: 'card' },
      ways: [
        { label: say('button.context'), to: { kind: 'quote', quote: ref, as: 'context' } },
        ...waysToSource(quote, say),
      ],
    },
  };
}

/** Of all quotes of the answer and what stands beside them: the same on each of its pages (editorial rule 6). */
export function citationsIn({ dossiers, quotes, claims = [] }: QuotesFound): Citation[] {
  const entries = quotes.flatMap((quote) => {
    const { answered, answers, others } = beside(quote, filmOf(quote, dossiers));
    return [quote, ...answered, ...answers, ...others];
  });
  const versions = quotes.flatMap(({ conflict }) => conflict?.versions ?? []);
  return [...[...entries, ...claims].flatMap(citationsOf), ...versions.flatMap(({ citations }) => citations)];
}

/** What else the person is on the record with, where their words were asked for; the nearest of many. */
function claimsBeside(quote: Quote, { claims = [] }: QuotesFound): readonly Event[] {
  return claims
    .filter(({ claimant }) => claimant !== null && quote.speakers.includes(claimant))
    .slice(0, MOST_CLAIMS);
}

/** For whoever has embeds off: the words where they fit whole, else who spoke and about what. */
function contentLine(quote: Quote, say: Say): string {
  const mark = aheadOf(quote, say);
  const line = `${mark}${quoteLine(quote)}`;
  if (line.length <= CONTENT_LINE) return escaped(line);
  const speakers = speakersIn(quote, say);
  const on = quote.subject === null ? speakers : say('quote.on', { speakers, subject: quote.subject });
  return escaped(cut(`${mark}${on}`, CONTENT_LINE));
}

/** As much as there is room for; cut once, at the end. */
function formatSpoken({ passages, inseparable }: Quote, room: number, say: Say): string {
  const note = inseparable ? `\n${small(say('quote.inseparable'))}` : '';
  const words = passages.map(({ exact }) => `> “${escaped(exact)}”`).join('\n');
  // A passage of which nothing is left has no line of its own.
  return `${cut(words, room - note.length).replace(/\n> …$/, ' …')}${note}`;
}

/** Who said it, in what work and on what occasion. */
function saidBy(quote: Quote, by: Writing): string {
  const speakers = quote.speakers
    .map(({ name, role }) => `**${escaped(name)}**, ${escaped(role)}`)
    .join('; ');
  const occasion = [formatOccasion(quote.occasion, by), ...relayed(quote, by)].join('; ');
  return `${speakers} · ${occasion}. ${escaped(quote.circumstances)}`;
}

/** As reported by whom, and how that was checked; what is not certain of who said it, and where sources differ. */
export function reportedBy(quote: Quote, by: Attribution): string[] {
  const { source, passages, conflict, speakers } = quote;
  const { say, write } = by;
  return [
    [
      say('quote.reportedBy', { source: `${reportedIn(quote, by)}${write(countedAt(passages))}` }),
      checkedInShort({ source, passage: passages[0] }, say),
      ...otherSources(quote, by),
    ].join(' · '),
    ...speakers.flatMap(({ note }) => (note === null ? [] : [write(note)])),
    ...conflictLine(conflict, by),
  ];
}

/** Beside the source that reports the words: others that have words of it, and those that support who said it, where and how. */
function otherSources({ source, passages, citations }: Quote, by: Attribution): string[] {
  const others = citations.filter((cited) => cited.source !== source);
  const isReport = ({ passage }: Citation) => passages.some(({ exact }) => shareWords(passage.exact, exact));
  const reporting = new Set(others.filter(isReport).map((cited) => cited.source));
  const [also, support] = [true, false].map((reports) =>
    others.filter((cited) => reporting.has(cited.source) === reports),
  );
  return [
    ...(also?.length ? [by.say('quote.also', { source: by.list(also) })] : []),
    ...(support?.length ? [by.say('quote.support', { source: by.list(support) })] : []),
  ];
}

/** So many words in a row are no chance. */
const RUN = 4;

/** Whether one has a run of words of the other, or the whole of a shorter one. */
function shareWords(cited: string, said: string): boolean {
  const [theirs, own] = [wordsOf(cited), wordsOf(said)];
  const run = Math.min(RUN, own.length);
  const runs = own.slice(0, own.length - run + 1).map((_, at) => own.slice(at, at + run).join(' '));
  return runs.some((words) => ` ${theirs.join(' ')} `.includes(` ${words} `));
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The way to this quote, to those beside it in the answer, and to them all. */
export function shownQuote(found: QuotesFound, quote: Quote, as: 'text' | 'card', say: Say) {
  const { dossiers, quotes } = found;
  const [count, index] = [quotes.length, quotes.indexOf(quote)];
  const marks = quotes.map((one) => markOf(one, dossiers));
  const entry = refOf(quote, dossiers);
  const at = (place: number): View =>
    count === 1 ? { kind: 'quote', quote: entry, as } : { kind: 'found quotes', as, marks, at: place };
  const choices = quotes.map((one, place) => ({
    to: at(place),
    label: quoteLabel(one, LIMITS.optionText, say),
    description: say('quote.in', { number: place + 1, count, work: occasionTitle(one.occasion, say) }),
    chosen: one === quote,
  }));
  return {
    view: at(index),
    entry,
    turn: turnAt(index, count, at),
    ...(count === 1 ? {} : { list: { heading: say('menu.quotes', { count }), choices } }),
    citations: citationsIn(found),
  };
}
