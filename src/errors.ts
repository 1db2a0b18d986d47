/** A text written for the person who asked, safe to show. Every other error is a fault of ours: logged, not shown. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
