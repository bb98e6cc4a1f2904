import type { Relevance } from '../../../schema/article.ts';
import type { Segment } from '../model/spans.ts';
import { LONGEST, spanIndex } from '../counts/span-table.ts';
import { unpacked } from '../counts/own-evidence.ts';
import type { ReadLine } from '../pile-reading.ts';
import type { OutletUse } from './outlet-lists.ts';

/** The share of an outlet's documents from which on a tag is one that it prints regardless of the story. */
const REGARDLESS = 0.4;

const SMALL_WORDS = new Set(['preposition', 'function']);

/**
 * What ties one tag of a line to its document: its own words first, then what the outlet does elsewhere; where that is not
 * known, whether the tag's words at least stand in the text apart.
 */
export function judgeRelevance({ words, own: bytes }: ReadLine, { start, end }: Segment, outlet: OutletUse): Relevance {
  const own = unpacked(bytes, words.length);
  if (end - start <= LONGEST && own.row[spanIndex(start, end)] === 1) return 'in-text';
  if (outlet.documents > 0) return outlet.carriers / outlet.documents >= REGARDLESS ? 'site-wide' : 'related';
  const content = words.slice(start, end).flatMap(({ kind }, at) => (SMALL_WORDS.has(kind) ? [] : [start + at]));
  return content.length > 0 && content.every((at) => own.known[at] === 1) ? 'related' : 'site-wide';
}
