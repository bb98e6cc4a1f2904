import { createHash } from 'node:crypto';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of a site, in memory. */
export interface SiteFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Of the bytes, so that a rebuilt file that is the same is not sent again. */
  readonly hash: string;
  /** Its compressed forms, made when they are first asked for. */
  readonly encoded: Map<string, Promise<Buffer>>;
}

export interface SiteFiles {
  /** The file of a name, `undefined` where there is none. A file that was replaced on the disk is read anew. */
  get(names: readonly string[]): Promise<SiteFile | undefined>;
  /** The names of the folders in a folder; none where there is no such folder. */
  folders(names: readonly string[]): readonly string[];
}

/** A whole edition of a thousand articles. */
const KEPT = 64 * 1024 * 1024;

/**
 * Reads the files of a built site, keeping those read last. Nothing outside the folder is read, not even through a link.
 *
 * @param most bytes of files kept in memory
 */
export function siteFiles(folder: string, most = KEPT): SiteFiles {
  const kept = new Map<string, { readonly stamp: string; readonly file: SiteFile }>();
  let size = 0;

  function keep(path: string, stamp: string, file: SiteFile): void {
    forget(path);
    kept.set(path, { stamp, file });
    size += file.bytes.length;
    for (const oldest of kept.keys()) {
      if (size <= most) break;
      forget(oldest);
    }
  }

  function forget(path: string): void {
    size -= kept.get(path)?.file.bytes.length ?? 0;
    kept.delete(path);
  }

  return {
    async get(names) {
      const path = join(folder, ...names);
      const stamp = stampOf(path, folder);
      if (!stamp) return undefined;
      const known = kept.get(path);
      if (known?.stamp === stamp) return known.file;
      const bytes = await readFile(path);
      const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
      const file = { name: names.join('/'), bytes, hash, encoded: new Map<string, Promise<Buffer>>() };
      keep(path, stamp, file);
      return file;
    },
    folders(names) {
      try {
        const entries = readdirSync(join(folder, ...names), { withFileTypes: true });
        return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      } catch {
        return [];
      }
    },
  };
}

/** What changes when a file does; `undefined` where there is no regular file inside the folder. */
function stampOf(path: string, folder: string): string | undefined {
  try {
    const stat = statSync(path);
    const inside = realpathSync(path).startsWith(join(realpathSync(folder), sep));
    return stat.isFile() && inside ? `${stat.ino} ${stat.size} ${stat.mtimeMs}` : undefined;
  } catch {
    return undefined;
  }
}
