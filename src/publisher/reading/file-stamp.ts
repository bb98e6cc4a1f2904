import { statSync } from 'node:fs';
import type { FoundFile } from './find-documents.ts';

/** A file system keeps time in steps of some milliseconds: what was written so shortly ago can be written again within one of them. In nanoseconds. */
const STEP = 50_000_000n;

/** What a file is told by without being read: its inode, size and time. `undefined` for one that cannot be reached. */
export function fileStamp(file: FoundFile): string | undefined {
  const stat = statOf(file);
  return stat && stampOf(stat);
}

/** The stamp of a file that cannot have changed since without changing it; empty where that cannot be said. */
export function settledStamp(file: FoundFile): string {
  const stat = statOf(file);
  return stat && BigInt(Date.now()) * 1_000_000n - stat.mtimeNs > STEP ? stampOf(stat) : '';
}

const statOf = ({ path, refused }: FoundFile) =>
  refused === null ? statSync(path, { throwIfNoEntry: false, bigint: true }) : undefined;

const stampOf = ({ ino, size, mtimeNs }: { ino: bigint; size: bigint; mtimeNs: bigint }): string =>
  `${ino} ${size} ${mtimeNs}`;
