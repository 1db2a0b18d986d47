// A modal as it comes back: the fields it asked for, with what the member wrote or ticked.

import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import { type Field, modalFields } from '../judge/modal.js';
import type { Values } from './typed-options.js';

/** The components of a submission; checked against the modal that was opened, if there is one. */
export function filledModal(customId: string, values: Values, opened: unknown): object[] {
  const modal = opened as APIModalInteractionResponseCallbackData | undefined;
  if (!modal) {
    return Object.entries(values).map(([id, value], index) => label(index, id, value));
  }
  if (modal.custom_id !== customId)
    throw new Error(`The modal that was opened is "${modal.custom_id}", not "${customId}".`);
  const fields = modalFields(modal).map(({ component }) => component);
  const stranger = Object.keys(values).find((id) => !fields.some(({ custom_id }) => custom_id === id));
  if (stranger !== undefined) {
    throw new Error(
      `The modal has no field "${stranger}"; there are: ${fields.map(({ custom_id }) => custom_id).join(', ')}.`,
    );
  }
  return fields.map((field, index) =>
    label(index, field.custom_id, filledIn(field, values[field.custom_id])),
  );
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

function label(index: number, custom_id: string, value: string | boolean): object {
  const type = typeof value === 'boolean' ? ComponentType.Checkbox : ComponentType.TextInput;
  const id = 2 * index + 1;
  return { type: ComponentType.Label, id, component: { type, id: id + 1, custom_id, value } };
}
