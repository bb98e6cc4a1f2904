import { dropBlank, skipBlank } from './blank.ts';

/** A run of text without blanks at its ends, `[start, end)` in UTF-16 units. Never empty. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** A blank line stands before it. */
  readonly apart: boolean;
}

/** The lines of a text that say anything. Only `\n` ends a line here: a line separator, U+2028, stays inside. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = false;
  for (let from = 0; from < text.length;) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    const start = skipBlank(text, from, to);
    if (start < to) lines.push({ start, end: dropBlank(text, start, to), apart });
    apart = start === to;
    from = to + 1;
  }
  return lines;
}
