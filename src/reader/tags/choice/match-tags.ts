import { fold } from '../../../arabic/fold.ts';
import { foldedWords } from '../../../arabic/words.ts';

/**
 * Tells the tags that typed words look for: each word stands in it, in any spelling, from any letter on. Nothing typed
 * looks for all.
 */
export function tagMatcher(typed: string): (text: string) => boolean {
  const words = foldedWords(typed);
  if (words.length === 0) return () => true;
  return (text) => {
    const key = fold(text);
    return words.every((word) => key.includes(word));
  };
}
