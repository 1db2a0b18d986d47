// How things went on: the parties and outcomes of proceedings, and what came after what.
import { parseDate } from './date.js';
import { OUTCOMES, type OutcomeName, type RecordDate } from './model.js';
import { each, type Finding, isUnread, type Rule } from './rule.js';
import { happenings } from './walk.js';

const stepsNameAParty: Rule = (files, unread) =>
  files.proceedings.flatMap(({ against, broughtBy = [], steps }) =>
    steps
      .filter(
        ({ people = [] }) =>
          ![...against, ...broughtBy].some((party) => people.includes(party) || isUnread(unread, party)),
      )
      .map(({ id }) => ({
        file: 'proceedings',
        entry: id,
        field: 'people',
        message: `a step stands alone in the timeline: its text names a party ("${against.join('" or "')}") by the name in people.yaml`,
      })),
  );

const outcomesAreOfTheirKind: Rule = (files) =>
  each(files.proceedings, function* ({ id, type, against, charges }) {
    for (const [index, { outcome = [] }] of charges.entries()) {
      const at = { file: 'proceedings', entry: id, field: `charges.${index}.outcome` } as const;
      const seen = new Set<string>();
      for (const came of outcome) {
        const known: readonly OutcomeName[] = OUTCOMES[type];
        if (!known.includes(came.name)) {
          yield {
            ...at,
            message: `"${came.name}" is no outcome of a ${type} case; those are: ${known.join(', ')}`,
          };
        }
        if (came.name === 'judgment' && came.detail === undefined) {
          yield { ...at, message: 'a judgment needs a detail that says for whom it was' };
        }
        if (came.against === undefined && against.length > 1) {
          yield { ...at, message: 'the case is against several; say against whom this outcome is' };
        }
        const party = came.against ?? against[0];
        // Of several any could be meant.
        if (came.against === undefined && against.length > 1) continue;
        if (!against.includes(party)) yield { ...at, message: `the case is not against "${party}"` };
        if (seen.has(party)) yield { ...at, message: `tells two outcomes against "${party}" of one charge` };
        seen.add(party);
        if (came.sentence !== undefined && !MAY_BE_SENTENCED.test(came.name)) {
          yield { ...at, message: `"${came.name}" has no sentence` };
        }
      }
    }
  });

const MAY_BE_SENTENCED = /^guilty|^no contest$|^conviction vacated$/;

const afterIsNotBefore: Rule = (files) => {
  const byId = new Map(happenings(files).map(({ entry }) => [entry.id, entry]));
  /** Whether what it came after leads back to it, over others or at once. */
  const cameAfter = (id: string): boolean => {
    const seen = new Set<string>();
    let ahead = byId.get(id)?.after;
    for (; ahead !== undefined && ahead !== id && !seen.has(ahead); ahead = byId.get(ahead)?.after)
      seen.add(ahead);
    return ahead === id;
  };
  return each(happenings(files), ({ file, entry }): Finding[] => {
    const other = entry.after === undefined ? undefined : byId.get(entry.after);
    if (other === undefined) return [];
    const at = { file, entry: entry.id, field: 'after' };
    if (cameAfter(entry.id)) return [{ ...at, message: 'came after itself' }];
    if (!isSurelyBefore(entry.date, other.date)) return [];
    return [{ ...at, message: `"${other.id}" has a later date than this one` }];
  });
};

const stepsInOrder: Rule = (files) =>
  each(files.proceedings, function* ({ steps }) {
    // Not only the neighbour: an undated step between two others hides their order.
    let ahead: { readonly id: string; readonly date: RecordDate } | undefined;
    for (const { id, date: text } of steps) {
      const date = parseDate(text ?? '');
      if (date === undefined) continue;
      if (ahead !== undefined && date.latest < ahead.date.earliest) {
        yield {
          file: 'proceedings',
          entry: id,
          field: 'date',
          message: `${text} is before ${ahead.date.edtf} of "${ahead.id}", which stands ahead of it; steps go in order of date`,
        };
      }
      if (ahead === undefined || date.earliest > ahead.date.earliest) ahead = { id, date };
    }
  });

const overtakenByLater: Rule = (files) => {
  const byId = new Map(happenings(files).map(({ entry }) => [entry.id, entry]));
  return each(happenings(files), ({ file, entry }): Finding[] => {
    const later = entry.overtakenBy === undefined ? undefined : byId.get(entry.overtakenBy);
    if (later === undefined) return [];
    if (later.date !== null && (entry.date === null || isSurelyBefore(entry.date, later.date))) return [];
    return [
      {
        file,
        entry: entry.id,
        field: 'overtakenBy',
        message: `"${later.id}" has no later date than this one`,
      },
    ];
  });
};

const dismissalsAreNoAcquittals: Rule = (files) =>
  happenings(files)
    .filter(({ entry }) => entry.status === 'dismissal' && /acquit/i.test(entry.text))
    .map(({ file, entry }) => ({
      file,
      entry: entry.id,
      field: 'text',
      message: 'calls a dismissal an acquittal; a dismissal is never one',
    }));

/** Whether `a` lies before `b` however their imprecision is read. */
function isSurelyBefore(a: string | null, b: string | null): boolean {
  const [first, second] = [parseDate(a ?? ''), parseDate(b ?? '')];
  return first !== undefined && second !== undefined && first.latest < second.earliest;
}

export const CASE_RULES: readonly Rule[] = [
  stepsNameAParty,
  outcomesAreOfTheirKind,
  afterIsNotBefore,
  stepsInOrder,
  overtakenByLater,
  dismissalsAreNoAcquittals,
];
