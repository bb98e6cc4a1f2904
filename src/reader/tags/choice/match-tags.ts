import { fold } from '../../../arabic/fold.ts';
import { foldedWords } from '../../../arabic/words.ts';

/**
 * Whether a tag is among those that typed words look for: each word stands in it, in any spelling, from any letter on.
 * Nothing typed looks for all.
 */
export function matchesTag(text: string, typed: string): boolean {
  const key = fold(text);
  return foldedWords(typed).every((word) => key.includes(word));
}
