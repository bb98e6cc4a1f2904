import type { LineWord } from '../words/tag-line.ts';
import { type LineCounts, paddedHashes } from './line-counts.ts';
import type { OwnEvidence } from './own-evidence.ts';
import { type OtherLines, otherLines } from './other-lines.ts';
import { NO_WORDS, withWord } from './phrase-hash.ts';
import type { PileText } from './pile-text.ts';
import { LONGEST, spanIndex } from './span-table.ts';

/**
 * All that is known of one tag line before it is cut: counts for each span of it, by `spanIndex`.
 * What the line or its document contributed itself is taken off, so that a pile of one has no evidence but its own.
 */
export interface LineEvidence extends OtherLines {
  readonly words: readonly LineWord[];
  readonly own: OwnEvidence;
  /** The hashes of the words between the two line ends. */
  readonly padded: readonly number[];
  /** In the same line, this occurrence left out. */
  readonly repeats: Uint8Array;
  /** In the texts of the other documents. */
  readonly text: Uint32Array;
  /** In the headlines of the other documents. */
  readonly title: Uint32Array;
}

export interface PileCounts {
  readonly texts: PileText;
  readonly titles: PileText;
  readonly lines: LineCounts;
}

/** Calls `visit` for each span of a row of words with its hash, by start, then by length. */
function eachPhrase(hashes: readonly number[], visit: (at: number, phrase: number) => void): void {
  for (let start = 0; start < hashes.length; start += 1) {
    let phrase = NO_WORDS;
    for (let end = start + 1; end <= Math.min(hashes.length, start + LONGEST); end += 1) {
      phrase = withWord(phrase, hashes[end - 1] ?? 0);
      visit(spanIndex(start, end), phrase);
    }
  }
}

function repeatsIn(hashes: readonly number[]): Uint8Array {
  const counts = new Map<number, number>();
  eachPhrase(hashes, (_, phrase) => counts.set(phrase, (counts.get(phrase) ?? 0) + 1));
  const repeats = new Uint8Array(hashes.length * LONGEST);
  eachPhrase(hashes, (at, phrase) => {
    repeats[at] = Math.min(255, (counts.get(phrase) ?? 1) - 1);
  });
  return repeats;
}

export function lineEvidence(words: readonly LineWord[], own: OwnEvidence, pile: PileCounts): LineEvidence {
  const padded = paddedHashes(words);
  return {
    ...otherLines(padded, pile.lines),
    words,
    own,
    padded,
    repeats: repeatsIn(words.map(({ hash }) => hash)),
    text: pile.texts.countSpans(words, own.text),
    title: pile.titles.countSpans(words, own.title),
  };
}
