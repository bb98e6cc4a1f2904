import type { Relevance } from '../../../schema/article.ts';
import type { OwnText } from '../counts/own-text.ts';
import type { LineWord } from '../words/tag-line.ts';
import type { OutletUse } from './outlet-lists.ts';

/** The share of an outlet's documents from which on a tag is one that it prints regardless of the story. */
const REGARDLESS = 0.4;

const SMALL_WORDS = new Set(['preposition', 'function']);

/**
 * What ties one tag to its document: its own words first, then what the outlet does elsewhere; where that is not known,
 * whether the tag's words at least stand in the text apart.
 *
 * @param words of the tag
 */
export function judgeRelevance(words: readonly LineWord[], own: OwnText, outlet: OutletUse): Relevance {
  if (own.holds(words)) return 'in-text';
  if (outlet.documents > 0) return outlet.carriers / outlet.documents >= REGARDLESS ? 'site-wide' : 'related';
  const content = words.filter(({ kind }) => !SMALL_WORDS.has(kind));
  return content.length > 0 && content.every(own.knows) ? 'related' : 'site-wide';
}
