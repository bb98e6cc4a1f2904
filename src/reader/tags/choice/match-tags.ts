import { foldedWords } from '../../../arabic/words.ts';

/**
 * Tells the tags that typed words look for by their folded texts: each word stands in it, from any letter on. Nothing
 * typed looks for all.
 */
export function tagMatcher(typed: string): (key: string) => boolean {
  const words = foldedWords(typed);
  return (key) => words.every((word) => key.includes(word));
}
