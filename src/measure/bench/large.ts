// The rows on what is large: loads, memory, and records.
import { GOALS } from './goals.js';
import type { Load } from './load.js';
import type { Memory } from './memory.js';
import type { Reload } from './reload.js';
import type { Row } from './results.js';
import type { Scale } from './scale.js';
import { MEDIAN, P99, percentile, ratio, single } from './stats.js';

/** Where the goal on blocks of the event loop holds. */
const LARGE = 10_000;

export function loadRows({
  bot,
  bare,
}: {
  readonly bot: readonly Load[];
  readonly bare: readonly Load[];
}): Row[] {
  return bot.flatMap((ours, index): Row[] => {
    const theirs = bare[index];
    if (theirs === undefined) return [];
    const at = `at ${ours.rate} a second`;
    const both = (percent: number) => ratio([ours.ms], [theirs.ms], percent);
    const slowest = (load: Load) => single(percentile(load.ms, 100));
    // Whoever has answered nothing has no times.
    const times: Row[] =
      ours.ms.length === 0 || theirs.ms.length === 0
        ? []
        : [
            { what: `${at}: median`, unit: 'ms', comparison: 'times', ...both(MEDIAN) },
            {
              what: `${at}: p99`,
              unit: 'ms',
              comparison: 'times',
              ...both(P99),
              goal: GOALS.p99Ratio,
              judged: 'compared',
            },
            {
              what: `${at}: slowest`,
              unit: 'ms',
              comparison: 'above',
              bot: slowest(ours),
              bare: slowest(theirs),
              goal: GOALS.slowestMs,
              judged: 'bot',
            },
          ];
    return [
      ...times,
      {
        what: `${at}: lost of ${ours.ms.length + ours.lost}`,
        unit: 'interactions',
        comparison: 'above',
        bot: single(ours.lost),
        bare: single(theirs.lost),
        goal: GOALS.lost,
        judged: 'bot',
      },
    ];
  });
}

const NAMES = { resident: 'resident memory', heap: 'live heap' };

export function memoryRows({ interactions, first, early, late, worlds }: Memory): Row[] {
  const row = (what: string, mib: number): Row => ({
    what,
    unit: 'MiB',
    comparison: 'above',
    bot: single(mib),
  });
  return [
    ...worlds.map(({ world: { shards = 1, servers }, mib }) =>
      row(`resident at ready, ${shards} shards${servers === undefined ? '' : `, ${servers} servers`}`, mib),
    ),
    ...(['resident', 'heap'] as const).flatMap((kind) => [
      row(`${NAMES[kind]} after ${first} interactions`, early[kind]),
      row(`${NAMES[kind]} after ${interactions} by ${interactions / 2} members`, late[kind]),
      {
        ...row(`growth of the ${NAMES[kind]}`, late[kind] - early[kind]),
        goal: GOALS.growthMiB,
        judged: 'bot' as const,
      },
    ]),
  ];
}

export function scaleRows(scales: readonly Scale[]): Row[] {
  return scales.flatMap(({ quotations, startMs, residentMiB, kinds }): Row[] => {
    const of = `${quotations} quotations`;
    const ms = (what: string, value: number): Row => ({
      what: `${of}, ${what}`,
      unit: 'ms',
      comparison: 'times',
      bot: single(value),
    });
    const longest = Math.max(...kinds.map((kind) => percentile(kind.ms, 100)));
    return [
      { ...ms('start → ready', startMs), comparison: 'above' },
      { ...ms('resident at ready', residentMiB), unit: 'MiB' },
      ...kinds.flatMap(({ kind, ms: all }) => [
        ms(`${kind}: median`, percentile(all, MEDIAN)),
        ms(`${kind}: p99`, percentile(all, P99)),
        ms(`${kind}: longest`, percentile(all, 100)),
      ]),
      {
        ...ms('longest block of the event loop', longest),
        ...(quotations >= LARGE && { goal: GOALS.blockMs, judged: 'bot' }),
      },
    ];
  });
}

export function reloadRows({ quotations, events, blockMs, peakMiB }: Reload): Row[] {
  const of = `reload of ${quotations} quotations and ${events} events`;
  return [
    {
      what: `${of}, longest block of the event loop`,
      unit: 'ms',
      comparison: 'times',
      bot: single(blockMs),
      goal: GOALS.blockMs,
      judged: 'bot',
    },
    {
      what: `${of}, most resident memory`,
      unit: 'MiB',
      comparison: 'above',
      bot: single(peakMiB),
      goal: GOALS.peakMiB,
      judged: 'bot',
    },
  ];
}
