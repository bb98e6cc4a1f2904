import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;
const LINE_FEED = 0x0a;

/** One line of a file, as bytes, without its line feed. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
}

/** The lines of a file of any size, one at a time: a file of a million documents fits no string. */
export function* readLines(path: string): Generator<ByteLine> {
  const file = openSync(path, 'r');
  try {
    let number = 0;
    let rest: Buffer[] = [];
    for (let chunk = readChunk(file); chunk.length > 0; chunk = readChunk(file)) {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        yield { number: (number += 1), bytes: Buffer.concat([...rest, chunk.subarray(start, end)]) };
        rest = [];
        start = end + 1;
      }
      rest.push(chunk.subarray(start));
    }
    const last = Buffer.concat(rest);
    if (last.length > 0) yield { number: number + 1, bytes: last };
  } finally {
    closeSync(file);
  }
}

function readChunk(file: number): Buffer {
  const chunk = Buffer.allocUnsafe(CHUNK);
  return chunk.subarray(0, readSync(file, chunk, 0, CHUNK, null));
}
