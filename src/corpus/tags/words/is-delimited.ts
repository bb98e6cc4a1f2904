import { LONGEST } from '../counts/span-table.ts';
import type { LineWord } from './tag-line.ts';

/** Tags of two words are the most common; a line that its marks cut into longer pieces has stray marks, no delimiters. */
const MEAN_AT_MOST = 3;

/**
 * Whether a line's own marks cut it into its tags: into at least two pieces, all of them short. A stray comma in a line
 * of twenty words does not.
 */
export function isDelimited(words: readonly LineWord[]): boolean {
  const starts = words.flatMap(({ cutBefore }, at) => (cutBefore ? [at] : []));
  const lengths = starts.map((start, at) => (starts[at + 1] ?? words.length) - start);
  return (
    lengths.length > 1 && lengths.every((length) => length <= LONGEST) && words.length / lengths.length <= MEAN_AT_MOST
  );
}
