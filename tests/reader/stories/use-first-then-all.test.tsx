import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useFirstThenAll } from '../../../src/reader/stories/use-first-then-all.ts';

afterEach(cleanup);

const list = (name: string, length: number) => Array.from({ length }, (_, at) => `${name}${at}`);

/** Draws one list after the other; @returns what was drawn each time: of which list, and how much of it */
const drawn = (...lists: readonly (readonly string[])[]): string[] => drawnOver(undefined, ...lists);

/** Draws them where another one stands. */
function drawnOver(standing: readonly string[] | undefined, ...lists: readonly (readonly string[])[]): string[] {
  const seen: string[] = [];
  function Probe({ items }: { items: readonly string[] }) {
    const shown = useFirstThenAll(items, standing);
    seen.push(`${shown[0] ?? 'none'} ${shown.length}`);
    return null;
  }
  const { rerender } = render(<Probe items={lists[0] ?? []} />);
  for (const items of lists.slice(1)) rerender(<Probe items={items} />);
  return seen;
}

test('a list that is there from the beginning is drawn as a whole', () => {
  expect(drawn(list('a', 30))).toEqual(['a0 30']);
});

test('one that takes its place is drawn with its first screen, then as a whole', () => {
  expect(drawn(list('a', 30), list('b', 30))).toEqual(['a0 30', 'b0 6', 'b0 30']);
});

test('a short list loses nothing, nor does the same list drawn again', () => {
  const same = list('a', 30);
  expect(drawn(same, same)).toEqual(['a0 30', 'a0 30']);
  expect(drawn(same, list('b', 3)).at(-1)).toBe('b0 3');
});

test('a list that is first drawn where another one stands is drawn with its first screen, then as a whole', () => {
  expect(drawnOver(list('a', 30), list('b', 30))).toEqual(['b0 6', 'b0 30']);
});

test('where it is the one that stands, it is drawn as a whole, and the next one again with its first screen', () => {
  const same = list('a', 30);
  expect(drawnOver(same, same, list('b', 30))).toEqual(['a0 30', 'b0 6', 'b0 30']);
});
