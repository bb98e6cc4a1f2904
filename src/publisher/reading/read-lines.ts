import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;
const LINE_FEED = 0x0a;

/** One line of a file, as bytes, without its line feed. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  /** How many bytes it has. */
  readonly length: number;
  /** Empty where they are more than are wanted. */
  readonly bytes: Buffer;
}

/**
 * The lines of a file of any size, one at a time: a file of a million documents fits no string.
 *
 * @param most bytes of a line that are kept: of one without an end, nothing is
 */
export function* readLines(path: string, most: number): Generator<ByteLine> {
  const file = openSync(path, 'r');
  try {
    let [number, length, pieces] = [1, 0, [] as Buffer[]];
    const take = (piece: Buffer): void => {
      length += piece.length;
      if (length <= most) pieces.push(piece);
      else pieces = [];
    };
    for (let chunk = readChunk(file); chunk.length > 0; chunk = readChunk(file)) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        take(chunk.subarray(start, end));
        yield { number, length, bytes: Buffer.concat(pieces) };
        [number, length, pieces] = [number + 1, 0, []];
        start = end + 1;
      }
      take(chunk.subarray(start));
    }
    if (length > 0) yield { number, length, bytes: Buffer.concat(pieces) };
  } finally {
    closeSync(file);
  }
}

function readChunk(file: number): Buffer {
  const chunk = Buffer.allocUnsafe(CHUNK);
  return chunk.subarray(0, readSync(file, chunk, 0, CHUNK, null));
}
