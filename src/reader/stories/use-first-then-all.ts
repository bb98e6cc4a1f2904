import { startTransition, useEffect, useState } from 'react';

/** More than a screen holds: what lies below it can come a frame later. */
const FIRST = 12;

/**
 * Of a list that takes the place of another one, the first items at once and the others when those are on the screen: most of the time to an answer
 * goes into laying out what nobody sees yet. A list that is there from the beginning is there as a whole.
 */
export function useFirstThenAll<Item>(items: readonly Item[]): readonly Item[] {
  const [whole, setWhole] = useState(items);
  useEffect(() => {
    if (whole !== items) startTransition(() => setWhole(items));
  }, [whole, items]);
  return whole === items ? items : items.slice(0, FIRST);
}
