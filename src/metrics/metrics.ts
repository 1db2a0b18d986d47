// What Prometheus reads: how interactions, the connection and the record stand. No ids, no words, no token.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { closeReason } from '../discord/faults.js';
import type { Budget, Observer, Shard } from '../discord/observer.js';
import type { Dossier, NonEmpty } from '../record/model.js';

/** The record as the metrics see it. */
export interface WatchedRecord {
  readonly search: { readonly dossiers: NonEmpty<Dossier> };
  /** When it was read. */
  readonly loadedAt: Date;
  /** Whether newer data was refused since. */
  readonly isOutdated: boolean;
}

/** Seconds: around a millisecond alone, around 10 under load, and Discord's 3 s with what leads up to it. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3];
const PREFIX = 'on_the_record_';

/** Where pictures are made, as the metrics see it. */
export interface WatchedRenderer {
  /** Pictures in work and waiting. */
  readonly underWay: number;
}

export interface Metrics extends Observer {
  /** In Prometheus's text format, whose content type is `contentType`. */
  print(): Promise<string>;
  readonly contentType: string;
  /** Why nothing can be answered now; undefined where it can. */
  whyNotReady(): string | undefined;
}

/** Servers' own records, as the metrics see them. */
export interface WatchedRecords {
  readonly counted: Readonly<
    Record<'ready' | 'built' | 'faults' | 'stands' | 'differs' | 'absent' | 'unread', number>
  >;
  /** Of all servers; undefined where the store can't be reached. */
  count(): Promise<{ readonly open: number; readonly accepted: number } | undefined>;
}

export function createMetrics(
  record: WatchedRecord,
  pictures: WatchedRenderer,
  records?: WatchedRecords,
): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  let shards: () => readonly Shard[] = () => [];
  let isLeaving = false;

  const interactions = new Counter({
    registers,
    name: `${PREFIX}interactions_total`,
    help: 'Interactions by command, and by what came of them: answered, failed, unanswered, late, doubled, limited',
    labelNames: ['command', 'outcome'],
  });
  const seconds = new Histogram({
    registers,
    name: `${PREFIX}answer_seconds`,
    help: 'From the arrival of an interaction until Discord has taken the answer',
    labelNames: ['command'],
    buckets: BUCKETS,
  });
  const underWay = new Gauge({
    registers,
    name: `${PREFIX}answers_under_way`,
    help: 'Interactions that are being answered',
  });
  const closes = new Counter({
    registers,
    name: `${PREFIX}gateway_closes_total`,
    help: 'Connections with the gateway that were lost or never came about, by close code; 1006: without one',
    labelNames: ['code', 'reason'],
  });
  let budget: Budget | undefined;
  gauge(
    'identifies_left',
    'How often shards of this process may still identify until the limit is reset',
    [],
    (set) => {
      if (budget !== undefined) set({}, budget.left);
    },
  );
  gauge(
    'identifies_allowed',
    'How often they might when the limit was last reset or the process started',
    [],
    (set) => {
      if (budget !== undefined) set({}, budget.allowed);
    },
  );
  gauge('shard_ready', 'Whether a shard is connected to the gateway', ['shard'], (set) => {
    for (const { id, isReady } of shards()) set({ shard: id }, Number(isReady));
  });
  gauge('shard_heartbeat_seconds', 'From the last heartbeat to its acknowledgement', ['shard'], (set) => {
    for (const { id, heartbeatSeconds } of shards()) {
      if (heartbeatSeconds !== undefined) set({ shard: id }, heartbeatSeconds);
    }
  });
  gauge('pictures_under_way', 'Pictures in work and waiting; from 8 on words are sent instead', [], (set) =>
    set({}, pictures.underWay),
  );
  gauge('record_entries', 'What the record holds', ['kind'], (set) => {
    const held = record.search.dossiers;
    set({ kind: 'dossier' }, held.length);
    for (const kind of ['quotes', 'events', 'people', 'proceedings', 'sources'] as const) {
      const count = held.reduce((sum, dossier) => sum + dossier[kind].length, 0);
      set({ kind }, count);
    }
  });
  gauge('record_age_seconds', 'Since the record was read', [], (set) =>
    set({}, (Date.now() - record.loadedAt.getTime()) / 1_000),
  );
  gauge('record_outdated', 'Whether newer data was refused since', [], (set) =>
    set({}, Number(record.isOutdated)),
  );

  if (records !== undefined) {
    const { counted } = records;
    gauge('server_entries', 'Entries of servers’ own records, by state', ['state'], async (set) => {
      for (const [state, count] of Object.entries((await records.count()) ?? {})) set({ state }, count);
    });
    gauge('server_record_uses', 'Since the start: ready in memory, or built anew', ['how'], (set) => {
      for (const how of ['ready', 'built'] as const) set({ how }, counted[how]);
    });
    gauge('pages_compared', 'Since the start: what pages said to proposed words', ['outcome'], (set) => {
      for (const outcome of ['stands', 'differs', 'absent', 'unread'] as const)
        set({ outcome }, counted[outcome]);
    });
    gauge('store_faults', 'Since the start: interactions that were answered without the store', [], (set) =>
      set({}, counted.faults),
    );
  }

  function gauge<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    collect: (
      set: (labels: { readonly [label in Label]?: string | number }, value: number) => void,
    ) => void | Promise<void>,
  ): void {
    new Gauge({
      ...{ registers, name: PREFIX + name, help, labelNames },
      collect() {
        this.reset();
        return collect((labels, value) => this.set(labels, value));
      },
    });
  }

  return {
    answering() {
      underWay.inc();
      return {
        done({ command, outcome, seconds: took }) {
          underWay.dec();
          interactions.inc({ command, outcome });
          seconds.observe({ command }, took);
        },
      };
    },
    connecting(current) {
      shards = current;
    },
    closed({ code }) {
      const reason = closeReason(code);
      closes.inc(reason === undefined ? { code: 'other', reason: 'unknown' } : { code, reason });
    },
    identifies(current) {
      budget = current;
    },
    leaving() {
      isLeaving = true;
    },
    print: () => registry.metrics(),
    contentType: registry.contentType,
    whyNotReady() {
      if (isLeaving) return 'leaving';
      const all = shards();
      const missing = all.filter(({ isReady }) => !isReady).length;
      if (all.length === 0) return 'not connected to Discord yet';
      return missing === 0 ? undefined : `${missing} of ${all.length} shards not connected`;
    },
  };
}
