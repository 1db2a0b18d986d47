// Autocompletion: what Discord's schema does not say about choices.

import type { RESTPostAPIInteractionCallbackJSONBody } from 'discord-api-types/v10';
import { type Problem, problem, type Rule } from './problems.js';

type Autocomplete = Extract<RESTPostAPIInteractionCallbackJSONBody, { type: 8 }>['data'];

const MAX_VALUE = 100;

/** Rules on the data of an autocompletion. */
export const autocompleteRules: readonly Rule<Autocomplete>[] = [
  function valueLength({ choices }, path): Problem[] {
    return (choices ?? []).flatMap(({ value }, index) =>
      typeof value === 'string' && value.length > MAX_VALUE
        ? [problem.tooLong([...path, 'choices', index, 'value'], MAX_VALUE)]
        : [],
    );
  },
];
