// Proceedings step by step: charge is not guilt, a dismissal is not an acquittal, and an open end is said.
import { MOST_FOUND, type ProceedingList, type VerdictFound } from '../../answers/answer.js';
import { filmOf, onlyFilm, refOf } from '../../answers/film.js';
import type { Say } from '../../language/say.js';
import {
  type Charge,
  type Dossier,
  type Event,
  isNonEmpty,
  type NonEmpty,
  type Person,
  type Proceeding,
  type Status,
} from '../../record/model.js';
import { dateWords } from '../shared/dates.js';
import { correctionLines, entryChoice, eventWords, inSentence, matched } from '../shared/events.js';
import { cachedPage, pagedReply } from '../shared/paged-reply.js';
import { type Block, HEAD } from '../shared/pages.js';
import { personWords } from '../shared/people.js';
import { menu, type Reply, withMenu } from '../shared/reply.js';
import type { SourceNumbers } from '../shared/sources.js';
import { capitalised, escaped } from '../shared/text.js';
import { encode, MENUS } from '../shared/view.js';
import { outcomeWords } from './outcomes.js';

/** @param opening the id of an entry on the page to show */
export function verdictReply(found: VerdictFound, say: Say, opening?: string): Reply | undefined {
  const { dossier, person, proceedings } = found;
  const who: Block = {
    id: HEAD,
    render: (numbers) =>
      [
        `${personWords(person)} ${numbers.cite(person.citations)}`,
        ...(proceedings.length > 0 ? [] : [noProceeding(found, say)]),
      ].join('\n\n'),
  };
  const steps = proceedings.flatMap((proceeding) => ladder(proceeding, dossier, say));
  const suits = found.suits.map((proceeding) => inShort(proceeding, [dossier], say));
  const blocks: NonEmpty<Block> = [who, ...steps, ...suits, ...allegations(found.civil, [dossier], say)];
  const about = refOf(person, [dossier]);
  const view = { kind: 'verdict', person: about, opening } as const;
  const title = escaped(person.name);
  const reply = cachedPage(dossier, { title, header: '', blocks, view, about }, say);
  return reply && withLadders(reply, found.others, [dossier], say);
}

/** Proceedings in short, events of civil suits behind them, and a menu that leads to the whole ladders. */
export function proceedingsReply(found: ProceedingList, say: Say, opening?: string): Reply | undefined {
  const { dossiers, words, proceedings, civil } = found;
  const came = words === null ? CAME : CAME_OF_FEW;
  const short = proceedings.map((proceeding) => inShort(proceeding, dossiers, say, came));
  const blocks = [...short, ...allegations(civil, dossiers, say)];
  if (!isNonEmpty(blocks)) throw new Error('a list of proceedings without any');
  const film = onlyFilm(dossiers);
  if (words === null) {
    const title = say('verdict.title', { title: dossiers.map(({ title }) => escaped(title)).join('; ') });
    const view = { kind: 'proceedings', film, opening } as const;
    const reply = cachedPage(dossiers[0], { title, header: '', blocks, view }, say);
    return reply && withLadders(reply, proceedings, dossiers, say);
  }
  const title = say('verdict.list', { words: matched(words, say) });
  const header = blocks.length < MOST_FOUND ? '' : say('choice.more');
  const view = { kind: 'listed proceedings', film } as const;
  const reply = pagedReply({ title, header, blocks, view: { ...view, opening } }, say);
  return reply && withMenu(reply, foundMenu(found, encode(view), say));
}

/** Says which ones the words found; turning and posting the page need it. */
function foundMenu({ dossiers, proceedings, civil }: ProceedingList, id: string, say: Say) {
  const choices = [
    ...proceedings.map((proceeding) => ({
      value: refOf(proceeding, dossiers),
      label: proceeding.title,
      description: proceeding.against.map(({ name, role }) => `${name}, ${role}`).join('; '),
    })),
    ...civil.map((event) => entryChoice(event, dossiers, say)),
  ];
  return menu(id, say('menu.entries', { count: choices.length }), choices);
}

function withLadders(
  reply: Reply,
  proceedings: readonly Proceeding[],
  dossiers: NonEmpty<Dossier>,
  say: Say,
): Reply {
  const people = [...new Set(proceedings.flatMap(({ against }) => against))];
  if (people.length === 0) return reply;
  const choices = people.map((person) => {
    const own = proceedings.filter(({ against }) => against.includes(person));
    const description = own.map(({ title }) => title).join('; ');
    return { value: refOf(person, dossiers), label: person.name, description };
  });
  const ladders = menu(MENUS.verdict, say('menu.steps'), choices);
  return withMenu(reply, ladders);
}

function noProceeding({ dossier, person }: VerdictFound, say: Say): string {
  const none = say('verdict.none', { name: escaped(inSentence(person)) });
  const against = [
    ...new Set(
      dossier.proceedings
        .filter(({ type }) => type === 'criminal')
        .flatMap(({ against }) => against.map((one) => escaped(inSentence(one)))),
    ),
  ];
  if (against.length === 0) return none;
  return `${none} ${say('verdict.others', { names: new Intl.ListFormat(say.locale).format(against) })}`;
}

