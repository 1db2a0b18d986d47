// A modal as it comes back: the fields it asked for, with what the member wrote or ticked.

import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import { modalFields } from '../judge/modal.js';

/** What a member fills in, by custom id. */
export type FieldValues = Readonly<Record<string, string | boolean>>;

interface Field {
  readonly type: ComponentType;
  readonly custom_id: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly value?: string;
  readonly default?: boolean;
}

/** The components of a submission; checked against the modal that was opened, if there is one. */
export function filledModal(customId: string, values: FieldValues, opened: unknown): object[] {
  const modal = opened as APIModalInteractionResponseCallbackData | undefined;
  if (!modal) {
    return Object.entries(values).map(([id, value], index) =>
      typeof value === 'boolean' ? label(index, id, value) : row(index, id, value),
    );
  }
  if (modal.custom_id !== customId)
    throw new Error(`The modal that was opened is "${modal.custom_id}", not "${customId}".`);
  const fields = modalFields(modal).map(({ field }) => field as unknown as Field);
  const stranger = Object.keys(values).find((id) => !fields.some(({ custom_id }) => custom_id === id));
  if (stranger !== undefined) {
    throw new Error(
      `The modal has no field "${stranger}"; there are: ${fields.map(({ custom_id }) => custom_id).join(', ')}.`,
    );
  }
  const labelled = modal.components.some(({ type }) => type === ComponentType.Label);
  return fields.map((field, index) => {
    const value = filledIn(field, values[field.custom_id]);
    return labelled || typeof value === 'boolean'
      ? label(index, field.custom_id, value)
      : row(index, field.custom_id, value);
  });
}

/** What comes back of a field: what was filled in, or else what it was opened with. */
function filledIn(field: Field, given: string | boolean | undefined): string | boolean {
  const { type, custom_id } = field;
  switch (type) {
    case ComponentType.Checkbox: {
      const ticked = given ?? field.default ?? false;
      if (typeof ticked !== 'boolean') throw new Error(`The checkbox "${custom_id}" takes true or false.`);
      return ticked;
    }
    case ComponentType.TextInput: {
      const text = given ?? field.value ?? '';
      if (typeof text !== 'string') throw new Error(`The field "${custom_id}" takes text.`);
      refuseUnfit(field, text);
      return text;
    }
    default:
      throw new Error(
        `The field "${custom_id}" has a type the local Discord cannot fill in (${ComponentType[type]}).`,
      );
  }
}

function refuseUnfit(
  { custom_id, required = true, min_length = 0, max_length = 4000 }: Field,
  text: string,
): void {
  if (text === '' && !required) return;
  if (text === '') throw new Error(`The field "${custom_id}" is required.`);
  if (text.length < min_length || text.length > max_length) {
    throw new Error(
      `The field "${custom_id}" takes ${min_length} to ${max_length} characters; got ${text.length}.`,
    );
  }
}

const filled = (id: number, custom_id: string, value: string | boolean) => ({
  type: typeof value === 'boolean' ? ComponentType.Checkbox : ComponentType.TextInput,
  id,
  custom_id,
  value,
});

function row(index: number, customId: string, text: string): object {
  return {
    type: ComponentType.ActionRow,
    id: 2 * index + 1,
    components: [filled(2 * index + 2, customId, text)],
  };
}

function label(index: number, customId: string, value: string | boolean): object {
  return { type: ComponentType.Label, id: 2 * index + 1, component: filled(2 * index + 2, customId, value) };
}
