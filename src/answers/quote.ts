// /quote: words, a phrase, a name, a topic or a misremembered quotation → the quotes it means.
import { type Event, isNonEmpty, type Person, type Quote, type Work } from '../record/model.js';
import type { Search } from '../search/search.js';
import { terms, tokens } from '../search/words.js';
import {
  MOST_FOUND,
  type Nothing,
  type QuoteAnswer,
  type QuoteInContext,
  type QuotesFound,
  type Use,
} from './answer.js';
import { chosenIn, filmOf, withMarks } from './film.js';
import { isOfBlame, nothing } from './nothing.js';
import { usesOf } from './source.js';
import { isOfAnyCase } from './verdict.js';
import { broughtBy, peopleMeant } from './who.js';

export interface QuoteQuestion {
  readonly query: string;
  readonly speaker: string;
  /** A film or documentary. */
  readonly work: string;
}

/** “What did Alec say about Hannah” asks for his words. */
const SAID_ABOUT =
  /^(?:\w+ )?(?:did|does|has|have|had) (?<by>.{2,60}?) (?:ever )?(?:say|said|tell|told|think|claim|comment|talk|speak|write|post|tweet) (?:(?:any|some)thing )?(?:(?:about|on|of|to) )?(?<words>.+)/i;

/** More words are somebody's. */
const LONGEST_TOPIC = 5;

export function answerQuote(search: Search, { query, speaker, work }: QuoteQuestion): QuoteAnswer {
  const { dossiers } = search;
  const [asked, by] = [query.trim(), speaker.trim()];
  if (asked === '' && by === '' && work.trim() === '') return { kind: 'overview', dossiers };
  if (isOfBlame(asked)) return nothing(search, asked);
  const told = by === '' && work.trim() === '' ? saidAbout(search, asked) : undefined;
  if (told !== undefined) return told;
  const meant = peopleMeant(search, by === '' ? asked : by);
  // Beside other words a slip is one of several that the search puts right.
  const isRead = meant.isRead && (by !== '' || search.names.misread(asked).length > 0);
  const people = meant.isRead && !isRead ? [] : meant.people;
  if (by !== '' && people.length !== 1) {
    return isNonEmpty(people) ? { kind: 'ambiguous', dossiers, people } : nothing(search, by);
  }
  const works = worksAsked(search, work);
  if (works?.length === 0) {
    const titles = dossiers.flatMap((dossier) => dossier.works.map(({ title }) => title));
    return { kind: 'unclear', problem: 'unknown work', asked: work, titles };
  }
  const readAs = isRead ? people[0] : undefined;
  const all = quotesFor(search, by === '' && readAs !== undefined ? readAs.name : asked);
  const isAsked = ({ speakers, occasion: { work: shownIn } }: Quote) =>
    (by === '' || speakers.some((speaker) => people.includes(speaker))) &&
    (works === undefined || (shownIn !== null && works.includes(shownIn)));
  const quotes = all.filter(isAsked).slice(0, MOST_FOUND);
  const claims = claimsOf(search, people);
  // Of several whom a role fits those are enough who are quoted.
  const isAnswered = people.length > 1 && quotes.length > 0;
  const notTheirs = by === '' || isNonEmpty(quotes) ? '' : asked;
  const silent = isAnswered ? [] : unquoted(search, people, notTheirs);
  if (isNonEmpty(quotes)) return { kind: 'quotes', dossiers, quotes, readAs, claims, unquoted: silent };
  const brought = people.flatMap((person) => broughtBy(person, filmOf(person, dossiers)));
  const near = [...(asked === '' ? [] : all.slice(0, 1)), ...claims, ...people, ...brought];
  return { ...nothing(search, asked === '' ? by : asked, near), unquoted: silent };
}

/** Undefined where nobody's words on something are asked for. */
function saidAbout(search: Search, asked: string): QuotesFound | Nothing | undefined {
  const { dossiers, names } = search;
  const { by = '', words = '' } = SAID_ABOUT.exec(asked)?.groups ?? {};
  const { people, isRead } = names.meant(by);
  if (people.length === 0 || isRead) return undefined;
  const theirs = (quotes: readonly Quote[]) =>
    quotes.filter(({ speakers }) => speakers.some((one) => people.includes(one)));
  const topic = terms(tokens(words));
  const whom = names.meant(words).people;
  const isNaming = ({ passages }: Quote) =>
    passages.some(({ exact }) =>
      tokens(exact).some((word) => names.named(word).some((one) => whom.includes(one))),
    );
  // A clip that was shown at somebody's trial says nothing about them.
  const others =
    whom.length === 0
      ? theirs(search.quotes(asked))
      : theirs(dossiers.flatMap(({ quotes }) => quotes)).filter(
          (quote) => isOn(quote, topic) || isNaming(quote),
        );
  const own = [theirs(quotesFor(search, words)), others];
  const quotes = own.find(isNonEmpty)?.slice(0, MOST_FOUND) ?? [];
  const claims = claimsOf(search, people);
  if (isNonEmpty(quotes)) return { kind: 'quotes', dossiers, quotes, claims };
  return { ...nothing(search, asked, [...claims, ...people]), unquoted: people };
}

