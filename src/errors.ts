// The two kinds of errors that are words for somebody. Every other error is a fault of ours: logged, not shown.
import type { Key } from './language/say.js';

/** What stands in a phrase of an error, and may be cut. */
export interface ErrorValues {
  readonly [name: string]: string;
}

/** For the person who asked: what is wrong and what to do, said in their language. The values are safe to show. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    readonly key: Key,
    readonly values: ErrorValues = {},
  ) {
    super(key);
  }
}

/** What `sysexits.h` calls these: service managers tell by them whether trying again can help. */
export const EXIT = { badConfiguration: 78, unavailable: 69 } as const;

/** A text written for the operator: what is wrong and what to do. It never holds a token. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';

  constructor(
    message: string,
    readonly exitCode: number = EXIT.badConfiguration,
  ) {
    super(message);
  }
}
