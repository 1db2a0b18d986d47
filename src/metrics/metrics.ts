// What Prometheus reads: how interactions, the connection and the record stand. No ids, no words, no token.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { closeReason } from '../discord/faults.js';
import type { Budget, Observer, Shard } from '../discord/observer.js';
import { addGauges, PREFIX, type Watched } from './gauges.js';

/** Seconds: around a millisecond alone, around 10 under load, and Discord's 3 s with what leads up to it. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3];

export interface Metrics extends Observer {
  /** In Prometheus's text format, whose content type is `contentType`. */
  print(): Promise<string>;
  readonly contentType: string;
  /** Why nothing can be answered now; undefined where it can. */
  whyNotReady(): string | undefined;
}

export function createMetrics(watched: Watched): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  let shards: () => readonly Shard[] = () => [];
  let budget: Budget | undefined;
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
  const connection = {
    get shards() {
      return shards();
    },
    get budget() {
      return budget;
    },
  };
  addGauges(registry, connection, watched);

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
