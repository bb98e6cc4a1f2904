import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder and below: when each was written, as what, and what is in it. */
type Stamps = ReadonlyMap<string, { readonly written: string; readonly hash: string }>;

export function stampFiles(folder: string): Stamps {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => {
      // A copy may keep its time, but is another file; a link to the old one is the same.
      const { ino, mtimeMs } = statSync(file);
      return [file, { written: `${ino} ${mtimeMs}`, hash: hashOf(file) }];
    }),
  );
}

/** How many files were written between two looks, how many of them say something else now, and how many are gone. */
export function filesWritten(before: Stamps, after: Stamps) {
  const written = [...after].filter(([file, { written: at }]) => before.get(file)?.written !== at);
  return {
    written: written.length,
    changed: written.filter(([file, { hash }]) => before.get(file)?.hash !== hash).length,
    removed: [...before.keys()].filter((file) => !after.has(file)).length,
  };
}

const hashOf = (file: string): string => createHash('sha1').update(readFileSync(file)).digest('base64');
