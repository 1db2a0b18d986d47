/** The record with the five quotes it began with: tests of the program stand on what no curator changes. */
export const SMALL = 'test/fixtures/small';
