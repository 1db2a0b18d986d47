// Modals: custom ids differ, and a text input asks for a length it can have.

import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import { type Path, type Problem, problem, type Rule, repeatedIds } from './problems.js';

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
  readonly component: Field;
  readonly path: Path;
}

const MAX_FIELDS = 5;

/** Rules on the data of a modal. */
export const modalRules: readonly Rule<Modal>[] = [
  function fieldCount({ components }, path): Problem[] {
    return components.length > MAX_FIELDS ? [problem.tooLong([...path, 'components'], MAX_FIELDS)] : [];
  },

  (modal, path) => repeatedIds(modalFields(modal, path)),

  function lengthsFit(modal, path): Problem[] {
    return modalFields(modal, path).flatMap(({ component: { min_length, max_length }, path }) =>
      (min_length ?? 0) > (max_length ?? Number.POSITIVE_INFINITY)
        ? [
            problem.other(
              [...path, 'min_length'],
              'TEXT_INPUT_LENGTHS',
              'min_length cannot be over max_length',
            ),
          ]
        : [],
    );
  },
];

/** A modal's fields, each in a label of its own. */
export function modalFields({ components }: Modal, path: Path = []): Placed[] {
  return components.flatMap((label, index): Placed[] => {
    if (label.type !== ComponentType.Label) return [];
    const component = label.component as unknown as Field;
    return [{ component, path: [...path, 'components', index, 'component'] }];
  });
}
