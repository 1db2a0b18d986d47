// How things went on: the parties and outcomes of proceedings, and what came after what.
import { OUTCOMES, type OutcomeName, type RecordDate } from './model.js';
import { type Rule, rule } from './rule.js';
import type { ProceedingData } from './schema.js';

const stepsNameAParty = rule(['proceeding'], ({ isUnread }) => ({ against, broughtBy, steps }) => {
  const parties = [...against, ...broughtBy];
  const message = `a step stands alone in the timeline: its text names a party ("${against.join('" or "')}") by the name in people.yaml`;
  return steps
    .filter(({ people }) => !parties.some((party) => people?.includes(party) || isUnread(party)))
    .map(({ id }) => ({ entry: id, field: 'people', message }));
});

const outcomesAreOfTheirKind = rule(
  ['proceeding'],
  () => (proceeding) =>
    proceeding.charges.flatMap(({ outcome, against }, index) => {
      const field = `charges.${index}.outcome`;
      const parties = against.length === 0 ? proceeding.against : against;
      const strangers = against.filter((party) => !proceeding.against.includes(party));
      const seen = new Set<string>();
      return [
        ...strangers.map((party) => ({
          field: `charges.${index}.against`,
          message: `the case is not against "${party}"`,
        })),
        ...outcome.flatMap((came) =>
          [...whyNoOutcome(proceeding.type, parties, came, seen)].map((message) => ({ field, message })),
        ),
      ];
    }),
);

/** @param seen those of whom the charge told an outcome before */
function* whyNoOutcome(
  type: ProceedingData['type'],
  against: readonly string[],
  came: ProceedingData['charges'][number]['outcome'][number],
  seen: Set<string>,
): Generator<string> {
  const known: readonly OutcomeName[] = OUTCOMES[type];
  if (!known.includes(came.name))
    yield `"${came.name}" is no outcome of a ${type} case; those are: ${known.join(', ')}`;
  if (came.name === 'judgment' && came.detail === null)
    yield 'a judgment needs a detail that says for whom it was';
  // Of several any could be meant.
  if (came.against === null && against.length > 1)
    return yield 'it is against several; say against whom this outcome is';
  const party = came.against ?? against[0] ?? '';
  if (!against.includes(party)) yield `the case is not against "${party}"`;
  if (seen.has(party)) yield `tells two outcomes against "${party}" of one charge`;
  seen.add(party);
  if (came.sentence !== null && !MAY_BE_SENTENCED.test(came.name)) yield `"${came.name}" has no sentence`;
}

const MAY_BE_SENTENCED = /^guilty|^no contest$|^conviction vacated$/;

const afterIsNotBefore = rule(['happening'], ({ happenings }) => {
  /** Whether what it came after leads back to it, over others or at once. */
  const cameAfterItself = (id: string): boolean => {
    const seen = new Set<string>();
    let ahead = happenings.get(id)?.after;
    for (; ahead && ahead !== id && !seen.has(ahead); ahead = happenings.get(ahead)?.after) seen.add(ahead);
    return ahead === id;
  };
  return ({ id, date, after }) => {
    const other = happenings.get(after ?? '');
    if (other === undefined) return undefined;
    if (cameAfterItself(id)) return { field: 'after', message: 'came after itself' };
    if (!isSurelyBefore(date, other.date)) return undefined;
    return { field: 'after', message: `"${other.id}" has a later date than this one` };
  };
});

const stepsInOrder = rule(['proceeding'], () => ({ steps }) => {
  // Not only the neighbour: an undated step between two others hides their order.
  let ahead: { readonly id: string; readonly date: RecordDate } | undefined;
  return steps.flatMap(({ id, date }) => {
    if (date === null) return [];
    const before = ahead;
    if (before === undefined || date.earliest > before.date.earliest) ahead = { id, date };
    if (before === undefined || !isSurelyBefore(date, before.date)) return [];
    const message = `${date.edtf} is before ${before.date.edtf} of "${before.id}", which stands ahead of it; steps go in order of date`;
    return [{ entry: id, field: 'date', message }];
  });
});

const overtakenByLater = rule(['happening'], ({ happenings }) => ({ date, overtakenBy }) => {
  const later = happenings.get(overtakenBy ?? '');
  if (later === undefined) return undefined;
  if (later.date !== null && (date === null || isSurelyBefore(date, later.date))) return undefined;
  return { field: 'overtakenBy', message: `"${later.id}" has no later date than this one` };
});

const dismissalsAreNoAcquittals = rule(['happening'], () => ({ status, text }) => {
  if (status !== 'dismissal' || !/acquit/i.test(text)) return undefined;
  return { field: 'text', message: 'calls a dismissal an acquittal; a dismissal is never one' };
});

/** Whether `a` lies before `b` however their imprecision is read. */
function isSurelyBefore(a: RecordDate | null, b: RecordDate | null): boolean {
  return a !== null && b !== null && a.latest < b.earliest;
}

export const CASE_RULES: readonly Rule[] = [
  stepsNameAParty,
  outcomesAreOfTheirKind,
  afterIsNotBefore,
  stepsInOrder,
  overtakenByLater,
  dismissalsAreNoAcquittals,
];
