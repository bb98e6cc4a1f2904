import { textWords } from '../tags/words/text-words.ts';

/** Share of two headlines' words that must be common for them to head one story. */
const ENOUGH = 0.8;

/** The distinct words of a headline, as hashes. */
const wordSet = (title: string): Int32Array => Int32Array.from(new Set(textWords(title).hashes));

/**
 * Finds the document of the pile that a "read also" headline names, whatever its marks and punctuation.
 * Keeps 8 bytes for each word of each headline, and some 100 for each that differs.
 *
 * @param titles the pile's headlines; `null` where a document has none
 * @returns for a headline, the place of the first one that shares at least four words in five with it, both ways
 * Cost: a question looks at the headlines that share one of its rarest words.
 */
export function storyFinder(titles: readonly (string | null)[]): (title: string) => number | undefined {
  const words = titles.map((title) => (title === null ? new Int32Array() : wordSet(title)));
  const holders = new Map<number, number[]>();
  words.forEach((set, index) => {
    for (const word of set) {
      const list = holders.get(word);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
  });
  const frequency = (word: number): number => holders.get(word)?.length ?? 0;

  return (title) => {
    const wanted = wordSet(title);
    // At most one word in five may be missing there, so among one more than these some word is common.
    const rarest = wanted.toSorted((a, b) => frequency(a) - frequency(b));
    let first: number | undefined;
    for (const word of rarest.subarray(0, Math.floor(wanted.length * (1 - ENOUGH)) + 1)) {
      for (const index of holders.get(word) ?? []) {
        if (first !== undefined && index >= first) break;
        if (isSame(wanted, words[index]!)) first = index;
      }
    }
    return first;
  };
}

function isSame(wanted: Int32Array, other: Int32Array): boolean {
  if (ENOUGH * wanted.length > other.length || ENOUGH * other.length > wanted.length) return false;
  let both = 0;
  for (const word of wanted) if (other.includes(word)) both += 1;
  return both >= ENOUGH * wanted.length && both >= ENOUGH * other.length;
}
