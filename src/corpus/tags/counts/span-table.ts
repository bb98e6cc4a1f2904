/** The most words a tag may have where the line marks no cuts. Of 4,000 tags seen, two in a thousand had more than 5. */
export const LONGEST = 6;

/** The place of the span of words `[start, end)` in a table of a line's spans. */
export function spanIndex(start: number, end: number): number {
  return start * LONGEST + (end - start - 1);
}

/** Calls `visit` for each span of at most `LONGEST` of n words, by start, then by length. */
export function eachSpan(n: number, visit: (start: number, end: number) => void): void {
  for (let start = 0; start < n; start += 1) {
    for (let end = start + 1; end <= Math.min(n, start + LONGEST); end += 1) visit(start, end);
  }
}
