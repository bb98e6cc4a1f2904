import type { LineWord } from '../words/tag-line.ts';
import { type NumberRow, numberRow } from './number-row.ts';
import { NO_WORDS, withWord } from './phrase-hash.ts';
import { type KeptNumbers, type PhraseNumbers, phraseNumbers } from './phrase-numbers.ts';
import { eachSpan, LONGEST, spanIndex } from './span-table.ts';

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
  spansOf(words: readonly Pick<LineWord, 'hash'>[]): LineSpans;
  add(spans: LineSpans): void;
  /** Takes a line off that was added. */
  remove(spans: LineSpans): void;
  /** How often each phrase stands in the lines. */
  readonly phrases: NumberRow;
  /** How many different words stand before each phrase; after it. */
  readonly before: NumberRow;
  readonly after: NumberRow;
  /** How many different pairs of words stand around each phrase of up to `LONGEST - 2`. */
  readonly around: NumberRow;
  /** All of it, to go on from. Not a copy. */
  kept(): KeptLineCounts;
}

/** Counts of lines as plain data. */
export interface KeptLineCounts {
  readonly numbers: KeptNumbers;
  readonly phrases: Uint32Array;
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  readonly around: Uint32Array;
}

/** Calls `visit` for each phrase of a line, whose words are `[start, end)`. */
function eachPhrase(spans: LineSpans, visit: (phrase: number, start: number, end: number) => void): void {
  eachSpan(placesOf(spans), (start, end) => visit(spans[spanIndex(start, end)]!, start, end));
}

/** @param known counts to go on from; they are written to */
export function lineCounts(known?: KeptLineCounts): LineCounts {
  const numbers = phraseNumbers(known?.numbers);
  const phrases = numberRow(known?.phrases);
  const [before, after, around] = [numberRow(known?.before), numberRow(known?.after), numberRow(known?.around)];

  /** Counts the neighbours that a phrase gives to those inside it, or takes them off. */
  function countInner(spans: LineSpans, start: number, end: number, by: number): void {
    if (end - start < 2) return;
    after.add(spans[spanIndex(start, end - 1)]!, by);
    before.add(spans[spanIndex(start + 1, end)]!, by);
    if (end - start > 2) around.add(spans[spanIndex(start + 1, end - 1)]!, by);
  }

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
      eachPhrase(spans, (phrase, start, end) => {
        if (phrases.add(phrase, 1) === 0) countInner(spans, start, end, 1);
      });
    },
    remove(spans) {
      eachPhrase(spans, (phrase, start, end) => {
        if (phrases.add(phrase, -1) === 1) countInner(spans, start, end, -1);
      });
    },
    kept() {
      const size = numbers.size();
      const row = (counts: NumberRow) => counts.kept(size);
      return {
        numbers: numbers.kept(),
        phrases: row(phrases),
        before: row(before),
        after: row(after),
        around: row(around),
      };
    },
  };
}
