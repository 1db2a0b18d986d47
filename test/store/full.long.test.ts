// How many entries a server's record holds.
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/store/store.js';
import { onBoth, storeAt } from './both.js';

const [SERVER, CURATOR] = ['10', '3'];

onBoth('the store', (newPlace) => {
  test('a record is full with so many accepted and open entries, and takes one for each that is removed', async () => {
    const store = await storeAt(await newPlace());
    const propose = async (count: number) => {
      const { id } = await store.draft(SERVER, `${count}`, count);
      return { id, outcome: await store.propose(SERVER, id, `${count}`) };
    };
    for (let count = 0; count < LIMITS.entriesInServer; count++) {
      const { id } = await propose(count);
      const open = await store.entry(SERVER, id);
      if (count % 100 !== 0)
        await store.accept(SERVER, { id, version: open?.version ?? 0 }, CURATOR, {
          data: count,
          isChanged: false,
        });
    }
    expect((await propose(-1)).outcome).toBe('record is full');
    const [entry] = await store.accepted(SERVER);
    await store.remove(SERVER, entry ?? { id: '', version: 0 }, CURATOR);
    expect((await propose(-2)).outcome).toBe('proposed');
    expect((await propose(-3)).outcome).toBe('record is full');
  }, 120_000);
});
