// Callbacks on their way to Discord, held back until a test lets them go.
import type { Interfere } from '../../../src/local-discord/index.js';

export const isCallback = (path: string): boolean => path.endsWith('/callback');

export interface HeldBack {
  readonly interfere: Interfere;
  /** Resolves once so many are held back. */
  waiting(count: number): Promise<void>;
  /** Lets those go that are held back, and all that come after. */
  release(): void;
}

export function callbacksHeldBack(): HeldBack {
  let held = 0;
  let awaited: { readonly count: number; readonly resolve: () => void } | undefined;
  let release = () => {};
  const released = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
  });
  return {
    interfere: ({ path }) => {
      if (!isCallback(path)) return undefined;
      held += 1;
      if (awaited !== undefined && held >= awaited.count) awaited.resolve();
      return released;
    },
    waiting: (count) =>
      new Promise((resolve) => {
        awaited = { count, resolve };
        if (held >= count) resolve();
      }),
    release,
  };
}
