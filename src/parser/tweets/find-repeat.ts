import { dropBlank, skipBlank } from '../reading/blank.ts';
import type { Range } from '../reading/ledger.ts';

/** No tweet is longer in UTF-16 units: 280 characters, its addresses, and what direction marks add. */
const LONGEST = 700;

/** Shorter repeats may be chance: a tag, an exclamation. */
const SHORTEST = 8;

/** A tweet's text printed a second time behind its attribution. */
export interface Repeat extends Range {
  readonly type: 'repeat';
  /** Where the first printing begins. */
  readonly textStart: number;
}

/**
 * Finds a tweet's text printed again behind its attribution and on its line, as one scraper of real pages leaves it. It tells exactly where
 * the text begins, however it is glued to the paragraph before: what is printed again is what the text before ends with.
 *
 * @param floor what stands before this place belongs to something else
 */
export function findRepeat(text: string, attribution: Range, floor: number): Repeat | undefined {
  const textEnd = dropBlank(text, floor, attribution.start);
  const before = text.slice(Math.max(floor, textEnd - LONGEST), textEnd);
  const ending = before.slice(-SHORTEST);
  if (ending.length < SHORTEST) return undefined;
  const start = skipBlank(text, attribution.end, text.length);
  if (text.slice(attribution.end, start).includes('\n')) return undefined;
  const after = text.slice(start, start + before.length);
  for (let to = lastEnd(after, ending, after.length); to > 0; to = lastEnd(after, ending, to - 1)) {
    if (before.endsWith(after.slice(0, to))) return { type: 'repeat', textStart: textEnd - to, start, end: start + to };
  }
  return undefined;
}

/** Where the last `words` that end at or before `limit` end; 0 where there are none. */
function lastEnd(text: string, words: string, limit: number): number {
  if (limit < words.length) return 0;
  const at = text.lastIndexOf(words, limit - words.length);
  return at < 0 ? 0 : at + words.length;
}
