import type { Postings } from '../../schema/shards.ts';

/** The numbers of a tag's stories, ascending, out of their distances. */
export function readPostings(distances: Postings): Uint32Array {
  const numbers = new Uint32Array(distances.length);
  let number = 0;
  for (const [place, distance] of distances.entries()) {
    number += distance;
    numbers[place] = number;
  }
  return numbers;
}
