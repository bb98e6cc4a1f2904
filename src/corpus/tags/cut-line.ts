import { phraseOf } from './counts/phrase-hash.ts';
import { spanIndex } from './counts/span-table.ts';
import { bestSegments, spanProbabilities, type SpanScores } from './model/spans.ts';
import type { LineWord } from './words/tag-line.ts';

/** One tag of a line, not yet looked at beside its document. */
export interface CutTag {
  readonly words: readonly LineWord[];
  /** The probability that it is cut rightly, 0 to 1. */
  readonly confidence: number;
}

/** Cuts a line where its scores are best; every word of it is in exactly one tag. */
export function cutLine(words: readonly LineWord[], scores: SpanScores): CutTag[] {
  const probabilities = spanProbabilities(scores);
  return bestSegments(scores).map(({ start, end }) => ({
    words: words.slice(start, end),
    confidence: probabilities[spanIndex(start, end)] ?? 0,
  }));
}

/** The cut of one line in little room. */
export interface KeptCut {
  /** Stands for the line: another one is not cut like this. */
  readonly line: number;
  /** Where each tag ends. */
  readonly ends: Uint32Array;
  readonly confidences: Float32Array;
}

const lineKey = (words: readonly LineWord[]): number => phraseOf(words.map(({ hash }) => hash));

export function keepCut(words: readonly LineWord[], tags: readonly CutTag[]): KeptCut {
  let end = 0;
  return {
    line: lineKey(words),
    ends: Uint32Array.from(tags, (tag) => (end += tag.words.length)),
    confidences: Float32Array.from(tags, ({ confidence }) => confidence),
  };
}

/** The tags of a line that was cut before; `undefined` where it is another line. */
export function restoreCut(words: readonly LineWord[], { line, ends, confidences }: KeptCut): CutTag[] | undefined {
  if (line !== lineKey(words) || ends.at(-1) !== words.length) return undefined;
  return Array.from(ends, (end, at) => ({
    words: words.slice(at === 0 ? 0 : ends[at - 1], end),
    confidence: confidences[at] ?? 0,
  }));
}
