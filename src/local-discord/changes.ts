// What happens on the local Discord, told to whoever looks on.

import type { APIMessage } from 'discord-api-types/v10';
import type { Refusal } from './api-error.js';

/** One thing that happened. */
export type Change =
  /** A message is new, or has a new version. */
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'deleted'; readonly message: APIMessage }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The commands that are registered anywhere. */
  | { readonly kind: 'commands' }
  /** A server speaks another language, or has another role, or somebody else has one. */
  | { readonly kind: 'places' }
  /** A bot has come or gone. */
  | { readonly kind: 'bot'; readonly online: boolean };

export class Changes {
  readonly #onlookers = new Set<(change: Change) => void>();

  tell(change: Change): void {
    for (const onlooker of this.#onlookers) onlooker(change);
  }

  /** Calls with every change from now on, until the function that it returns is called. */
  watch(onlooker: (change: Change) => void): () => void {
    this.#onlookers.add(onlooker);
    return () => this.#onlookers.delete(onlooker);
  }
}
