import { existsSync, readdirSync, readFileSync } from 'node:fs';

const EVERY = 100;
/** The unit of times in `/proc`, the same on every Linux that runs Node. */
const TICKS_A_SECOND = 100;

/** What the processes of a session were seen to use. */
interface Sampled {
  /** Seconds of CPU, the last tenth of a second of each process left out. */
  readonly cpu: number;
  /** The largest sum of what all held at one moment, in bytes. */
  readonly together: number;
  /** The most that one of them held at any time, in bytes. */
  readonly largest: number;
}

/** Looks at the processes of a session ten times a second until it is stopped. */
export function sampleSession(session: number): { stop(): Sampled } {
  const seconds = new Map<string, number>();
  let [together, largest] = [0, 0];

  function look(): void {
    let sum = 0;
    for (const id of existsSync('/proc') ? readdirSync('/proc') : []) {
      const process = /^\d+$/.test(id) ? readProcess(id, session) : undefined;
      if (!process) continue;
      seconds.set(id, process.seconds);
      sum += process.resident;
      largest = Math.max(largest, process.peak);
    }
    together = Math.max(together, sum, largest);
  }

  const timer = setInterval(look, EVERY);
  return {
    stop() {
      clearInterval(timer);
      return { cpu: [...seconds.values()].reduce((sum, each) => sum + each, 0), together, largest };
    },
  };
}

interface ProcessSample {
  readonly seconds: number;
  /** Bytes held now, and the most so far. */
  readonly resident: number;
  readonly peak: number;
}

/** `undefined` where a process is of another session, or has just ended. */
function readProcess(id: string, session: number): ProcessSample | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
    // The name in brackets may hold spaces: what is counted begins behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(fields[3]) !== session) return undefined;
    const status = readFileSync(`/proc/${id}/status`, 'latin1');
    return {
      seconds: (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND,
      resident: kilobytes(status, 'VmRSS'),
      peak: kilobytes(status, 'VmHWM'),
    };
  } catch {
    return undefined;
  }
}

function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) * 1024;
}
