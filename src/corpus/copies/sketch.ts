import { NO_WORDS, spread, withFirstWord, withWord } from '../tags/counts/phrase-hash.ts';

/** How many of a text's shingle hashes stand for it, the smallest ones. */
export const SKETCH = 32;
/** Words in a shingle: five in a row are seldom shared by two texts that were not copied. */
const SHINGLE = 5;

/**
 * The smallest hashes of a text's shingles, ascending, no repeats: at most `SKETCH` of 32 bits, none where the text has
 * fewer than five words. Two texts share so large a part of their sketches as of their shingles.
 *
 * @param hashes the text's words
 * Cost: one step a word; few shingles are among the smallest so far.
 */
export function sketchOf(hashes: ArrayLike<number>): Uint32Array {
  const smallest = new Uint32Array(SKETCH);
  let kept = 0;
  let shingle = NO_WORDS;
  for (let at = 0; at < hashes.length; at += 1) {
    // A shingle grows at its end and loses its first word: no shingle is hashed anew.
    if (at >= SHINGLE) shingle = withFirstWord(shingle, SHINGLE, hashes[at - SHINGLE]!, 0);
    shingle = withWord(shingle, hashes[at]!);
    if (at < SHINGLE - 1) continue;
    const hash = spread(shingle) >>> 0;
    if (kept === SKETCH && hash >= smallest[SKETCH - 1]!) continue;
    kept = insert(smallest, kept, hash);
  }
  return smallest.slice(0, kept);
}

/** Puts a hash in its place among the ascending ones, the largest giving way. @returns how many there are with it */
function insert(smallest: Uint32Array, kept: number, hash: number): number {
  let place = kept;
  while (place > 0 && smallest[place - 1]! > hash) place -= 1;
  if (place > 0 && smallest[place - 1] === hash) return kept;
  smallest.copyWithin(place + 1, place, Math.min(kept, SKETCH - 1));
  smallest[place] = hash;
  return Math.min(kept + 1, SKETCH);
}

/** The share of two sketches that is common, 0 to 1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  const size = Math.max(a.length, b.length);
  let [both, left, right] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const [x, y] = [a[left]!, b[right]!];
    if (x === y) both += 1;
    if (x <= y) left += 1;
    if (y <= x) right += 1;
  }
  return size === 0 ? 0 : both / size;
}