/** Those of the quotes that the record still holds, in this order. */
export function quotesWithMarks(
  { dossiers }: Pick<Search, 'dossiers'>,
  marks: readonly string[],
): QuotesFound | undefined {
  const all = dossiers.flatMap(({ quotes }) => quotes);
  const quotes = withMarks(all, marks, dossiers);
  return isNonEmpty(quotes) ? { kind: 'quotes', dossiers, quotes } : undefined;
}

export function quotesBy({ dossiers }: Pick<Search, 'dossiers'>, person: Person): QuotesFound | undefined {
  const own = filmOf(person, dossiers).quotes.filter(({ speakers }) => speakers.includes(person));
  const quotes = own.slice(0, MOST_FOUND);
  return isNonEmpty(quotes) ? { kind: 'quotes', dossiers, quotes } : undefined;
}

/** What somebody is on the record as claiming or denying, in our words. */
function claimsOf({ dossiers }: Search, people: readonly Person[]): Event[] {
  const timeline = dossiers.flatMap((dossier) => dossier.timeline);
  return timeline.filter(({ claimant }) => claimant !== null && people.includes(claimant));
}

/** Those of whom the record has no words, or not these. */
function unquoted({ dossiers }: Search, people: readonly Person[], asked: string): Person[] {
  const quotes = dossiers.flatMap((dossier) => dossier.quotes);
  return people.filter(
    (person) =>
      !person.unnamed && (asked !== '' || !quotes.some(({ speakers }) => speakers.includes(person))),
  );
}

/** With the passages that the record holds from right before and after it, by their place in the source. */
export function inContext({ dossiers }: Pick<Search, 'dossiers'>, quote: Quote): QuoteInContext {
  const dossier = filmOf(quote, dossiers);
  const [first, last] = [quote.passages[0].position, quote.passages.at(-1)?.position];
  if (!first || !last) return { dossier, quote, before: undefined, after: undefined };
  const others = usesOf(dossier, quote.source);
  const position = ({ citation }: Use) => citation.passage.position;
  return {
    dossier,
    quote,
    before: others.findLast((use) => (position(use)?.end ?? Number.POSITIVE_INFINITY) <= first.start),
    after: others.find((use) => (position(use)?.start ?? -1) >= last.end),
  };
}

function quotesFor(search: Search, query: string): readonly Quote[] {
  const quotes = search.dossiers.flatMap((dossier) => dossier.quotes);
  if (query === '') return quotes;
  const chosen = chosenIn(quotes, query, search.dossiers);
  if (chosen !== undefined) return [chosen];
  const words = tokens(query);
  const asked = terms(words);
  const found = search.quotes(query);
  if (asked.length === 0) return found;
  // What came of a case stands in many a note of ours, which is nobody's words.
  const said = isOfAnyCase(words) ? found.filter((quote) => isOn(quote, asked)) : found;
  // “Last take”, where nobody has these words.
  if (said.length === 0 && words.length > 1) {
    const works = worksAsked(search, query) ?? [];
    return quotes.filter(({ occasion: { work } }) => work !== null && works.includes(work));
  }
  if (words.length > LONGEST_TOPIC) return said;
  const answeredBy = (quote: Quote) =>
    said.filter((other) => other.id === quote.respondsTo && isOn(other, asked) && isOn(quote, asked));
  // Of quotes on a topic an answer stands behind what it answers.
  return [...new Set(said.flatMap((quote) => [...answeredBy(quote), quote]))];
}

/** Whether all of the words stand in what was said, in who said it, or in what it is on. */
function isOn({ speakers, passages, subject, otherWords, occasion }: Quote, asked: readonly string[]) {
  const said = [...speakers.map(({ name }) => name), ...passages.map(({ exact }) => exact)];
  const known = new Set(terms(tokens([...said, subject, ...otherWords, occasion.title].join(' '))));
  return asked.every((word) => known.has(word));
}

/** None for a work that is not on the record; undefined where none is asked for. */
function worksAsked({ dossiers }: Search, asked: string): Work[] | undefined {
  if (asked.trim() === '') return undefined;
  const all = dossiers.flatMap(({ works }) => works);
  const chosen = chosenIn(all, asked, dossiers);
  if (chosen !== undefined) return [chosen];
  const words = tokens(asked);
  return all.filter(({ title }) => {
    const known = new Set(tokens(title));
    return words.length > 0 && words.every((word) => known.has(word));
  });
}
