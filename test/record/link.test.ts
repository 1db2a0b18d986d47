// Whom what came of a charge is told of, where the files name nobody.
import { expect, test } from 'vitest';
import { link } from '../../src/record/link.js';
import { filesFrom, readWritten } from '../support/written.js';

const { written, places } = await readWritten('test/fixtures/reference/night-ferry');

test('of a charge against one of several it is about that one, not about the first of the case', () => {
  const proceedings = structuredClone(written.proceedings) as { id: string; charges: object[] }[];
  const found = proceedings.find(({ id }) => id === 'halcyon-manslaughter');
  const [, endangering] = found?.charges ?? [];
  const { outcome } = endangering as { outcome: { against?: string } };
  delete outcome.against;
  Object.assign(endangering as object, { against: 'corvin-hale' });
  const [, charge] =
    link(filesFrom({ ...written, proceedings }, places)).proceedings.find(
      ({ id }) => id === 'halcyon-manslaughter',
    )?.charges ?? [];
  expect(charge?.outcomes.map(({ against }) => against?.id)).toEqual(['corvin-hale']);
});
