import type { LineEvidence } from '../counts/line-evidence.ts';
import { eachSpan, LONGEST, spanIndex } from '../counts/span-table.ts';
import { isDelimited } from '../words/is-delimited.ts';
import { joinBeliefFeatures, joinFeatures, spanBeliefFeatures, spanFeatures } from './features.ts';
import type { PileBeliefs } from './pile-beliefs.ts';
import type { SpanScores } from './spans.ts';
import type { Weights } from './weights.ts';

/** What an owner's word for a tag is worth for each of its words, in nats. */
const VOUCHED = 6;

/** More than all evidence together, in nats, and less than infinity, so that sums stay numbers. */
const CERTAIN = 1000;

/** Whether an owner vouches for words `[start, end)` of a line as a tag. */
export type Vouched = (start: number, end: number) => boolean;

/** Adds up the weights of features. */
function adder(weights: Weights): { readonly weigh: (feature: number) => void; readonly take: () => number } {
  let sum = 0;
  return {
    weigh(feature) {
      sum += weights[feature] ?? 0;
    },
    take() {
      const taken = sum;
      sum = 0;
      return taken;
    },
  };
}

/** What joining the words on both sides of each gap is worth; the marks of the line itself settle it. */
function scoreJoins(evidence: LineEvidence, weights: Weights): number[] {
  const delimited = isDelimited(evidence.words);
  const { weigh, take } = adder(weights);
  return evidence.words.map(({ cutBefore }, gap) => {
    if (gap === 0 || cutBefore) return -Infinity;
    if (delimited) return CERTAIN;
    joinFeatures(evidence, gap, weigh);
    return take();
  });
}

function addJoins(joins: readonly number[], start: number, end: number): number {
  let sum = 0;
  for (let gap = start + 1; gap < end; gap += 1) sum += joins[gap] ?? 0;
  return sum;
}

/**
 * The score of each span of a line: what speaks for it as a tag, and for joining each two words inside it.
 * A cut that the line itself marks is never crossed.
 */
export function scoreSpans(evidence: LineEvidence, weights: Weights, vouched: Vouched): SpanScores {
  const { words } = evidence;
  const joins = scoreJoins(evidence, weights);
  const { weigh, take } = adder(weights);
  const scores = new Float64Array(words.length * LONGEST).fill(-Infinity);
  eachSpan(words.length, (start, end) => {
    spanFeatures(evidence, start, end, weigh);
    const owner = vouched(start, end) ? VOUCHED * (end - start) : 0;
    scores[spanIndex(start, end)] = take() + addJoins(joins, start, end) + owner;
  });
  return { words: words.length, scores };
}

/**
 * The same scores with what the other lines of the pile say.
 *
 * @param padded the hashes of the line between its two ends
 */
export function withBeliefs(
  { words, scores }: SpanScores,
  weights: Weights,
  beliefs: PileBeliefs,
  padded: readonly number[],
): SpanScores {
  const { weigh, take } = adder(weights);
  const joins = Array.from({ length: words }, (_, gap) => {
    if (gap > 0) joinBeliefFeatures(beliefs.ofJoin(padded, gap), weigh);
    return take();
  });
  const told = new Float64Array(scores.length);
  eachSpan(words, (start, end) => {
    const at = spanIndex(start, end);
    spanBeliefFeatures(beliefs.ofSpan(padded, start, end), end - start, weigh);
    told[at] = (scores[at] ?? 0) + take() + addJoins(joins, start, end);
  });
  return { words, scores: told };
}
