import { ownText } from '../../own-text.ts';

/**
 * A function that remembers its answers. Texts repeat their words, and folding a word is what reading costs; a word
 * answered once is also one object, however many lines hold it.
 *
 * @param most answers kept; beyond it all are forgotten and gathered anew
 */
export function remember<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const kept = ownText(text);
    const found = answer(kept);
    answers.set(kept, found);
    return found;
  };
}
