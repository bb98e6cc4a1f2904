import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ContentError } from '../reading/content-error.ts';
import { type BuildRecord, dropRecord } from './build-record.ts';
import { freshFolder } from './fresh-folder.ts';

/** A site being made beside the one that stands. */
export interface Stage {
  /** Where new and changed files are written. */
  readonly folder: string;
  /** Brings them to the site, and takes away what it no longer has. */
  commit(files: ReadonlyMap<string, string>): BuiltSite;
  /** Removes what was not brought there. */
  drop(): void;
}

/** What became of a site. */
export interface BuiltSite {
  /** Every file, with what stands for all that it is made of. */
  readonly files: ReadonlyMap<string, string>;
  readonly retired: readonly string[];
  /** Files that were not as they are now. */
  readonly written: number;
}

/** Files whose names say what is in them. */
const HASHED = /^(?:assets|data)\//;
/** Asked for anew each time, and leading to the others: they change last, in this order. */
const LAST: readonly RegExp[] = [/^boot\//, /^manifest\.json$/, /^index\.html$/];

/**
 * Stages a site beside its folder. Where none stands that is known, the whole folder is put in place by renaming. Where one does, each changed file is: all
 * that can fail, the rendering and the room on the disk, is over by then. A build that is killed in that last moment leaves pages of both editions, each whole
 * and each with its own data; since the record is dropped before, the next build makes the site anew.
 */
export function stageSite(out: string, before: BuildRecord | undefined): Stage {
  const fresh = freshFolder(out);
  return {
    folder: fresh.path,
    drop: fresh.drop,
    commit(files) {
      if (!before || !existsSync(out)) {
        dropRecord(out);
        fresh.swapIn();
        return { files, retired: [], written: files.size };
      }
      const staged = filesIn(fresh.path);
      const gone = before.files.map(([file]) => file).filter((file) => !files.has(file));
      const stale = before.retired.filter((file) => !files.has(file));
      if (staged.length > 0 || gone.length > 0) {
        // A disk that is full refuses a folder sooner than a new name.
        for (const file of staged) mkdirSync(dirname(join(out, file)), { recursive: true });
        dropRecord(out);
        bringOver(out, () => {
          moveFiles(fresh.path, out, staged);
          for (const file of [...gone.filter((each) => !HASHED.test(each)), ...stale]) removeFile(out, file);
        });
      }
      return { files, retired: gone.filter((file) => HASHED.test(file)), written: staged.length };
    },
  };
}

/** Does the last step, and says what stands there where it is not done to its end. */
function bringOver(out: string, move: () => void): void {
  try {
    move();
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    throw new ContentError(
      `The last step of building ${out} failed (${reason}). The site there has pages of the old edition and of the new one, each whole; mend that and build again.`,
    );
  }
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** What a page leads to is there before the page. */
function moveFiles(from: string, to: string, files: readonly string[]): void {
  const hashed = files.filter((file) => HASHED.test(file));
  const last = LAST.flatMap((kind) => files.filter((file) => kind.test(file)));
  const pages = files.filter((file) => !HASHED.test(file) && !LAST.some((kind) => kind.test(file)));
  for (const file of [...hashed, ...pages, ...last]) renameSync(join(from, file), join(to, file));
}

/** Removes a file, and the folders that were there for it alone. */
function removeFile(out: string, file: string): void {
  rmSync(join(out, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder));
    } catch {
      return;
    }
  }
}
