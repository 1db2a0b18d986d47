// A process in which members propose to servers' own records and curators decide, whatever becomes of the store; each
// deed is told to the parent once the store has said that it is done.
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../store/open.js';
import { StoreUnavailable } from '../../store/store.js';
import type { Deed } from './record-ledger.js';

/** Between two proposals. */
const PACE_MS = 40;
/** Then the next server's record begins, long before one is full. */
const IN_A_SERVER = 500;

const [stateDir = '', name = ''] = process.argv.slice(2);
const store = await openStore({ stateDir });
const tell = (deed: Deed) => process.send?.(deed);
// The parent has gone.
process.on('disconnect', () => process.exit(1));

for (let count = 0; ; count++) {
  const server = String(1 + Math.floor(count / IN_A_SERVER));
  const { id } = await insisting(() => store.draft(server, name, `${name} ${count}`));
  // Whoever is told that the store can't be reached presses again: what had been done by then is gone.
  if ((await insisting(() => store.propose(server, id, name))) === 'proposed')
    tell({ server, id, deed: 'proposed' });
  const [oldest] = await insisting(() => store.open(server));
  if (oldest !== undefined) {
    const deed = count % 4 === 0 ? 'rejected' : 'accepted';
    const decided = () =>
      deed === 'accepted'
        ? store.accept(server, oldest, `${name}’s`, { data: oldest.data, isChanged: false })
        : store.reject(server, oldest, `${name}’s`);
    if (await insisting(decided)) tell({ server, id: oldest.id, deed });
  }
  await insisting(() => store.takeNews(server, name));
  await pause(PACE_MS);
}

async function insisting<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await pause(PACE_MS);
    }
  }
}
