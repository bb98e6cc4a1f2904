import type { LineEvidence } from '../counts/line-evidence.ts';
import { eachSpan, LONGEST, spanIndex } from '../counts/span-table.ts';
import { joinFeatures, type SpanBelief, spanFeatures } from './features.ts';
import type { SpanScores } from './spans.ts';
import type { Weights } from './weights.ts';

/** What an owner's word for a tag is worth, in nats: more than all a line's other evidence is likely to say. */
const VOUCHED = 12;

/** What is known of a span besides the evidence of its line. */
export interface SpanKnowledge {
  belief(start: number, end: number): SpanBelief | undefined;
  vouched(start: number, end: number): boolean;
}

/**
 * The score of each span of a line: what speaks for it as a tag, and for joining each two words inside it.
 * A cut that the line itself marks is never crossed.
 */
export function scoreSpans(evidence: LineEvidence, weights: Weights, knowledge: SpanKnowledge): SpanScores {
  const { words } = evidence;
  let sum = 0;
  const weigh = (feature: number): void => {
    sum += weights[feature] ?? 0;
  };
  const joins = words.map(({ cutBefore }, gap) => {
    if (gap === 0 || cutBefore) return -Infinity;
    sum = 0;
    joinFeatures(evidence, gap, weigh);
    return sum;
  });
  const scores = new Float64Array(words.length * LONGEST).fill(-Infinity);
  eachSpan(words.length, (start, end) => {
    sum = 0;
    spanFeatures(evidence, start, end, knowledge.belief(start, end), weigh);
    for (let gap = start + 1; gap < end; gap += 1) sum += joins[gap] ?? 0;
    if (knowledge.vouched(start, end)) sum += VOUCHED * (end - start);
    scores[spanIndex(start, end)] = sum;
  });
  return { words: words.length, scores };
}
