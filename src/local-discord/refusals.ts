// The record of what was refused, for tests to read.

/** A request Discord would not have carried out, with the answer the bot got. */
export interface Refusal {
  readonly method: string;
  /** The path below `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
  /** Discord's answer: message, code and, for a malformed body, errors by path. */
  readonly error: object;
}
