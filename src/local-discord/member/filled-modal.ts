// A modal as it comes back: the fields it asked for, with what the member wrote.

import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import { modalFields } from '../judge/modal.js';

interface TextInput {
  readonly custom_id: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly value?: string;
}

/** The components of a submission; checked against the modal that was opened, if there is one. */
export function filledModal(
  customId: string,
  fields: Readonly<Record<string, string>>,
  opened: unknown,
): object[] {
  const modal = opened as APIModalInteractionResponseCallbackData | undefined;
  if (!modal) return Object.entries(fields).map(([id, value], index) => row(index, id, value));
  if (modal.custom_id !== customId)
    throw new Error(`The modal that was opened is "${modal.custom_id}", not "${customId}".`);
  const inputs = modalFields(modal).map(({ field }) => field as unknown as TextInput);
  const stranger = Object.keys(fields).find((id) => !inputs.some(({ custom_id }) => custom_id === id));
  if (stranger !== undefined) {
    throw new Error(
      `The modal has no field "${stranger}"; there are: ${inputs.map(({ custom_id }) => custom_id).join(', ')}.`,
    );
  }
  const labelled = modal.components.some(({ type }) => type === ComponentType.Label);
  return inputs.map((input, index) => {
    const value = fields[input.custom_id] ?? input.value ?? '';
    refuseUnfit(input, value);
    return labelled ? label(index, input.custom_id, value) : row(index, input.custom_id, value);
  });
}

function refuseUnfit(
  { custom_id, required = true, min_length = 0, max_length = 4000 }: TextInput,
  value: string,
): void {
  if (value === '' && !required) return;
  if (value === '') throw new Error(`The field "${custom_id}" is required.`);
  if (value.length < min_length || value.length > max_length) {
    throw new Error(
      `The field "${custom_id}" takes ${min_length} to ${max_length} characters; got ${value.length}.`,
    );
  }
}

const input = (id: number, custom_id: string, value: string) => ({
  type: ComponentType.TextInput,
  id,
  custom_id,
  value,
});

function row(index: number, customId: string, value: string): object {
  return {
    type: ComponentType.ActionRow,
    id: 2 * index + 1,
    components: [input(2 * index + 2, customId, value)],
  };
}

function label(index: number, customId: string, value: string): object {
  return { type: ComponentType.Label, id: 2 * index + 1, component: input(2 * index + 2, customId, value) };
}
