// A quote with its three layers (who said it, in what work, as reported by whom) and the ways on from it.
import type { APIButtonComponent, APIEmbedField } from 'discord-api-types/v10';
import type { QuotesFound } from '../../answers/answer.js';
import { filmOf, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import type { Dossier, Entry, Event, Quote, Source } from '../../record/model.js';
import { beside, citationsOf, correctionLines, entryWords } from '../shared/events.js';
import { LIMITS } from '../shared/limits.js';
import { occasionTitle, occasionWords, relayed, speakersIn } from '../shared/occasions.js';
import { quoteOpening } from '../shared/quote-line.js';
import { button, menu, type Reply, row, turnButtons } from '../shared/reply.js';
import { asOf, checkedWords, countedAt, SourceNumbers, sourceLink } from '../shared/sources.js';
import { cut, escaped, fitLines } from '../shared/text.js';
import { linkButtons } from '../shared/text-fragment.js';
import { MENUS, type ViewOf } from '../shared/view.js';

/** A field has room for these with their sources. */
const MOST_CLAIMS = 2;

/** @param shown the quote to show; the first where left out */
export function quoteReply(found: QuotesFound, say: Say, shown?: Quote): Reply {
  const { dossiers, quotes } = found;
  const { quote, index } = quoteShown(quotes, shown);
  const dossier = filmOf(quote, dossiers);
  const place = say('place.quote', { number: index + 1, count: quotes.length });
  const claims = claimsBeside(quote, found);
  const dated = asOf(citedIn(found), say);
  const footer = cut([...(quotes.length === 1 ? [] : [place]), dated, dossier.title].join(' · '), 300);
  const title = cut(escaped(speakersIn(quote, say)), LIMITS.embedTitle);
  const fields = [
    { name: say('quote.speaker'), value: cut(speakerWords(quote), 500) },
    {
      name: say('quote.work'),
      value: cut([occasionWords(quote.occasion, say), ...relayed(quote, say)].join('\n'), 500),
    },
    { name: say('quote.circumstances'), value: cut(escaped(quote.circumstances), 500) },
    { name: say('quote.source'), value: reportedBy(quote, say) },
    ...besideFields(quote, dossier, claims, say),
  ];
  const taken = [title, footer, ...fields.flatMap(({ name, value }) => [name, value])].join('').length;
  const room = Math.min(LIMITS.embedDescription, LIMITS.embedTotal - taken);
  return {
    embeds: [{ title, description: spokenWords(quote, room, say), fields, footer: { text: footer } }],
    components: [...row(ways(quote, found, index, say)), ...quoteList(MENUS.quote, found, index, say)],
    shown: { view: viewOf(quote, found), entry: refOf(quote, dossiers), card: viewOf(quote, found, 'card') },
  };
}

/** Of all quotes of the answer and what stands beside them: the same on each of its pages (editorial rule 6). */
export function citedIn({ dossiers, quotes, claims = [] }: QuotesFound): Source[] {
  const entries = quotes.flatMap((quote) => {
    const { answered, answers, others } = beside(quote, filmOf(quote, dossiers));
    return [quote, ...answered, ...answers, ...others];
  });
  const versions = quotes.flatMap(({ conflict }) => conflict?.versions ?? []);
  return [
    ...[...entries, ...claims].flatMap(citationsOf),
    ...versions.flatMap(({ citations }) => citations),
  ].map(({ source }) => source);
}

/** What else the person is on the record with, where their words were asked for; the nearest of many. */
function claimsBeside(quote: Quote, { claims = [] }: QuotesFound): readonly Event[] {
  return claims
    .filter(({ claimant }) => claimant !== null && quote.speakers.includes(claimant))
    .slice(0, MOST_CLAIMS);
}

export function quoteShown(quotes: QuotesFound['quotes'], shown: Quote | undefined) {
  const index = shown === undefined ? 0 : Math.max(0, quotes.indexOf(shown));
  return { quote: quotes[index] ?? quotes[0], index };
}

/** As much as there is room for; cut once, at the end. */
function spokenWords({ passages, inseparable }: Quote, room: number, say: Say): string {
  const note = inseparable ? `\n\n${say('quote.inseparable')}` : '';
  const words = passages.map(({ exact }) => `“${escaped(exact)}”`).join('\n');
  return `${cut(words, room - note.length)}${note}`;
}

function speakerWords({ speakers }: Quote): string {
  return speakers
    .flatMap(({ name, role, note }) => [
      `**${escaped(name)}**, ${escaped(role)}`,
      ...(note === null ? [] : [escaped(note)]),
    ])
    .join('\n');
}

function reportedBy(quote: Quote, say: Say): string {
  const { source, passages } = quote;
  const lines = [
    `${sourceLink(source, say)}${escaped(countedAt(passages))}`,
    checkedWords({ source, passage: passages[0] }, say),
    ...otherSources(quote, say, (other) => sourceLink(other, say)),
  ];
  return fitLines(lines, LIMITS.embedFieldValue, say);
}

/** Beside the source that reports the words: others that have words of it, and those that support who said it, where and how. */
export function otherSources(
  { source, passages, citations }: Quote,
  say: Say,
  nameOf: (source: Source) => string,
): string[] {
  const reporting = citations.filter((cited) =>
    passages.some(({ exact }) => shareWords(cited.passage.exact, exact)),
  );
  const others = new Set(citations.map((cited) => cited.source));
  others.delete(source);
  return [...others].map((other) => {
    const reports = reporting.some((cited) => cited.source === other);
    return say(reports ? 'quote.also' : 'quote.support', { source: nameOf(other) });
  });
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

/** A claim stands beside its denial (editorial rule 8). */
function besideFields(quote: Quote, dossier: Dossier, claims: readonly Event[], say: Say): APIEmbedField[] {
  const numbers = new SourceNumbers();
  const { conflict, corrections } = quote;
  const versions = (conflict?.versions ?? []).map(
    (version) => `- ${escaped(version.text)} ${numbers.cite(version.citations)}`,
  );
  const differ: APIEmbedField[] =
    conflict === null
      ? []
      : [
          {
            name: say('event.conflict', { about: escaped(conflict.about) }),
            value: fitLines([...versions, ...numbers.lines(say)], LIMITS.embedFieldValue, say),
          },
        ];
  const field = (name: string, entries: readonly Entry[]): APIEmbedField[] => {
    if (entries.length === 0) return [];
    const lines = entries.map((entry) => entryWords(entry, numbers));
    return [{ name, value: fitLines([...lines, ...numbers.lines(say)], LIMITS.embedFieldValue, say) }];
  };
  const { answered, answers, others } = beside(quote, dossier);
  return [
    ...differ,
    ...(corrections.length === 0
      ? []
      : [{ name: say('about.corrections'), value: correctionLines(corrections, say).join('\n') }]),
    ...field(say('quote.respondsTo'), answered),
    ...field(say('quote.answeredBy'), answers),
    ...field(say('quote.beside'), others),
    ...field(say('quote.claims'), claims),
  ];
}

export function viewOf(
  quote: Quote,
  { dossiers }: QuotesFound,
  as: ViewOf<'quote'>['as'] = 'text',
): ViewOf<'quote'> {
  return { kind: 'quote', quote: refOf(quote, dossiers), as };
}

/** ◀ ▶ between the quotes of an answer. */
export function quoteTurns(found: QuotesFound, index: number, as: 'text' | 'card', say: Say) {
  const at = (place: number) => found.quotes[place] && viewOf(found.quotes[place], found, as);
  const here = at(index) ?? viewOf(found.quotes[0], found, as);
  return turnButtons({ previous: at(index - 1), next: at(index + 1), here }, say);
}

function ways(quote: Quote, found: QuotesFound, index: number, say: Say): APIButtonComponent[] {
  return [
    ...quoteTurns(found, index, 'text', say),
    button(say('button.context'), viewOf(quote, found, 'context')),
    ...linkButtons(quote, say),
  ];
}

/** The quotes of the answer: the way to any of them, and what ◀ ▶ go by. */
export function quoteList(
  id: string,
  { dossiers, quotes }: QuotesFound,
  index: number,
  say: Say,
): Reply['components'] {
  if (quotes.length === 1) return [];
  const count = quotes.length;
  const choices = quotes.map((quote, place) => ({
    value: refOf(quote, dossiers),
    label: quoteOpening(quote, LIMITS.optionText),
    description: say('quote.in', { number: place + 1, count, work: occasionTitle(quote.occasion, say) }),
    chosen: place === index,
  }));
  return menu(id, say('menu.quotes', { count }), choices);
}
