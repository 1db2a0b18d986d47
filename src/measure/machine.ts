// What the figures were measured on.
import { availableParallelism, cpus, loadavg, totalmem, type } from 'node:os';
import { version } from 'discord.js';

export type Machine = ReturnType<typeof thisMachine>;

export function thisMachine() {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: type(),
    node: process.version,
    discordJs: version,
    /** Processes that wanted to run in the minute before the measurement; much of it, and others disturb the figures. */
    load: loadavg()[0] ?? 0,
  };
}

export function describeMachine(machine: Machine): string {
  const { cpu, cores, memoryGiB, system, node, discordJs, load } = machine;
  return `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}; Node ${node}, discord.js ${discordJs}; load before the run ${load.toFixed(1)}`;
}
