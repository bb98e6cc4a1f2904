import type { BuildRecord } from './build-record.ts';

/** The files of a site while it is made: which of them must be written, and which stand there already. */
export interface FileLedger {
  /**
   * Notes that the site has a file.
   *
   * @param key stands for all that the file is made of: the same key, the same file
   * @returns whether it must be written
   */
  needs(file: string, key: string): boolean;
  /** Notes that the site has a file that stands there already, as it is. */
  keep(file: string): void;
  /** All files noted. */
  readonly files: ReadonlyMap<string, string>;
}

/** @param before the site that stands; `undefined` where all must be written */
export function fileLedger(before: BuildRecord | undefined): FileLedger {
  const old = new Map(before?.files);
  const files = new Map<string, string>();
  return {
    needs(file, key) {
      files.set(file, key);
      return old.get(file) !== key;
    },
    keep: (file) => void files.set(file, old.get(file) ?? ''),
    files,
  };
}
