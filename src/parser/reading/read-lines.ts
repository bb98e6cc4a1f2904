import { dropBlank, skipBlank } from './blank.ts';
import type { Range } from './ledger.ts';

/** A line, or what is left of one beside an embed, without the blanks at its ends. Never empty. */
export interface Prose extends Range {
  readonly type: 'prose';
  /** An embed stands before it on the same line. */
  readonly glued: boolean;
}

/** The lines of a text that say anything. Only `\n` ends a line here: a line separator, U+2028, stays inside. */
export function* readLines(text: string): Generator<Prose> {
  for (let from = 0; from < text.length;) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    const start = skipBlank(text, from, to);
    if (start < to) yield { type: 'prose', start, end: dropBlank(text, start, to), glued: false };
    from = to + 1;
  }
}
