import type { LineWord } from '../words/tag-line.ts';
import { type NumberRow, numberRow } from './number-row.ts';
import { NO_WORDS, withWord } from './phrase-hash.ts';
import { type PhraseNumbers, phraseNumbers } from './phrase-numbers.ts';
import { LONGEST, spanIndex } from './span-table.ts';

/** Stand before the first word and after the last one of every line. */
const LINE_START = 0x2545f491;
const LINE_END = 0x7f4a7c15;

/**
 * The number of each phrase of up to `LONGEST` words of a line, line ends being words, by `spanIndex`: word i of the line
 * stands at place i + 1.
 */
export type LineSpans = Int32Array;

/** How many places, the two line ends among them, a line's spans have. */
export const placesOf = (spans: LineSpans): number => spans.length / LONGEST;

/** What the tag lines of a pile say of each phrase, by its number; line ends are words. */
export interface LineCounts {
  readonly numbers: PhraseNumbers;
  /** Numbers the phrases of a line and counts none of them. */
  spansOf(words: readonly LineWord[]): LineSpans;
  add(spans: LineSpans): void;
  /** How often each phrase stands in the lines. */
  readonly phrases: NumberRow;
  /** How many different words stand before each phrase; after it. */
  readonly before: NumberRow;
  readonly after: NumberRow;
  /** How many different pairs of words stand around each phrase of up to `LONGEST - 2`. */
  readonly around: NumberRow;
}

export function lineCounts(): LineCounts {
  const numbers = phraseNumbers();
  const [phrases, before, after, around] = [numberRow(), numberRow(), numberRow(), numberRow()];
  return {
    numbers,
    phrases,
    before,
    after,
    around,
    spansOf(words) {
      const places = words.length + 2;
      const hashAt = (place: number): number =>
        place === 0 ? LINE_START : place > words.length ? LINE_END : words[place - 1]!.hash;
      const spans = new Int32Array(places * LONGEST);
      for (let start = 0; start < places; start += 1) {
        let phrase = NO_WORDS;
        for (let end = start + 1; end <= Math.min(places, start + LONGEST); end += 1) {
          phrase = withWord(phrase, hashAt(end - 1));
          spans[spanIndex(start, end)] = numbers.numberOf(phrase);
        }
      }
      return spans;
    },
    add(spans) {
      const places = placesOf(spans);
      for (let start = 0; start < places; start += 1) {
        for (let end = start + 1; end <= Math.min(places, start + LONGEST); end += 1) {
          const isNew = phrases.add(spans[spanIndex(start, end)]!, 1) === 0;
          if (!isNew || end - start < 2) continue;
          after.add(spans[spanIndex(start, end - 1)]!, 1);
          before.add(spans[spanIndex(start + 1, end)]!, 1);
          if (end - start > 2) around.add(spans[spanIndex(start + 1, end - 1)]!, 1);
        }
      }
    },
  };
}
