// The button or select a member means, if it can be used.

import {
  type APIButtonComponentWithCustomId,
  type APIMessage,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { type AnyComponent, walk } from '../messages/components.js';

interface Kinds {
  readonly button: APIButtonComponentWithCustomId;
  readonly select: APIStringSelectComponent;
}

const TYPES = { button: ComponentType.Button, select: ComponentType.StringSelect } as const;

/** The component with a custom id; throws if it is missing, of another kind, or disabled. */
export function findComponent<Kind extends keyof Kinds>(
  message: APIMessage,
  customId: string,
  kind: Kind,
): Kinds[Kind] {
  const ofKind = [...walk(message.components ?? [])].filter(({ type }) => type === TYPES[kind]);
  const found = ofKind.find(({ custom_id }) => custom_id === customId);
  if (!found) {
    const ids = ofKind.map((component) => component.custom_id ?? label(component)).join(', ') || 'none';
    throw new Error(`The message has no ${kind} "${customId}"; there are: ${ids}.`);
  }
  const component = found as unknown as Kinds[Kind];
  if (component.disabled) throw new Error(`The ${kind} "${customId}" is disabled.`);
  return component;
}

/** Throws if the values are not on offer, or are too few or too many. */
export function refuseWrongChoice(select: APIStringSelectComponent, values: readonly string[]): void {
  const { options, min_values = 1, max_values = 1 } = select;
  const stranger = values.find((value) => !options.some((option) => option.value === value));
  if (stranger !== undefined) {
    throw new Error(
      `"${stranger}" is not offered; there are: ${options.map(({ value }) => value).join(', ')}.`,
    );
  }
  if (values.length < min_values || values.length > max_values) {
    throw new Error(`${min_values} to ${max_values} values can be chosen; got ${values.length}.`);
  }
}

function label(component: AnyComponent): string {
  return 'url' in component ? `the link ${component.url}` : `component ${component.id}`;
}
