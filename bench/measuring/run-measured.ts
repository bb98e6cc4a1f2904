import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { sampleSession } from './sample-session.ts';

/** What a command cost, with all processes that it started. */
export interface Measured {
  readonly wall: number;
  /** Seconds of user and system time. */
  readonly cpu: number;
  /** The most that all processes together held at one moment, in bytes; shared pages count in each. */
  readonly memory: number;
  /** The most that the largest of them held. */
  readonly largest: number;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The shell knows what all its descendants used, to the millisecond, once they have ended. */
const SHELL = ['sh', '-c', '"$@"; status=$?; times >&3; exit $status', 'sh'];

/** Runs a command to its end in a session of its own, and measures the whole of it; memory only on Linux. */
export async function runMeasured(command: readonly string[], { cwd, env = {} }: Surroundings): Promise<Measured> {
  const started = performance.now();
  const [shell = '', ...args] = [...SHELL, ...command];
  const child = spawn(shell, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const session = child.pid ?? 0;
  const sampler = sampleSession(session);
  const stop = () => endSession(session);
  process.once('exit', stop);
  const [stdout, stderr, times] = [1, 2, 3].map((pipe) => text(child.stdio[pipe] as Readable));
  const [code] = (await once(child, 'exit')) as [number | null];
  const wall = (performance.now() - started) / 1000;
  const sampled = sampler.stop();
  process.off('exit', stop);
  stop();
  return {
    wall,
    // A process that outlives its parent is in no sum of the shell; its samples are.
    cpu: Math.max(secondsOfChildren((await times) ?? ''), sampled.cpu),
    memory: sampled.together,
    largest: sampled.largest,
    status: code ?? 1,
    stdout: (await stdout) ?? '',
    stderr: (await stderr) ?? '',
  };
}

/** The second line that `times` prints is of the children: user, then system. */
function secondsOfChildren(times: string): number {
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)]
    .slice(-2)
    .reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0);
}

/** A session of its own is not ended by the keys that end this one. */
function endSession(session: number): void {
  try {
    process.kill(-session, 'SIGKILL');
  } catch {
    // Nothing was left.
  }
}
