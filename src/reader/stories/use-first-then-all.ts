import { useLater } from '../loading/use-later.ts';

/** As many as most screens hold: what lies below them can come a frame later. */
const FIRST = 6;

/**
 * Of a list that takes the place of another one, the first items at once and the others when those are on the screen: most of the time to an answer
 * goes into laying out what nobody sees yet. A list that is there from the beginning is there as a whole.
 *
 * @param standing the list whose place it takes when it is first drawn; none, or itself, where it is there from the beginning
 */
export function useFirstThenAll<Item>(items: readonly Item[], standing = items): readonly Item[] {
  return useLater(items, standing) === items ? items : items.slice(0, FIRST);
}