/** What the case is, then a block a step, so that a long ladder breaks between steps. */
function ladder(proceeding: Proceeding, dossier: Dossier, say: Say): Block[] {
  const { id, title, steps } = proceeding;
  const continued = `### ${say('verdict.continued', { title: escaped(title) })}`;
  return [
    { id, render: (numbers) => caseWords(proceeding, numbers, say) },
    ...steps.map((step) => ({
      id: step.id,
      render: (numbers: SourceNumbers, first: boolean) => {
        const words = eventWords(step, numbers, dossier, say);
        return first ? `${continued}\n\n${words}` : words;
      },
    })),
  ];
}

/** What the case is and how it ended; an open end stands here, ahead of any step that would read as the last word. */
function caseWords(proceeding: Proceeding, numbers: SourceNumbers, say: Say): string {
  const { title, court, charges, notKnown } = proceeding;
  return [
    `### ${escaped(title)}`,
    ...(court === null ? [] : [`${escaped(court.text)} ${numbers.cite(court.citations)}`]),
    ...partiesWords(proceeding, say),
    ...charges.map((charge) => chargeWords(charge, proceeding, numbers, say)),
    ...correctionLines(proceeding.corrections, say),
    ...(notKnown === null ? [] : [escaped(notKnown)]),
  ].join('\n');
}

/** An allegation is never read as a charge (editorial rule 5). */
const typeWords = ({ type }: Pick<Proceeding, 'type'>, say: Say): string[] =>
  type === 'criminal' ? [] : [say(`verdict.type.${type}`)];

/** Who is against whom and about whom, where the title alone would not tell. */
function partiesWords({ type, against, broughtBy, harmed }: Proceeding, say: Say): string[] {
  const names = (people: readonly Person[]) =>
    new Intl.ListFormat(say.locale).format(people.map((person) => escaped(inSentence(person))));
  return [
    ...typeWords({ type }, say),
    ...(against.length === 1 ? [] : [say('verdict.against', { names: names(against) })]),
    ...(broughtBy.length === 0 ? [] : [say('verdict.broughtBy', { names: names(broughtBy) })]),
    ...(harmed.length === 0 ? [] : [say('verdict.harmed', { names: names(harmed) })]),
  ];
}

/** What a case is about is called otherwise in each kind of case. */
const CHARGED = {
  criminal: 'verdict.charge',
  civil: 'verdict.claim',
  regulatory: 'verdict.citation',
} as const;

function chargeWords(
  { name, count, citations, outcomes }: Charge,
  { type, against }: Proceeding,
  numbers: SourceNumbers,
  say: Say,
): string {
  const counted = count === null ? escaped(name) : `${escaped(name)}, ${escaped(count)}`;
  const charge = `${counted} ${numbers.cite(citations)}`;
  const lines = outcomes.map((outcome) => {
    const words = `${outcomeWords(outcome, say)} ${numbers.cite(outcome.citations)}`;
    return against.length === 1
      ? say('verdict.outcome', { words })
      : say('verdict.outcomeOf', { name: escaped(inSentence(outcome.against)), words });
  });
  return [say(CHARGED[type], { charge }), ...(lines.length === 0 ? [say('verdict.noOutcome')] : lines)].join(
    '\n',
  );
}

/** The steps that tell what came of a case; where few cases are told, the pleas too. */
const CAME: readonly Status[] = ['verdict', 'sentence'];
const CAME_OF_FEW: readonly Status[] = ['plea', ...CAME];

/**
 * What came of each charge, verdict and sentence, and the latest step. One source a statement keeps all proceedings on
 * one page; the person's own page has the others.
 */
export function inShort(proceeding: Proceeding, dossiers: NonEmpty<Dossier>, say: Say, came = CAME): Block {
  const { title, charges, steps, notKnown } = proceeding;
  return {
    id: refOf(proceeding, dossiers),
    render: (numbers) => {
      const charged = charges.map((charge) =>
        chargeWords(
          {
            ...charge,
            citations: [charge.citations[0]],
            outcomes: charge.outcomes.map((one) => ({ ...one, citations: [one.citations[0]] })),
          },
          proceeding,
          numbers,
          say,
        ),
      );
      const last = steps.at(-1) ?? steps[0];
      const told = (step: Event) => `${escaped(step.text)} ${numbers.cite([step.citations[0]])}`;
      const decisive = steps.filter(({ status }) => came.includes(status));
      return [
        `### ${escaped(title)}`,
        ...typeWords(proceeding, say),
        ...charged,
        ...decisive
          .filter((step) => step !== last)
          .map((step) => {
            const [date, status] = [dateWords(step.date, say), say(`status.${step.status}`)];
            return capitalised(say('verdict.came', { date, status, text: told(step) }), say);
          }),
        say('verdict.latest', { count: steps.length, date: dateWords(last.date, say), text: told(last) }),
        ...(notKnown === null ? [] : [escaped(notKnown)]),
      ].join('\n');
    },
  };
}

function allegations(civil: readonly Event[], dossiers: NonEmpty<Dossier>, say: Say): Block[] {
  return civil.map((event, index) => ({
    id: refOf(event, dossiers),
    render: (numbers, first) => {
      const words = eventWords(event, numbers, filmOf(event, dossiers), say);
      return index === 0 || first ? `### ${say('verdict.civil')}\n\n${words}` : words;
    },
  }));
}
