/** A text written for the person who asked, safe to show. Every other error is a fault of ours: logged, not shown. */
export class UserError extends Error {
  override readonly name = 'UserError';
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
