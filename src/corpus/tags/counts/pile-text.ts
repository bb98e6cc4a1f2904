import type { LineWord } from '../words/tag-line.ts';
import { textWords } from '../words/text-words.ts';
import { type PhraseCounts, phraseCounts } from './phrase-counts.ts';
import { NO_WORDS, phraseOf, withFirstWord, withWord } from './phrase-hash.ts';

/** How often each phrase of up to `longest` words stands in the texts of a pile. */
export interface PileText {
  readonly longest: number;
  add(text: string): void;
  /** How often words `[start, end)` of a line stand side by side in the texts; the first may carry a particle. */
  count(words: readonly LineWord[], start: number, end: number): number;
}

export function pileText(longest: number): PileText {
  const phrases: PhraseCounts = phraseCounts();
  return {
    longest,
    add(text) {
      const { hashes, afterBreak } = textWords(text);
      for (let start = 0; start < hashes.length; start += 1) {
        let phrase = NO_WORDS;
        for (let at = start; at < Math.min(hashes.length, start + longest); at += 1) {
          if (at > start && afterBreak[at]) break;
          phrase = withWord(phrase, hashes[at] ?? 0);
          phrases.add(phrase);
        }
      }
    },
    count(words, start, end) {
      const wanted = words.slice(start, end).flatMap((word) => word.hashes);
      const [first] = wanted;
      if (first === undefined) return 0;
      const phrase = phraseOf(wanted);
      let total = phrases.of(phrase);
      for (const form of words[start]?.prefixed ?? []) {
        total += phrases.of(withFirstWord(phrase, wanted.length, first, form));
      }
      return total;
    },
  };
}
