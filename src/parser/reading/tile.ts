import type { Span } from '../../schema/document.ts';

const blank = (start: number, end: number): Span => ({ start, end, role: 'blank' });

/**
 * Makes spans tile a text of `length` units: in order, and what lies between them is `blank`.
 *
 * @param spans not overlapping, in any order
 */
export function tile(spans: readonly Span[], length: number): Span[] {
  const tiles = spans.toSorted((a, b) => a.start - b.start);
  // Room is made at once and filled from the end: of a million tweets, growing bit by bit leaves 100 MB behind.
  let to = spans.length + countGaps(tiles, length);
  tiles.length = to;
  let end = length;
  for (let from = spans.length - 1; from >= 0; from -= 1) {
    const span = tiles[from];
    if (!span) break;
    if (span.end < end) tiles[(to -= 1)] = blank(span.end, end);
    tiles[(to -= 1)] = span;
    end = span.start;
  }
  if (end > 0) tiles[0] = blank(0, end);
  return tiles;
}

function countGaps(sorted: readonly Span[], length: number): number {
  let gaps = 0;
  let at = 0;
  for (const { start, end } of sorted) {
    if (at < start) gaps += 1;
    at = end;
  }
  return at < length ? gaps + 1 : gaps;
}
