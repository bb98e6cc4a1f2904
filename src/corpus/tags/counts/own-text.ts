import type { LineWord } from '../words/tag-line.ts';
import { textWords } from '../words/text-words.ts';

/** The text that a tag line belongs to, asked for phrases of that line. */
export interface OwnText {
  /** Whether one word, given by its hash, stands in it. */
  has(word: number): boolean;
  /** How often words `[start, end)` of a line stand in it side by side with no punctuation between. */
  count(words: readonly LineWord[], start: number, end: number): number;
  /** Whether they stand in it in a row, whatever is between; the first may carry a particle. */
  holds(words: readonly LineWord[], start: number, end: number): boolean;
}

/** Indexes a text by its words. Linear; a question costs the places of its first word. */
export function ownText(text: string): OwnText {
  const { hashes, afterBreak } = textWords(text);
  const places = new Map<number, number[]>();
  hashes.forEach((hash, at) => {
    const known = places.get(hash);
    if (known) known.push(at);
    else places.set(hash, [at]);
  });

  /** Whether the words stand from `place` on; the word at `place` itself is known to fit. */
  function standsAt(place: number, wanted: readonly number[], sideBySide: boolean): boolean {
    for (let at = 1; at < wanted.length; at += 1) {
      if (hashes[place + at] !== wanted[at] || (sideBySide && afterBreak[place + at])) return false;
    }
    return true;
  }

  function placesOf(words: readonly LineWord[], start: number, end: number, sideBySide: boolean): number {
    const wanted = words.slice(start, end).flatMap((word) => word.hashes);
    const [first] = wanted;
    if (first === undefined) return 0;
    let found = 0;
    for (const form of [first, ...(words[start]?.prefixed ?? [])]) {
      for (const place of places.get(form) ?? []) if (standsAt(place, wanted, sideBySide)) found += 1;
    }
    return found;
  }

  return {
    has: (word) => places.has(word),
    count: (words, start, end) => placesOf(words, start, end, true),
    holds: (words, start, end) => placesOf(words, start, end, false) > 0,
  };
}
