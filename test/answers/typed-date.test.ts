// Dates as members type them: which day, month or year each is, or that it is none.
import { expect, test } from 'vitest';
import { onDate } from '../../src/answers/on-date.js';
import { typedDate } from '../../src/answers/typed-date.js';
import { smallRecord } from '../support/small-record.js';

const [{ timeline }] = (await smallRecord()).dossiers;

test.each([
  ['2021', '2021'],
  ['987', '0987'],
  ['2021~', '2021'],
  [' 2021-10 ', '2021-10'],
  ['2021-10-21', '2021-10-21'],
  ['2021-10-21T13:45', undefined],
  ['2021/2022', undefined],
  ['2021-02-29', undefined],
  ['21.10.2021', '2021-10-21'],
  ['3.4.2021', '2021-04-03'],
  ['3.4.21', '2021-04-03'],
  ['3.4.21.', '2021-04-03'],
  ['21/10/2021', '2021-10-21'],
  ['10/21/2021', '2021-10-21'],
  ['21-10-2021', '2021-10-21'],
  ['3/12/2021', undefined],
  ['12/13/2021', '2021-12-13'],
  ['13/12/2021', '2021-12-13'],
  ['21/10.2021', undefined],
  ['32.10.2021', undefined],
  ['1.2.345', undefined],
  ['October 2021', '2021-10'],
  ['Oct. 2021', '2021-10'],
  ['Oct 21st, 2021', '2021-10-21'],
  ['the 3rd of May 2022', '2022-05-03'],
  ['2 May, 2022', '2022-05-02'],
  ['2022 May', '2022-05'],
  ['21. Oktober 2021', '2021-10-21'],
  ['21 de octubre de 2021', '2021-10-21'],
  ['1er février 2022', '2022-02-01'],
  ['21 października 2021 r.', '2021-10-21'],
  ['21 października 2021', '2021-10-21'],
  ['21 жовтня 2021 року', '2021-10-21'],
  ['May June 2021', undefined],
  ['21 22 October', undefined],
  ['October 2021 2022', undefined],
  ['october', undefined],
  ['21 october', undefined],
  ['some day in October 2021', undefined],
  ['last October 2021', undefined],
  ['', undefined],
])('%j is %j', (typed, edtf) => {
  expect(typedDate(typed)?.edtf).toBe(edtf);
});

test.each([
  ['21 october', ['camera-crew-walk-off', 'rust-shooting', 'baldwin-suit-to-federal-court']],
  ['10/21', ['camera-crew-walk-off', 'rust-shooting', 'baldwin-suit-to-federal-court']],
  ['21.10.', ['camera-crew-walk-off', 'rust-shooting', 'baldwin-suit-to-federal-court']],
  ['October 2025', ['baldwin-suit-to-federal-court', 'baldwin-suit-reinstated']],
  ['21 October 2025', ['baldwin-suit-to-federal-court']],
  ['1 October 2025', []],
  ['10/11', undefined],
  ['the shooting', undefined],
])('on %j are %j', (typed, ids) => {
  const on = onDate(typed);
  expect(on && timeline.filter(on).map(({ id }) => id)).toEqual(ids);
});
