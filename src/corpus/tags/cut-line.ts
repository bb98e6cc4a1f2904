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

/** The cut of one line in little room. */
export interface KeptCut {
  /** Where each tag ends. */
  readonly ends: Uint32Array;
  readonly confidences: Float32Array;
}

export function keepCut(tags: readonly CutTag[]): KeptCut {
  return {
    ends: Uint32Array.from(tags, ({ end }) => end),
    confidences: Float32Array.from(tags, ({ confidence }) => confidence),
  };
}

export function restoreCut({ ends, confidences }: KeptCut): CutTag[] {
  return Array.from(ends, (end, at) => ({
    start: at === 0 ? 0 : (ends[at - 1] ?? 0),
    end,
    confidence: confidences[at] ?? 0,
  }));
}
