import { dropBlank, skipBlank } from './blank.ts';
import type { Range } from './ledger.ts';

/** A line, or what is left of one beside an embed, without the blanks at its ends. Never empty. */
export interface Prose extends Range {
  readonly type: 'prose';
  /** An embed stands before it on the same line. */
  readonly glued: boolean;
}

/**
 * The first line from a place on that says anything; `undefined` where none does. Only `\n` ends a line here: a line separator,
 * U+2028, stays inside.
 */
export function nextLine(text: string, from: number): Prose | undefined {
  const start = skipBlank(text, from, text.length);
  if (start === text.length) return undefined;
  const feed = text.indexOf('\n', start);
  return { type: 'prose', start, end: dropBlank(text, start, feed < 0 ? text.length : feed), glued: false };
}
