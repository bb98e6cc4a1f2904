import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How often a folder is put in its place before giving up: another build may do the same at this very moment. */
const TRIES = 5;

/** A folder being filled, beside the one that it will replace. */
export interface FreshFolder {
  readonly path: string;
  /** Puts it in the place of the old one. */
  swapIn(): void;
  /** Removes it; the old one is as it was. */
  drop(): void;
}

/**
 * Makes an empty folder beside `out`, to be filled and then swapped in by renaming: whoever looks at `out` finds the old site or
 * the new one, each whole, even where the power fails while the new one is written. What builds that were killed left behind is
 * removed; where one was killed between the two renames, the old site is put back first.
 */
export function freshFolder(out: string): FreshFolder {
  mkdirSync(dirname(out), { recursive: true });
  clearLeftovers(out);
  const path = besides(out, 'new');
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  return {
    path,
    swapIn: () => swap(path, out),
    drop: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Puts an old site back that a killed build left moved aside, and removes what else such builds left. */
export function clearLeftovers(out: string): void {
  for (const { path, kind } of leftovers(out)) {
    if (kind === 'old' && !existsSync(out)) renameSync(path, out);
    else rmSync(path, { recursive: true, force: true });
  }
}

const besides = (out: string, kind: 'new' | 'old') => join(dirname(out), `.${basename(out)}.${kind}-${process.pid}`);

interface Leftover {
  readonly path: string;
  readonly kind: string;
}

/** Folders beside `out` whose build is no longer running. */
function leftovers(out: string): Leftover[] {
  const start = `.${basename(out)}.`;
  if (!existsSync(dirname(out))) return [];
  return readdirSync(dirname(out)).flatMap((name) => {
    const [, kind, pid] = (name.startsWith(start) && /^(new|old)-(\d+)$/.exec(name.slice(start.length))) || [];
    return kind && !isRunning(Number(pid)) ? [{ path: join(dirname(out), name), kind }] : [];
  });
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process cannot be signalled, and runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function swap(fresh: string, out: string): void {
  const old = besides(out, 'old');
  for (let tries = 1; ; tries += 1) {
    try {
      if (existsSync(out)) renameSync(out, old);
      renameSync(fresh, out);
      break;
    } catch (error) {
      if (!existsSync(out) && existsSync(old)) renameSync(old, out);
      if (tries === TRIES) throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
}
