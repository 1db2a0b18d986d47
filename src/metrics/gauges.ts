// What is read anew each time that Prometheus asks: how the connection, the pictures and the record stand now.
import { Gauge, type Registry } from 'prom-client';
import type { Budget, Shard } from '../discord/observer.js';
import type { Dossier, NonEmpty } from '../record/model.js';

export const PREFIX = 'on_the_record_';

/** The connection as the metrics see it. */
export interface WatchedConnection {
  readonly shards: readonly Shard[];
  /** Undefined until Discord has told. */
  readonly budget: Budget | undefined;
}

/** Where pictures are made, as the metrics see it. */
interface WatchedRenderer {
  /** Pictures in work and waiting. */
  readonly underWay: number;
}

/** The record as the metrics see it. */
interface WatchedRecord {
  readonly search: { readonly dossiers: NonEmpty<Dossier> };
  /** When it was read. */
  readonly loadedAt: Date;
  /** Whether newer data was refused since. */
  readonly isOutdated: boolean;
}

/** Servers' own records, as the metrics see them. */
interface WatchedRecords {
  readonly counted: Readonly<
    Record<'ready' | 'built' | 'faults' | 'stands' | 'differs' | 'absent' | 'unread', number>
  >;
  /** Of all servers; undefined where the store can't be reached. */
  count(): Promise<{ readonly open: number; readonly accepted: number } | undefined>;
}

export interface Watched {
  readonly record: WatchedRecord;
  readonly pictures: WatchedRenderer;
  /** Left out where servers have none. */
  readonly records?: WatchedRecords | undefined;
}

/** By the value of a gauge's label; what is undefined is left out. */
type Values = Readonly<Record<string, number | undefined>>;

const ENTRIES = ['quotes', 'events', 'people', 'proceedings', 'sources'] as const;
const COMPARED = ['stands', 'differs', 'absent', 'unread'] as const;

export function addGauges(
  registry: Registry,
  connection: WatchedConnection,
  { record, pictures, records }: Watched,
): void {
  const add = (name: string, help: string, labels: readonly string[], read: () => Values | Promise<Values>) =>
    new Gauge({
      ...{ registers: [registry], name: `${PREFIX}${name}`, help, labelNames: labels },
      async collect() {
        this.reset();
        for (const [of, value] of Object.entries(await read()))
          if (value !== undefined) this.set(Object.fromEntries(labels.map((label) => [label, of])), value);
      },
    });
  const one = (name: string, help: string, read: () => number | undefined) =>
    add(name, help, [], () => ({ all: read() }));
  const by = (label: string, name: string, help: string, read: () => Values | Promise<Values>) =>
    add(name, help, [label], read);
  const ofShards = (read: (shard: Shard) => number | undefined): Values =>
    Object.fromEntries(connection.shards.map((shard) => [shard.id, read(shard)]));

  one(
    'identifies_left',
    'How often shards of this process may still identify until the limit is reset',
    () => connection.budget?.left,
  );
  one(
    'identifies_allowed',
    'How often they might when the limit was last reset or the process started',
    () => connection.budget?.allowed,
  );
  by('shard', 'shard_ready', 'Whether a shard is connected to the gateway', () =>
    ofShards(({ isReady }) => Number(isReady)),
  );
  by('shard', 'shard_heartbeat_seconds', 'From the last heartbeat to its acknowledgement', () =>
    ofShards(({ heartbeatSeconds }) => heartbeatSeconds),
  );
  one(
    'pictures_under_way',
    'Pictures in work and waiting; from 8 on words are sent instead',
    () => pictures.underWay,
  );
  by('kind', 'record_entries', 'What the record holds', () => {
    const { dossiers } = record.search;
    const count = (kind: (typeof ENTRIES)[number]) =>
      dossiers.reduce((sum, one) => sum + one[kind].length, 0);
    return { dossier: dossiers.length, ...Object.fromEntries(ENTRIES.map((kind) => [kind, count(kind)])) };
  });
  one(
    'record_age_seconds',
    'Since the record was read',
    () => (Date.now() - record.loadedAt.getTime()) / 1_000,
  );
  one('record_outdated', 'Whether newer data was refused since', () => Number(record.isOutdated));

  if (records === undefined) return;
  const { counted } = records;
  const counts = (names: readonly (keyof typeof counted)[]) => () =>
    Object.fromEntries(names.map((name) => [name, counted[name]]));
  by(
    'state',
    'server_entries',
    'Entries of servers’ own records, by state',
    async () => (await records.count()) ?? {},
  );
  by(
    'how',
    'server_record_uses',
    'Since the start: ready in memory, or built anew',
    counts(['ready', 'built']),
  );
  by('outcome', 'pages_compared', 'Since the start: what pages said to proposed words', counts(COMPARED));
  one(
    'store_faults',
    'Since the start: interactions that were answered without the store',
    () => counted.faults,
  );
}
