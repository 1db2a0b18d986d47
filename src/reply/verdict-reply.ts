// Proceedings step by step: charge is not guilt, a dismissal is not an acquittal, and an open end is said.
import type { AllProceedings, VerdictFound } from '../answers/answer.js';
import { type Charge, mapNonEmpty, type NonEmpty, type Proceeding } from '../record/model.js';
import { customId, NONE } from './custom-id.js';
import { dateWords } from './dates.js';
import { eventWords } from './events.js';
import { pagedReply } from './paged-reply.js';
import type { Block } from './pages.js';
import { personWords } from './people.js';
import { menu, type Reply } from './reply.js';
import type { SourceNumbers } from './sources.js';
import { escaped } from './text.js';

/** Custom ids: `v1:<dossier>:<person>:<entry the page opens with>`; the menus' values are ids of people. */
export const VERDICT_PREFIX = 'v1';

/** @param opening the id of an entry on the page to show */
export function verdictReply({ dossier, person, proceedings, civil }: VerdictFound, opening?: string): Reply {
  const against = [...new Set(dossier.proceedings.map((proceeding) => escaped(proceeding.person.name)))];
  const none = [
    `No criminal proceeding against ${escaped(person.name)} is on this record.`,
    ...(against.length === 0 ? [] : [`Those on this record are against ${against.join(', ')}.`]),
  ].join(' ');
  const who: Block = {
    id: NONE,
    render: (numbers) =>
      [
        `${personWords(person)} ${numbers.cite(person.citations)}`,
        ...(proceedings.length > 0 ? [] : [none]),
      ].join('\n\n'),
  };
  const blocks: NonEmpty<Block> = [who, ...proceedings.flatMap(ladder), ...allegations(civil)];
  const idParts = [VERDICT_PREFIX, dossier.id, person.id] as const;
  return pagedReply({ title: escaped(person.name), header: '', blocks, idParts, opening });
}

/** Every proceeding in short, and a menu that leads to each person's whole ladder. */
export function proceedingsReply({ dossier, proceedings }: AllProceedings, opening?: string): Reply {
  const people = [...new Set(proceedings.map(({ person }) => person))];
  const reply = pagedReply({
    title: `Proceedings: ${escaped(dossier.title)}`,
    header: '',
    blocks: mapNonEmpty(proceedings, inShort),
    idParts: [VERDICT_PREFIX, dossier.id, NONE],
    opening,
  });
  const choices = people.map(({ id, name, role }) => ({ value: id, label: name, description: role }));
  return {
    ...reply,
    components: [
      ...reply.components,
      ...menu(customId(VERDICT_PREFIX, dossier.id), 'Every step of one person’s proceedings', choices),
    ],
  };
}

/** A block for what the case is, then one a step, so that a long ladder breaks between steps and loses none. */
function ladder(proceeding: Proceeding): Block[] {
  const { id, title, steps } = proceeding;
  return [
    { id, render: (numbers) => caseWords(proceeding, numbers) },
    ...steps.map(
      (step): Block => ({
        id: step.id,
        render: (numbers, first) => {
          const words = eventWords(step, numbers);
          return first ? `### ${escaped(title)}, continued\n\n${words}` : words;
        },
      }),
    ),
  ];
}

/** What the case is and how it ended; an open end stands here, ahead of any step that would read as the last word. */
function caseWords({ title, court, charges, notKnown }: Proceeding, numbers: SourceNumbers): string {
  return [
    `### ${escaped(title)}`,
    ...(court === null ? [] : [`${escaped(court.text)} ${numbers.cite(court.citations)}`]),
    ...charges.map((charge) => chargeWords(charge, numbers)),
    ...(notKnown === null ? [] : [escaped(notKnown)]),
  ].join('\n');
}

function chargeWords({ name, count, citations, outcome }: Charge, numbers: SourceNumbers): string {
  const counted = count === null ? '' : `, ${escaped(count)}`;
  const charge = `Charge: ${escaped(name)}${counted} ${numbers.cite(citations)}`;
  if (outcome === null) return `${charge}\nOutcome: not on this record`;
  const words = `“${escaped(outcome.passage.exact)}” ${numbers.cite([outcome])}`;
  return `${charge}\nOutcome, in the source’s words: ${words}`;
}

/** One source a statement keeps all proceedings on one page; the person's own page has the others. */
function inShort({ id, title, charges, steps, notKnown }: Proceeding): Block {
  return {
    id,
    render: (numbers) => {
      const last = steps.at(-1) ?? steps[0];
      const latest = `Latest of ${steps.length} steps, ${dateWords(last.date)}: ${escaped(last.text)}`;
      return [
        `### ${escaped(title)}`,
        ...charges.map((charge) => chargeWords({ ...charge, citations: [charge.citations[0]] }, numbers)),
        `${latest} ${numbers.cite([last.citations[0]])}`,
        ...(notKnown === null ? [] : [escaped(notKnown)]),
      ].join('\n');
    },
  };
}

function allegations(civil: VerdictFound['civil']): Block[] {
  return civil.map((event, index) => ({
    id: event.id,
    render: (numbers, first) => {
      const heading = '### Civil suits: allegations, not criminal proceedings';
      return index === 0 || first
        ? `${heading}\n\n${eventWords(event, numbers)}`
        : eventWords(event, numbers);
    },
  }));
}
