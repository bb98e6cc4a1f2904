import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

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
 * the new one, each whole, even where the power fails while the new one is written.
 */
export function freshFolder(out: string): FreshFolder {
  mkdirSync(dirname(out), { recursive: true });
  const path = besides(out, 'new');
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  return {
    path,
    swapIn: () => swap(path, out),
    drop: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Puts an old site back that a killed build left moved aside, removes what else such builds left, and says so. */
export function clearLeftovers(out: string, tell: (line: string) => void): void {
  const found = leftovers(out);
  for (const { path, kind } of found) {
    if (kind === 'old' && !existsSync(out)) renameSync(path, out);
    else rmSync(path, { recursive: true, force: true });
  }
  if (found.length > 0) tell(`an earlier build of ${out} was cut short; what it left behind was cleared away`);
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
