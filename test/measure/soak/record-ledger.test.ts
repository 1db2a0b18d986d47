// What the soak says of servers' records where something was lost, or stands twice.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Deed, recordBalance } from '../../../src/measure/soak/record-ledger.js';
import { openStore } from '../../../src/store/open.js';

test('what was told to be done and is not there is lost, and what stands twice is told', async () => {
  const stateDir = await mkdtemp(join(tmpdir(), 'record-ledger-'));
  onTestFinished(() => rm(stateDir, { recursive: true }));
  const store = await openStore({ stateDir });
  const propose = async (data: string) => {
    const { id } = await store.draft('1', '1', data);
    await store.propose('1', id, '1');
    return id;
  };
  const [open, accepted, rejected] = [await propose('a'), await propose('b'), await propose('c')];
  await store.accept('1', { id: accepted, version: 2 }, '2', { data: 'b', isChanged: false });
  await store.reject('1', { id: rejected, version: 2 }, '2');
  const told = (id: string, deed: Deed['deed']): Deed => ({ server: '1', id, deed });
  const deeds = [
    ...[open, accepted, rejected].map((id) => told(id, 'proposed')),
    ...[told(accepted, 'accepted'), told(rejected, 'rejected')],
  ];
  const balance = { proposed: 3, accepted: 1, rejected: 1, lost: [], twice: [] };
  expect(await recordBalance(deeds, stateDir)).toEqual(balance);

  expect(await recordBalance([...deeds, told('gone', 'proposed'), told(open, 'accepted')], stateDir)).toEqual(
    {
      ...balance,
      ...{ proposed: 4, accepted: 2, lost: [`1 ${open}`, '1 gone'] },
    },
  );
  expect((await recordBalance([...deeds, told(accepted, 'rejected')], stateDir)).twice).toEqual([
    `1 ${accepted}`,
  ]);
  await propose('b');
  expect((await recordBalance(deeds, stateDir)).twice).toEqual(['b']);
  await store.close();
});
