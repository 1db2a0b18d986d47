// Modals: custom ids differ, and a text input asks for a length it can have.

import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import { type Path, type Problem, problem, type Rule, repeated } from './problems.js';

type Modal = APIModalInteractionResponseCallbackData;

/** What a member fills in: a text or a checkbox. */
export interface Field {
  readonly type: ComponentType;
  readonly custom_id: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly value?: string;
  readonly default?: boolean;
}

interface Placed {
  readonly field: Field;
  readonly at: Path;
}

const MAX_FIELDS = 5;

/** Rules on the data of a modal. */
export const modalRules: readonly Rule<Modal>[] = [
  function fieldCount({ components }, path): Problem[] {
    return components.length > MAX_FIELDS ? [problem.tooLong([...path, 'components'], MAX_FIELDS)] : [];
  },

  function customIdsDiffer(modal, path): Problem[] {
    const fields = modalFields(modal, path);
    return repeated(fields.map(({ field }) => field.custom_id)).map((index) =>
      problem.other(
        [...(fields[index]?.at ?? path), 'custom_id'],
        'COMPONENT_CUSTOM_ID_DUPLICATED',
        'Component custom id cannot be duplicated',
      ),
    );
  },

  function lengthsFit(modal, path): Problem[] {
    return modalFields(modal, path).flatMap(({ field: { min_length, max_length }, at }) =>
      (min_length ?? 0) > (max_length ?? Number.POSITIVE_INFINITY)
        ? [problem.other([...at, 'min_length'], 'TEXT_INPUT_LENGTHS', 'min_length cannot be over max_length')]
        : [],
    );
  },
];

/** A modal's fields, each in a label of its own. */
export function modalFields({ components }: Modal, path: Path = []): Placed[] {
  return components.flatMap((component, index): Placed[] => {
    const at = [...path, 'components', index, 'component'];
    return component.type === ComponentType.Label
      ? [{ field: component.component as unknown as Field, at }]
      : [];
  });
}
