import { type LoadedRecord, loadRecord } from '../../src/record/load.js';

/** The record with the five quotes it began with: tests of the program stand on what no curator changes. */
export const SMALL = 'test/fixtures/small';

let small: Promise<LoadedRecord> | undefined;

/** It, read once for all tests that share their modules. */
export function smallRecord(): Promise<LoadedRecord> {
  small ??= loadRecord(SMALL);
  return small;
}
