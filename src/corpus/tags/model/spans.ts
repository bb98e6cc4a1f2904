import { LONGEST, spanIndex } from '../counts/span-table.ts';

/** The score of every span of a line being one tag, in nats, by `spanIndex`; -Infinity where it cannot be one. */
export interface SpanScores {
  readonly words: number;
  readonly scores: Float64Array;
}

/** One tag of a line: words `[start, end)`. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/**
 * The row of segments with the highest sum of scores; together they hold every word once (Viterbi).
 * Of equal rows, the one whose last segment is shortest. Cost: words · `LONGEST`.
 */
export function bestSegments({ words, scores }: SpanScores): Segment[] {
  const best = new Float64Array(words + 1).fill(-Infinity);
  const from = new Int32Array(words + 1);
  best[0] = 0;
  for (let end = 1; end <= words; end += 1) {
    for (let start = end - 1; start >= Math.max(0, end - LONGEST); start -= 1) {
      const score = best[start]! + scores[spanIndex(start, end)]!;
      if (score <= best[end]!) continue;
      best[end] = score;
      from[end] = start;
    }
  }
  const segments: Segment[] = [];
  for (let end = words; end > 0; end = from[end]!) segments.push({ start: from[end]!, end });
  return segments.toReversed();
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values);
  if (most === -Infinity) return most;
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

/**
 * The probability of every span being one tag, by `spanIndex` (forward and backward sums over all rows).
 * Cost: words · `LONGEST`.
 */
export function spanProbabilities({ words, scores }: SpanScores): Float64Array {
  const forward = new Float64Array(words + 1);
  for (let end = 1; end <= words; end += 1) {
    const ways: number[] = [];
    for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
      ways.push(forward[start]! + scores[spanIndex(start, end)]!);
    }
    forward[end] = logSum(ways);
  }
  const backward = new Float64Array(words + 1);
  for (let start = words - 1; start >= 0; start -= 1) {
    const ways: number[] = [];
    for (let end = start + 1; end <= Math.min(words, start + LONGEST); end += 1) {
      ways.push(scores[spanIndex(start, end)]! + backward[end]!);
    }
    backward[start] = logSum(ways);
  }
  const all = forward[words]!;
  const probabilities = new Float64Array(words * LONGEST);
  for (let start = 0; start < words; start += 1) {
    for (let end = start + 1; end <= Math.min(words, start + LONGEST); end += 1) {
      const at = spanIndex(start, end);
      probabilities[at] = Math.exp(forward[start]! + scores[at]! + backward[end]! - all);
    }
  }
  return probabilities;
}
