import type { LineWord } from '../words/tag-line.ts';
import { type PhraseCounts, phraseCounts } from './phrase-counts.ts';
import { phraseOf } from './phrase-hash.ts';
import { LONGEST } from './span-table.ts';

/** Stand before the first word and after the last one of every line. */
const LINE_START = 0x2545f491;
const LINE_END = 0x7f4a7c15;

/** The words of a line between its two ends, as hashes: word i stands at place i + 1. */
export function paddedHashes(words: readonly LineWord[]): number[] {
  return [LINE_START, ...words.map(({ hash }) => hash), LINE_END];
}

/** What the tag lines of a pile say of each phrase of up to `LONGEST` words, line ends being words. */
export interface LineCounts {
  add(words: readonly LineWord[]): void;
  /** How often each phrase stands in the lines. */
  readonly phrases: PhraseCounts;
  /** How many different words stand before each phrase; after it. */
  readonly before: PhraseCounts;
  readonly after: PhraseCounts;
  /** How many different pairs of words stand around each phrase of up to `LONGEST - 2`. */
  readonly around: PhraseCounts;
}

export function lineCounts(): LineCounts {
  const [phrases, before, after, around] = [phraseCounts(), phraseCounts(), phraseCounts(), phraseCounts()];
  return {
    phrases,
    before,
    after,
    around,
    add(words) {
      const padded = paddedHashes(words);
      for (let start = 0; start < padded.length; start += 1) {
        for (let end = start + 1; end <= Math.min(padded.length, start + LONGEST); end += 1) {
          const isNew = phrases.add(phraseOf(padded, start, end)) === 1;
          if (!isNew || end - start < 2) continue;
          after.add(phraseOf(padded, start, end - 1));
          before.add(phraseOf(padded, start + 1, end));
          if (end - start > 2) around.add(phraseOf(padded, start + 1, end - 1));
        }
      }
    },
  };
}
