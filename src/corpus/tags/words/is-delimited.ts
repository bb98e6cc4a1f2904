import { LONGEST } from '../counts/span-table.ts';
import type { LineWord } from './tag-line.ts';

/** Tags of two words are the most common; a line that its marks cut into longer pieces has stray marks, no delimiters. */
const MEAN_AT_MOST = 3;

/**
 * Whether a line's own marks cut it into its tags: into at least two pieces, all of them short. A stray comma in a line
 * of twenty words does not.
 */
export function isDelimited(words: readonly LineWord[]): boolean {
  let [pieces, length] = [0, 0];
  for (const { cutBefore } of words) {
    if (cutBefore) [pieces, length] = [pieces + 1, 0];
    length += 1;
    if (length > LONGEST) return false;
  }
  return pieces > 1 && words.length / pieces <= MEAN_AT_MOST;
}
