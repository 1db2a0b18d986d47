// Several processes at one store, and processes that are killed in the middle of something.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Place } from '../../src/store/place.js';
import { onBoth, storeAt } from './both.js';

const OPEN = join(import.meta.dirname, '../../dist/src/store/open.js');
const DRIVERS = Object.fromEntries(
  ['libsql', 'pg'].map((name) => [name, createRequire(import.meta.url).resolve(name)]),
);
const [SERVER, CURATOR] = ['10', '3'];

/** A process of its own with `store`, open already; what it printed, a value a line, and how it ended. */
async function inProcess(place: Place, script: string, ...values: (string | number)[]) {
  const program = `
    const { openStore } = await import(${JSON.stringify(OPEN)});
    const store = await openStore(${JSON.stringify(place)});
    const [SERVER, CURATOR, ...VALUES] = ${JSON.stringify([SERVER, CURATOR, ...values])};
    const propose = async (member, data) => {
      const { id } = await store.draft(SERVER, member, data);
      await store.propose(SERVER, id, member);
      return id;
    };
    const accept = async (id) => {
      const { version, data } = await store.entry(SERVER, id);
      return store.accept(SERVER, { id, version }, CURATOR, { data, isChanged: false });
    };
    ${script}
    await store.close();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const [code, signal] = await once(child, 'close');
  return { printed: out.split('\n').slice(0, -1), end: code ?? signal };
}

/** Ends the process before the statement that VALUES names, counted from here, as a power cut would. */
const KILL_BEFORE_STATEMENT = `
  await store.revision(SERVER);
  const { createRequire } = await import('node:module');
  let statements = 0;
  const die = (prototype, name) => {
    const original = prototype[name];
    prototype[name] = function (...values) {
      if (++statements === VALUES[1]) process.kill(process.pid, 'SIGKILL');
      return original.apply(this, values);
    };
  };
  const require = createRequire(${JSON.stringify(OPEN)});
  die(require(${JSON.stringify(DRIVERS.libsql)}).prototype, 'prepare');
  die(require(${JSON.stringify(DRIVERS.pg)}).Client.prototype, 'query');`;

onBoth('the store', (newPlace) => {
  test('four processes that write at once, from the first moment, lose nothing', async () => {
    const place = await newPlace();
    const script = `for (let count = 0; count < 10; count++) {
      const id = await propose(VALUES[0], count);
      if (await accept(id)) console.log(id);
    }`;
    const processes = ['101', '102', '103', '104'].map((member) => inProcess(place, script, member));
    const ended = await Promise.all(processes);
    expect(ended.map(({ end }) => end)).toEqual([0, 0, 0, 0]);
    const store = await storeAt(place);
    const accepted = (await store.accepted(SERVER)).map(({ id }) => id);
    expect(accepted.sort()).toEqual(ended.flatMap(({ printed }) => printed).sort());
    expect(accepted).toHaveLength(40);
    expect(await store.history(SERVER, undefined, 100)).toHaveLength(80);
  });

  test('killed before any statement of accepting, a proposal is open or accepted, never both or neither', async () => {
    const place = await newPlace();
    const store = await storeAt(place);
    const ends: string[] = [];
    while (ends.at(-1) !== 'accepted and told') {
      const { id } = await store.draft(SERVER, '1', ends.length);
      await store.propose(SERVER, id, '1');
      const revision = await store.revision(SERVER);
      const script = `${KILL_BEFORE_STATEMENT}
        const isAccepted = await accept(VALUES[0]);
        await store.countOpen(SERVER);
        statements = Number.NaN;
        console.log(isAccepted);`;
      const { end, printed } = await inProcess(place, script, id, ends.length + 1);
      const open = (await store.open(SERVER)).filter((entry) => entry.id === id);
      const accepted = (await store.accepted(SERVER)).filter((entry) => entry.id === id);
      const deeds = (await store.history(SERVER)).filter(({ entry }) => entry === id).map(({ deed }) => deed);
      const isAccepted = accepted.length === 1;
      expect(open.length + accepted.length).toBe(1);
      expect(deeds).toEqual(isAccepted ? ['accepted', 'proposed'] : ['proposed']);
      expect((await store.revision(SERVER)) > revision).toBe(isAccepted);
      expect([end, ...printed]).toEqual(end === 0 ? [0, 'true'] : ['SIGKILL']);
      ends.push(`${isAccepted ? 'accepted' : 'open'}${end === 0 ? ' and told' : ''}`);
      // Nobody is kept from going on.
      if (!isAccepted) {
        const { version = 0 } = open[0] ?? {};
        expect(await store.accept(SERVER, { id, version }, CURATOR, { data: '', isChanged: false })).toBe(
          true,
        );
      }
    }
    // Before it was written down, after that, and once it was told.
    expect([...new Set(ends)]).toEqual(['open', 'accepted', 'accepted and told']);
  });
});
