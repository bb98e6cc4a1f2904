import { spanIndex } from './counts/span-table.ts';
import { bestSegments, type Segment, spanProbabilities, type SpanScores } from './model/spans.ts';

/** One tag of a line: words `[start, end)`, not yet looked at beside the document. */
export interface CutTag extends Segment {
  /** The probability that it is cut rightly, 0 to 1. */
  readonly confidence: number;
}

/** Cuts a line where its scores are best; every word of it is in exactly one tag. */
export function cutLine(scores: SpanScores): CutTag[] {
  const probabilities = spanProbabilities(scores);
  return bestSegments(scores).map(({ start, end }) => ({
    start,
    end,
    confidence: Math.min(1, probabilities[spanIndex(start, end)] ?? 0),
  }));
}

/** The cut of one line in little room: where each tag ends, and its confidence. */
export type KeptCut = Float32Array;

export const keepCut = (tags: readonly CutTag[]): KeptCut =>
  Float32Array.from(tags.flatMap(({ end, confidence }) => [end, confidence]));

export function restoreCut(kept: KeptCut): CutTag[] {
  const tags: CutTag[] = [];
  for (let at = 0; at < kept.length; at += 2) {
    tags.push({ start: kept[at - 2] ?? 0, end: kept[at]!, confidence: kept[at + 1]! });
  }
  return tags;
}
