// Proceedings step by step: charge is not guilt, a dismissal is not an acquittal, and an open end is said.
import { MOST_FOUND, type ProceedingList, type VerdictFound } from '../../answers/answer.js';
import { filmOf, markOf, onlyFilm, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import {
  type Citation,
  type Dossier,
  type Event,
  isNonEmpty,
  type NonEmpty,
  type Outcome,
  type Person,
  type Proceeding,
  type ProceedingType,
  type Status,
} from '../../record/model.js';
import type { Attribution } from '../shared/attribution.js';
import { formatDate } from '../shared/dates.js';
import { correctionLines, formatEvent, inSentence, matched } from '../shared/events.js';
import { CONTENT_LINE } from '../shared/height.js';
import { cachedPage, pagedReply } from '../shared/paged-reply.js';
import { type Block, HEAD, headed } from '../shared/pages.js';
import type { List, Reply, Way } from '../shared/reply.js';
import { capitalised, colon, cut, escaped, small, titlesOf } from '../shared/text.js';
import { formatOutcome } from './outcomes.js';

/** CSS pixels of a phone: what came of a case is read without scrolling. */
const HEIGHT = 420;
/** A list's title takes two lines. */
const LIST_HEIGHT = 385;

/** What came of each charge, in short, and the way to all steps. */
export function verdictReply(found: VerdictFound, say: Say, opening?: string): Reply | undefined {
  const { dossier, proceedings } = found;
  // The newest case first: it says where somebody stands.
  const told = inShort(proceedings.toReversed(), [dossier], say, ENDS);
  const count = proceedings.reduce((sum, { steps }) => sum + steps.length, 0);
  const steps = { kind: 'steps', person: refOf(found.person, [dossier]) } as const;
  const ways = count === 0 ? [] : [{ label: say('button.steps', { count }), to: steps }];
  return personReply(found, { kind: 'verdict', told, ways, opening }, say);
}

/** Steps that end a case, or began to. */
const ENDS: readonly Status[] = ['verdict', 'dismissal', 'mistrial'];

/** Every step of the proceedings against somebody. */
export function stepsReply(found: VerdictFound, say: Say, opening?: string): Reply | undefined {
  const told = found.proceedings.flatMap((proceeding) => ladder(proceeding, found.dossier, say));
  return personReply(found, { kind: 'steps', told, ways: [], opening }, say);
}

interface Told {
  readonly kind: 'verdict' | 'steps';
  readonly told: readonly Block[];
  readonly ways: readonly Way[];
  readonly opening: string | undefined;
}

function personReply(found: VerdictFound, { kind, told, ways, opening }: Told, say: Say): Reply | undefined {
  const { dossier, person, proceedings, civil } = found;
  const who: Block = {
    id: HEAD,
    render: (by) =>
      [
        ...(person.harm === null ? [] : [escaped(person.harm)]),
        small(`${escaped(person.role)} ${by.cite(person.citations)}`),
        ...(person.note === null ? [] : [small(escaped(person.note))]),
        ...(proceedings.length > 0 ? [] : [noProceeding(found, say)]),
      ].join('\n'),
  };
  const suits = [...inShort(found.suits, [dossier], say), ...allegations(civil, [dossier], say)];
  const blocks: NonEmpty<Block> = [who, ...told, ...suits];
  const about = refOf(person, [dossier]);
  const view = (at?: string) => ({ kind, person: about, opening: at });
  const list = ladders(found.others, [dossier], say);
  const title = escaped(person.name);
  const paged = { title, blocks, view, opening, about, ways, list, height: HEIGHT };
  const reply = cachedPage(dossier, paged, say);
  return reply && { ...reply, content: contentLine(found, say) };
}

/** Proceedings in short, events of civil suits behind them; behind More… the way to every step. */
export function proceedingsReply(found: ProceedingList, say: Say, opening?: string): Reply | undefined {
  const { dossiers, words, proceedings, civil } = found;
  // Who asks for pleas or verdicts reads of them.
  const told = words === null ? [] : (['plea', 'verdict'] as const);
  const blocks = [...inShort(proceedings, dossiers, say, told), ...allegations(civil, dossiers, say)];
  if (!isNonEmpty(blocks)) throw new Error('a list of proceedings without any');
  const paged = { blocks, opening, list: ladders(proceedings, dossiers, say), height: LIST_HEIGHT };
  if (words === null) {
    const title = say('verdict.title', { title: titlesOf(dossiers) });
    const film = onlyFilm(dossiers);
    const view = (at?: string) => ({ kind: 'proceedings', film, opening: at }) as const;
    return cachedPage(dossiers[0], { ...paged, title, view }, say);
  }
  const title = say('verdict.list', { words: matched(words, say) });
  const header = blocks.length < MOST_FOUND ? '' : say('choice.more', { count: MOST_FOUND });
  const all = [...proceedings, ...civil];
  const refs = all.map((one) => refOf(one, dossiers));
  const marks = all.map((one) => markOf(one, dossiers));
  const view = (at = '') =>
    ({ kind: 'found proceedings', marks, at: Math.max(0, refs.indexOf(at)) }) as const;
  return pagedReply({ ...paged, title, header, view }, say);
}

/** To every step of one person's proceedings. */
function ladders(
  proceedings: readonly Proceeding[],
  dossiers: NonEmpty<Dossier>,
  say: Say,
): List | undefined {
  const people = [...new Set(proceedings.flatMap(({ against }) => against))];
  const choices = people.map((person) => {
    const own = proceedings.filter(({ against }) => against.includes(person));
    const opening = own[0] && refOf(own[0], dossiers);
    return {
      to: { kind: 'steps', person: refOf(person, dossiers), opening } as const,
      label: person.name,
      description: own.map(({ title }) => title).join('; '),
    };
  });
  return choices.length === 0 ? undefined : { heading: say('menu.steps'), choices };
}

/** Nobody else is named here: without the outcomes a name would stand there as an accused. */
function noProceeding({ dossier, person }: VerdictFound, say: Say): string {
  const none = say('verdict.none', { name: escaped(inSentence(person)) });
  return dossier.proceedings.length === 0 ? none : `${none} ${say('verdict.others')}`;
}

/** For whoever has embeds off: a name and what came of each charge; where not all has room, none of it. */
function contentLine({ person, proceedings }: VerdictFound, say: Say): string {
  const ends = proceedings
    .flatMap(({ charges }) => charges)
    .flatMap(({ name, outcomes }) =>
      outcomes
        .filter(({ against }) => against === person)
        .map((outcome) => `${name}${colon(say)}${formatOutcome(outcome, say)[0] ?? ''}`),
    );
  const line = [person.name, ...new Set(ends)].join(' · ');
  const isWhole = line.length <= CONTENT_LINE;
  return isWhole ? escaped(line) : cut(say('verdict.below', { name: escaped(person.name) }), CONTENT_LINE);
}

/** What the case is, then a block a step, so that a long ladder breaks between steps. */
function ladder(proceeding: Proceeding, dossier: Dossier, say: Say): Block[] {
  const { id, title, steps } = proceeding;
  const continued = `**${say('verdict.continued', { title: escaped(title) })}**`;
  return [
    { id, render: (by) => formatCase(proceeding, by) },
    ...steps.map(
      (step): Block => ({
        id: step.id,
        render: (by, first) => {
          const words = formatEvent(step, by, dossier);
          return first ? `${continued}\n${words}` : words;
        },
      }),
    ),
  ];
}

/** What the case is and how it ended; an open end stands here, ahead of any step that would read as the last word. */
function formatCase(proceeding: Proceeding, by: Attribution): string {
  const { title, court, notKnown } = proceeding;
  return [
    `**${escaped(title)}**`,
    ...(court === null ? [] : [small(`${escaped(court.text)} ${by.cite(court.citations)}`)]),
    ...formatParties(proceeding, by.say).map(small),
    ...outcomeLines(proceeding, by),
    ...correctionLines(proceeding.corrections, by).map(small),
    ...(notKnown === null ? [] : [escaped(notKnown)]),
  ].join('\n');
}

/**
 * Who is against whom and about whom, where the title alone would not tell. An allegation is never read as a charge
 * (editorial rule 5).
 */
function formatParties({ type, against, broughtBy, harmed }: Proceeding, say: Say): string[] {
  return [
    ...(type === 'criminal' ? [] : [say(`verdict.type.${type}`)]),
    ...(against.length === 1 ? [] : [say('verdict.against', { names: namesIn(against, say) })]),
    ...(broughtBy.length === 0 ? [] : [say('verdict.broughtBy', { names: namesIn(broughtBy, say) })]),
    ...(harmed.length === 0 ? [] : [say('verdict.harmed', { names: namesIn(harmed, say) })]),
  ];
}

const namesIn = (people: readonly Person[], say: Say) =>
  new Intl.ListFormat(say.locale).format(people.map((person) => escaped(inSentence(person))));

/** `**Guilty (verdict):** involuntary manslaughter, one count; 18 months in prison`: a line for each end of each charge. */
function outcomeLines({ charges, against }: Proceeding, by: Attribution): string[] {
  const { say } = by;
  return charges.flatMap(({ name, count, against: laid, citations, outcomes }) => {
    const charge = [name, ...(count === null ? [] : [count])].map(escaped).join(', ');
    const line = (term: string, words: readonly string[], cited: readonly Citation[]) =>
      `**${capitalised(term, say)}:** ${[charge, ...words].join('; ')} ${by.cite(cited)}`;
    const open = laid.filter((person) => outcomes.every((outcome) => outcome.against !== person));
    const names = open.length === against.length ? [] : [namesIn(open, say)];
    const others = open.length === 0 ? [] : [line(say('verdict.noOutcome'), names, citations)];
    const alike = new Map<string, Outcome[]>();
    for (const outcome of outcomes) {
      const words = formatOutcome(outcome, say).join('; ');
      alike.set(words, [...(alike.get(words) ?? []), outcome]);
    }
    const ended = [...alike.values()].map((same) => {
      const [term = '', ...more] = same.slice(0, 1).flatMap((outcome) => formatOutcome(outcome, say));
      const accused = same.map((one) => one.against);
      const parties = against.length === 1 ? [] : [namesIn(accused, say)];
      return line(term, [...more, ...parties], [...same.flatMap((one) => one.citations), ...citations]);
    });
    return [...ended, ...others];
  });
}

/**
 * What came of each charge, and the latest step: sentences stand with the outcomes.
 * @param told steps of criminal cases that are told as well
 */
export function inShort(
  proceedings: readonly Proceeding[],
  dossiers: NonEmpty<Dossier>,
  say: Say,
  told: readonly Status[] = [],
): Block[] {
  const of = (type: ProceedingType) =>
    proceedings
      .filter((proceeding) => proceeding.type === type)
      .map((proceeding): Block => {
        const id = refOf(proceeding, dossiers);
        return { id, render: (by) => shortWords(proceeding, type === 'criminal' ? told : [], by) };
      });
  return [...of('criminal'), ...of('regulatory'), ...headed(small(say('verdict.civil')), of('civil'))];
}

function shortWords(proceeding: Proceeding, told: readonly Status[], by: Attribution): string {
  const { title, type, notKnown } = proceeding;
  return [
    `**${escaped(title)}**`,
    ...(type === 'regulatory' ? [small(by.say('verdict.type.regulatory'))] : []),
    ...outcomeLines(proceeding, by),
    ...stepLines(proceeding, told, by),
    ...(notKnown === null ? [] : [small(escaped(notKnown))]),
  ].join('\n');
}

function stepLines({ steps }: Proceeding, told: readonly Status[], by: Attribution): string[] {
  const { say } = by;
  const last = steps.at(-1);
  return steps
    .filter((step) => step === last || told.includes(step.status))
    .map((step) => {
      const latest = step === last && steps.length > 1 ? `, ${say('verdict.latest')}` : '';
      const status = `${say(`status.${step.status}`)}${latest}`;
      return `**${formatDate(step.date, say)}** · ${status} – ${escaped(step.text)} ${by.cite(step.citations)}`;
    });
}

function allegations(civil: readonly Event[], dossiers: NonEmpty<Dossier>, say: Say): Block[] {
  const blocks = civil.map(
    (event): Block => ({
      id: refOf(event, dossiers),
      render: (by) => formatEvent(event, by, filmOf(event, dossiers)),
    }),
  );
  return headed(small(say('verdict.civil')), blocks);
}
