// The last words of a process that can't go on: a sentence where we have one, the whole error otherwise.
import { BadEnv } from './env.js';
import { BrokenRecord } from './record/problems.js';

/** `EX_CONFIG` of sysexits.h, which service managers know not to retry. */
const BAD_CONFIGURATION = 78;

export function exitWithReason(error: unknown): void {
  if (error instanceof BadEnv || error instanceof BrokenRecord) {
    console.error(error.message);
    process.exitCode = BAD_CONFIGURATION;
  } else {
    console.error(error);
    process.exitCode = 1;
  }
}
