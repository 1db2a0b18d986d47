// The last words of a process that can't go on: a sentence where we have one, the whole error otherwise.
import { EXIT, OperatorError } from './errors.js';
import { BrokenRecord } from './record/problems.js';

export function exitWithReason(error: unknown): void {
  if (error instanceof OperatorError) {
    console.error(error.message);
    process.exitCode = error.exitCode;
  } else if (error instanceof BrokenRecord) {
    console.error(error.message);
    process.exitCode = EXIT.badConfiguration;
  } else {
    console.error(error);
    process.exitCode = 1;
  }
}
