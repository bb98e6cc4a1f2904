import type { Span } from '../../schema/document.ts';

/**
 * Makes spans tile a text of `length` units: in order, and what lies between them is `blank`.
 *
 * @param spans not overlapping, in any order
 */
export function tile(spans: readonly Span[], length: number): Span[] {
  const tiles: Span[] = [];
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (at < span.start) tiles.push({ start: at, end: span.start, role: 'blank' });
    tiles.push(span);
    at = span.end;
  }
  if (at < length) tiles.push({ start: at, end: length, role: 'blank' });
  return tiles;
}
