// Components: how rows fill up, what a button needs, what a select offers.

import {
  type APIButtonComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { AnyComponent } from '../messages/components.js';
import type { MessageBody } from '../messages/compose.js';
import { type Path, type Problem, problem, type Rule, repeated, repeatedIds } from './problems.js';
import { urlProblem } from './urls.js';

const MAX_ROWS = 5;

interface Placed<Component = AnyComponent> {
  readonly component: Component;
  readonly path: Path;
}

/** A button whatever its style, so that a rule can ask for what the style forbids. */
interface LooseButton {
  readonly style: ButtonStyle;
  readonly label?: string | null;
  readonly emoji?: object | null;
  readonly custom_id?: string | null;
  readonly url?: string | null;
}

/** Each row: when a button is wrong, at which key, and what Discord says. */
const BUTTON_FAULTS: readonly (readonly [(button: LooseButton) => boolean, key: string, message: string])[] =
  [
    [
      ({ style, label, emoji }) => style !== ButtonStyle.Premium && !label && !emoji,
      'label',
      'A button needs a label or an emoji',
    ],
    [
      ({ style, custom_id }) => style === ButtonStyle.Link && Boolean(custom_id),
      'custom_id',
      'A custom id and url cannot both be specified',
    ],
    [({ style, url }) => style === ButtonStyle.Link && !url, 'url', 'A url is required'],
    [
      ({ style, custom_id }) => style < ButtonStyle.Link && !custom_id,
      'custom_id',
      'A custom id is required',
    ],
    [
      ({ style, url }) => style < ButtonStyle.Link && Boolean(url),
      'url',
      'Only a link button can have a url',
    ],
  ];

/** Each row: when a select is wrong, at which key, and what Discord says. */
const SELECT_FAULTS: readonly (readonly [
  (select: APIStringSelectComponent) => boolean,
  key: string,
  message: string,
])[] = [
  [
    ({ max_values, options }) => (max_values ?? 1) > options.length,
    'max_values',
    'max_values cannot be over the number of options',
  ],
  [
    ({ min_values, max_values }) => (min_values ?? 1) > (max_values ?? 1),
    'min_values',
    'min_values cannot be over max_values',
  ],
  [
    ({ max_values, options }) => options.filter((option) => option.default).length > (max_values ?? 1),
    'options',
    'More options are chosen by default than max_values allows',
  ],
];

const perComponent: readonly ((placed: Placed) => readonly Problem[])[] = [
  function rowWidth({ component: { type, components = [] }, path }) {
    if (type !== ComponentType.ActionRow) return [];
    const buttons = components.filter((inner) => inner.type === ComponentType.Button).length;
    const fits = buttons === components.length || components.length === 1;
    const message = 'The specified component exceeds the maximum width';
    return fits ? [] : [problem.other([...path, 'components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message)];
  },

  function button({ component, path }) {
    if (component.type !== ComponentType.Button) return [];
    const loose = component as APIButtonComponent as LooseButton;
    const faults = BUTTON_FAULTS.filter(([wrong]) => wrong(loose));
    return [
      ...faults.map(([, key, message]) => problem.other([...path, key], 'BUTTON_COMPONENT_INVALID', message)),
      ...urlProblem(loose.url, [...path, 'url'], false),
    ];
  },

  function select({ component, path }) {
    if (component.type !== ComponentType.StringSelect) return [];
    const faults = SELECT_FAULTS.filter(([wrong]) => wrong(component));
    return [
      ...faults.map(([, key, message]) => problem.other([...path, key], 'SELECT_COMPONENT_INVALID', message)),
      ...repeated(component.options.map(({ value }) => value)).map((index) =>
        problem.other(
          [...path, 'options', index, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        ),
      ),
    ];
  },
];

/** Rules on the components of a message. */
export const componentRules: readonly Rule<MessageBody>[] = [
  function topLevel({ components }, path) {
    const at = [...path, 'components'];
    const strangers = (components ?? []).flatMap(({ type }, index) =>
      type === ComponentType.ActionRow
        ? []
        : [problem.notOneOf([...at, index, 'type'], [ComponentType.ActionRow])],
    );
    return (components ?? []).length > MAX_ROWS ? [problem.tooLong(at, MAX_ROWS), ...strangers] : strangers;
  },

  function eachComponent({ components }, path) {
    return placedIn(components, path).flatMap((placed) => perComponent.flatMap((rule) => rule(placed)));
  },

  ({ components }, path) => repeatedIds(placedIn(components, path)),
];

/** Every component with its path, containers before what they hold. */
function placedIn(components: MessageBody['components'], path: Path): Placed[] {
  return ((components ?? []) as readonly AnyComponent[]).flatMap((component, index) => {
    const here = [...path, 'components', index];
    const inner = placedIn(component.components as MessageBody['components'], here);
    return [{ component, path: here }, ...inner];
  });
}
