import { foldedWords } from '../../arabic/words.ts';

/** Share of two headlines' words that must be common for them to head one story. */
const ENOUGH = 0.8;

/**
 * Finds the document of the pile that a "read also" headline names, whatever its marks and punctuation.
 *
 * @param titles the pile's headlines; `null` where a document has none
 * @returns for a headline, the place of the first one that shares at least four words in five with it, both ways
 * Cost: a question looks at the headlines that share one of its rarest words.
 */
export function storyFinder(titles: readonly (string | null)[]): (title: string) => number | undefined {
  const words = titles.map((title) => new Set(title === null ? [] : foldedWords(title)));
  const holders = new Map<string, number[]>();
  words.forEach((set, index) => {
    for (const word of set) {
      const list = holders.get(word);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
  });
  return (title) => {
    const wanted = new Set(foldedWords(title));
    // At most one word in five may be missing there, so among one more than these some word is common.
    const rarest = [...wanted]
      .toSorted((a, b) => (holders.get(a)?.length ?? 0) - (holders.get(b)?.length ?? 0))
      .slice(0, Math.floor(wanted.size * (1 - ENOUGH)) + 1);
    const candidates = [...new Set(rarest.flatMap((word) => holders.get(word) ?? []))].toSorted((a, b) => a - b);
    return candidates.find((index) => {
      const other = words[index] ?? new Set();
      const both = [...wanted].filter((word) => other.has(word)).length;
      return both >= ENOUGH * wanted.size && both >= ENOUGH * other.size;
    });
  };
}
