import type { LineWord } from '../words/tag-line.ts';
import type { TextWords } from '../words/text-words.ts';
import { type LineSpans, placesOf } from './line-counts.ts';
import { type NumberRow, rowOf } from './number-row.ts';
import { NO_WORDS, withWord } from './phrase-hash.ts';
import { type PhraseNumbers, phraseNumbers } from './phrase-numbers.ts';
import { LONGEST, spanIndex } from './span-table.ts';
import { wordStream, type WordStream } from './word-stream.ts';

/** The texts of a pile, until all its tag lines are known. */
export interface PileText {
  add(words: Pick<TextWords, 'hashes' | 'afterBreak'>): void;
  /**
   * Counts the phrases of all texts that are phrases of tag lines, and forgets the texts.
   *
   * @param lines the words of all lines, each as often as may be
   * @param numbers of the phrases of the lines
   */
  count(lines: Iterable<readonly LineWord[]>, numbers: PhraseNumbers): TextCounts;
}

/** How often the phrases of tag lines stand in the texts of a pile. */
export interface TextCounts {
  /**
   * Adds what the text of one more line says of its phrases, or takes it off again.
   *
   * @param own how often each span of the line stands in that text, by `spanIndex`
   * @param sign 1 or -1
   */
  teach(spans: LineSpans, own: Uint8Array, sign: 1 | -1): void;
  /** All of it, to go on from: the counts of so many phrases. Not a copy. */
  kept(size: number): Uint32Array;
  /**
   * How often each span of a line stands side by side in the texts, by `spanIndex`; its first word may carry a particle.
   *
   * @param own what the line's own document contributed: it is taken off
   */
  countSpans(spans: LineSpans, own: Uint8Array): Uint32Array;
}

/** For each word of a text that may be one of a tag line, by a number of its own: the words of lines that it may be. */
interface Forms {
  readonly numbers: PhraseNumbers;
  readonly meanings: readonly (readonly number[])[];
}

/**
 * «والحرب» in a text is «الحرب» of a line. A word of two runs, «كوفيد-19», begins with its first: the phrases that lead to
 * it are numbered too.
 */
function formsOf(lines: Iterable<readonly LineWord[]>, phrases: PhraseNumbers): Forms {
  const numbers = phraseNumbers();
  const meanings: number[][] = [];
  const known = new Set<number>();
  function mean(form: number, meaning: number): void {
    const list = (meanings[numbers.numberOf(form)] ??= []);
    if (!list.includes(meaning)) list.push(meaning);
  }
  for (const words of lines) {
    for (const { hash, hashes, prefixed } of words) {
      if (known.has(hash)) continue;
      known.add(hash);
      let phrase = NO_WORDS;
      for (const run of hashes) phrases.numberOf((phrase = withWord(phrase, run)));
      mean(hashes[0] ?? hash, hashes[0] ?? hash);
      for (const form of prefixed) mean(form, hash);
    }
  }
  return { numbers, meanings };
}

/** Counts the phrases of up to `longest` words that begin at each place of a piece. */
function countPiece(piece: Int32Array, longest: number, forms: Forms, phrases: PhraseNumbers, counts: NumberRow): void {
  for (let start = 0; start < piece.length; start += 1) {
    if (piece[start] === 0) continue;
    const form = forms.numbers.find(piece[start]!);
    if (form < 0) continue;
    for (const meaning of forms.meanings[form]!) {
      let phrase = meaning;
      // Where a phrase is in no line, none that begins with it is.
      for (let end = start + 1; ; end += 1) {
        const number = phrases.find(phrase);
        if (number < 0) break;
        counts.add(number, 1);
        if (end - start === longest || piece[end] === 0) break;
        phrase = withWord(phrase, piece[end]!);
      }
    }
  }
}

/**
 * Keeps the words of texts as numbers, 4 bytes each: which of their phrases are worth counting is known when all tag lines
 * are, and those are few. Counting all of them took ten times as long and twice the room.
 *
 * @param longest words of a phrase that is counted
 */
export function pileText(longest: number): PileText {
  const stream: WordStream = wordStream();
  return {
    add: ({ hashes, afterBreak }) => stream.add(hashes, afterBreak),
    count(lines, numbers) {
      const forms = formsOf(lines, numbers);
      const counts = rowOf(numbers.size());
      for (const piece of stream.take()) countPiece(piece, longest, forms, numbers, counts);
      return textCounts(longest, counts);
    },
  };
}

/**
 * @param longest words of a phrase that was counted
 * @param counts by the number of the phrase
 */
export function textCounts(longest: number, counts: NumberRow): TextCounts {
  return {
    countSpans: (spans, own) => countSpans(spans, own, longest, counts),
    teach(spans, own, sign) {
      const words = placesOf(spans) - 2;
      const met = new Set<number>();
      for (let start = 0; start < words; start += 1) {
        for (let end = start + 1; end <= Math.min(words, start + longest); end += 1) {
          const [phrase, count] = [spans[spanIndex(start + 1, end + 1)]!, own[spanIndex(start, end)]!];
          // A line may say a phrase twice; the text counted it once.
          if (count === 0 || met.has(phrase)) continue;
          met.add(phrase);
          counts.add(phrase, Math.max(-counts.of(phrase), sign * count));
        }
      }
    },
    kept: (size) => counts.kept(size),
  };
}

function countSpans(spans: LineSpans, own: Uint8Array, longest: number, counts: NumberRow): Uint32Array {
  const words = placesOf(spans) - 2;
  const table = new Uint32Array(words * LONGEST);
  for (let start = 0; start < words; start += 1) {
    for (let end = start + 1; end <= Math.min(words, start + longest); end += 1) {
      const at = spanIndex(start, end);
      const met = counts.of(spans[spanIndex(start + 1, end + 1)]!);
      if (met === 0) break;
      table[at] = Math.max(0, met - own[at]!);
    }
  }
  return table;
}
