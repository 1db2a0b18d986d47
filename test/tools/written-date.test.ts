// The day that a sentence tells, worked out from the day of its article: Thursday, 6 April 2028.
import { expect, test } from 'vitest';
import { dayIn } from '../../src/tools/draft/written-date.js';

test.each<[string, string, string, string] | [string, string]>([
  ['en', 'told the court on Tuesday', '2028-04-04', 'on Tuesday'],
  ['en', 'said on Thursday', '2028-04-06', 'on Thursday'],
  ['en', 'said on Friday', '2028-03-31', 'on Friday'],
  ['en', 'wrote on 2 May', '2027-05-02', 'on 2 May'],
  ['en', 'wrote on 2 April', '2028-04-02', 'on 2 April'],
  ['en', 'wrote on 2 May 2026', '2026-05-02', 'on 2 May 2026'],
  ['de-AT', 'sagte am Dienstag', '2028-04-04', 'am Dienstag'],
  ['fr', 'a dit le 2 mai', '2027-05-02', '2 mai'],
  ['en', 'will say on 2 May 2029'],
  ['en', 'will say next Monday'],
  ['en', 'said on Monday, and again on Tuesday'],
  ['en', 'from 2 to 4 March'],
  ['en', 'said it in March'],
  ['en', 'said it'],
])('%s, “%s”', (language, sentence, date?: string, words?: string) => {
  expect(dayIn(sentence, '2028-04-06', language)).toEqual(date === undefined ? undefined : { date, words });
});
