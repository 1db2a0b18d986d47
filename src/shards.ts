// Which of Discord's shards this process holds, where several processes share them.
import { z } from 'zod';

/** A stretch of shards, the same length in every process but perhaps the last. */
export interface ShardRange {
  /** The shards of all processes together. */
  readonly count: number;
  readonly ids: readonly number[];
  /** Which of the processes this is, the first being 0. */
  readonly ordinal: number;
}

/** At 2,500 servers a shard, Discord's most, that is every server there is. */
const MOST_SHARDS = 16_384;

const number = (least: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= MOST_SHARDS)
    .catch(Number.NaN)
    .optional();

const settings = z.object({
  SHARD_COUNT: number(1),
  SHARDS_PER_PROCESS: number(1),
  SHARD_ORDINAL: number(0),
});

type Settings = { readonly [name in keyof z.infer<typeof settings>]: string | undefined };

/**
 * Nothing set: undefined, which means as many shards as Discord recommends, all in this process.
 * @param hostName ends with the ordinal in a Kubernetes StatefulSet: `record-3`
 * @returns the range, and one line for each variable that is wrong
 */
export function readShards(
  { SHARD_COUNT, SHARDS_PER_PROCESS, SHARD_ORDINAL }: Settings,
  hostName: string,
): { readonly range: ShardRange | undefined; readonly problems: readonly string[] } {
  const given = Object.entries({ SHARD_COUNT, SHARDS_PER_PROCESS, SHARD_ORDINAL }).filter(
    ([, value]) => value,
  );
  const read = settings.parse(Object.fromEntries(given));
  const problems = Object.entries(read)
    .filter(([, value]) => Number.isNaN(value))
    .map(
      ([name]) => `${name}: is not a whole number from ${name === 'SHARD_ORDINAL' ? 0 : 1} to ${MOST_SHARDS}`,
    );
  if (problems.length > 0) return { range: undefined, problems };
  const { SHARD_COUNT: count, SHARDS_PER_PROCESS: each = count, SHARD_ORDINAL: told } = read;
  if (count === undefined || each === undefined) {
    const names = given.map(([name]) => name);
    return { range: undefined, problems: names.map((name) => `${name}: takes SHARD_COUNT beside it`) };
  }
  const processes = Math.ceil(count / each);
  const ordinal = told ?? (processes === 1 ? 0 : ordinalOf(hostName));
  if (ordinal === undefined) {
    const why = "is not set, and this host's name does not end with an ordinal, as record-3 does";
    return { range: undefined, problems: [`SHARD_ORDINAL: ${why}`] };
  }
  if (ordinal >= processes) {
    const why = `${ordinal} is one too many: ${processes} process(es) of ${each} hold all ${count} shards, the first being 0`;
    return { range: undefined, problems: [`SHARD_ORDINAL: ${why}`] };
  }
  const first = ordinal * each;
  const ids = Array.from({ length: Math.min(each, count - first) }, (_, index) => first + index);
  return { range: { count, ids, ordinal }, problems: [] };
}

function ordinalOf(hostName: string): number | undefined {
  const digits = /-(\d{1,5})$/.exec(hostName)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
