// What curators' processes were told that is done, against what the store has at the end.
import { openStore } from '../../store/open.js';

export interface Deed {
  readonly server: string;
  readonly id: string;
  readonly deed: 'proposed' | 'accepted' | 'rejected';
}

export interface RecordBalance {
  readonly proposed: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Told to be proposed or accepted, and not there. */
  readonly lost: readonly string[];
  /** Standing twice, or decided twice. */
  readonly twice: readonly string[];
}

const EVERYTHING = 1_000_000;

export async function recordBalance(deeds: readonly Deed[], stateDir: string): Promise<RecordBalance> {
  const store = await openStore({ stateDir });
  const standing = new Map<string, string>();
  const decided: string[] = [];
  const texts: string[] = [];
  for (const { server } of await store.servers()) {
    for (const { id, state, data } of [...(await store.accepted(server)), ...(await store.open(server))]) {
      standing.set(`${server} ${id}`, state);
      texts.push(`${data}`);
    }
    for (const { deed, entry } of await store.history(server, undefined, EVERYTHING))
      if (deed !== 'proposed') decided.push(`${server} ${entry}`);
  }
  await store.close();
  const told = (deed: Deed['deed']) =>
    deeds.filter((one) => one.deed === deed).map(({ server, id }) => `${server} ${id}`);
  const [proposed, accepted, rejected] = [told('proposed'), told('accepted'), told('rejected')];
  const known = new Set(decided);
  return {
    ...{ proposed: proposed.length, accepted: accepted.length, rejected: rejected.length },
    lost: [
      ...accepted.filter((id) => standing.get(id) !== 'accepted'),
      ...proposed.filter((id) => !standing.has(id) && !known.has(id)),
    ],
    twice: [...repeated(texts), ...repeated(decided), ...repeated([...accepted, ...rejected])],
  };
}

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
