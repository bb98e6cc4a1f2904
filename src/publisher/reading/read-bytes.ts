import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { errorReason } from './error-reason.ts';

/** The bytes of a file, or why there are none. */
export type Bytes =
  | { readonly bytes: Buffer }
  | { readonly refused: 'document-unreadable' | 'document-too-large'; readonly reason: string };

/** Opening a pipe for reading waits for a writer, for ever if need be; with O_NONBLOCK it comes back at once. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Reads one file whole. It is looked at after it is opened, so that nothing can be put in its place in between: only a regular
 * file is read, and its size is known before its first byte is. Never throws, never waits.
 *
 * @param maxBytes the largest file that is read, in bytes
 */
export function readBytes(path: Buffer | string, maxBytes: number): Bytes {
  let file: number | undefined;
  try {
    file = openSync(path, FLAGS);
    const stat = fstatSync(file);
    if (!stat.isFile()) return { refused: 'document-unreadable', reason: 'it is no regular file' };
    if (stat.size > maxBytes)
      return { refused: 'document-too-large', reason: `${stat.size} bytes of at most ${maxBytes}` };
    return { bytes: readAll(file, stat.size) };
  } catch (error) {
    return { refused: 'document-unreadable', reason: errorReason(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A file may shrink while it is read: what is there is returned. */
function readAll(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const got = readSync(file, bytes, filled, size - filled, filled);
    if (got === 0) break;
    filled += got;
  }
  return bytes.subarray(0, filled);
}
