// Components as Discord shows them on a message: numbered, with its defaults filled in.

import {
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';

/** A row, a button or a select, alike in what walking over them needs. */
export type AnyComponent = APIMessageComponent & {
  readonly components?: readonly AnyComponent[];
  readonly custom_id?: string;
};

/** Numbers what has no id, row first, then what stands in it, skipping ids already taken. */
export function showComponents(
  components: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  const taken = new Set([...walk(components)].map(({ id }) => id));
  let next = 1;
  const number = (component: AnyComponent): AnyComponent => {
    let id = component.id;
    if (!id) {
      while (taken.has(next)) next++;
      id = next++;
    }
    return {
      ...component,
      id,
      ...(component.type === ComponentType.StringSelect && {
        min_values: component.min_values ?? 1,
        max_values: component.max_values ?? 1,
      }),
      ...(component.components && { components: component.components.map(number) }),
    } as AnyComponent;
  };
  return (components as readonly AnyComponent[]).map(number) as APIMessageTopLevelComponent[];
}

/** Every component in reading order, containers before what they hold. */
export function* walk(components: readonly APIMessageTopLevelComponent[]): Generator<AnyComponent> {
  for (const component of components as readonly AnyComponent[]) {
    yield component;
    if (component.components) yield* walk(component.components as readonly APIMessageTopLevelComponent[]);
  }
}
