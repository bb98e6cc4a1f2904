import { eachSpan, LONGEST, spanIndex } from '../counts/span-table.ts';

/** The score of every span of a line being one tag, in nats, by `spanIndex`; -Infinity where it cannot be one. */
export interface SpanScores {
  readonly words: number;
  readonly scores: Float64Array | Float32Array;
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

/** The logarithm of the sum of two numbers given by their logarithms. */
function logSum(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** For each place between words, the logarithm of the sum over all rows up to it; and over all rows from it on. */
function sums({ words, scores }: SpanScores): { readonly upTo: Float64Array; readonly from: Float64Array } {
  const upTo = new Float64Array(words + 1).fill(-Infinity);
  const from = new Float64Array(words + 1).fill(-Infinity);
  upTo[0] = 0;
  from[words] = 0;
  eachSpan(words, (start, end) => {
    upTo[end] = logSum(upTo[end]!, upTo[start]! + scores[spanIndex(start, end)]!);
  });
  for (let start = words - 1; start >= 0; start -= 1) {
    for (let end = start + 1; end <= Math.min(words, start + LONGEST); end += 1) {
      from[start] = logSum(from[start]!, scores[spanIndex(start, end)]! + from[end]!);
    }
  }
  return { upTo, from };
}

/**
 * The probability of every span being one tag, by `spanIndex` (forward and backward sums over all rows).
 * Cost: words · `LONGEST`.
 */
export function spanProbabilities(spans: SpanScores): Float64Array {
  const { words, scores } = spans;
  const { upTo, from } = sums(spans);
  const all = upTo[words]!;
  const probabilities = new Float64Array(words * LONGEST);
  eachSpan(words, (start, end) => {
    const at = spanIndex(start, end);
    probabilities[at] = Math.exp(upTo[start]! + scores[at]! + from[end]! - all);
  });
  return probabilities;
}
