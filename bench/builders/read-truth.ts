import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Truth } from '../pile/truth.ts';

/** Reads what documents say, line by line: that of 100,000 is larger than a string may be. */
export async function* readTruth(file: string): AsyncGenerator<Truth> {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    const truth = JSON.parse(line) as Truth & { readonly rejected?: boolean };
    if (!truth.rejected) yield truth;
  }
}
