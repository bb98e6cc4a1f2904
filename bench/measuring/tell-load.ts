import { availableParallelism, loadavg } from 'node:os';

/** Says how busy the machine has been, behind figures that are times by the clock: on a busy one only a large ratio means something. */
export function tellLoad(): void {
  const [minute = 0] = loadavg();
  process.stdout.write(`load of the last minute: ${minute.toFixed(1)} on ${availableParallelism()} cores\n`);
}
