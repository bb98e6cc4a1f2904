import type { LineEvidence } from '../counts/line-evidence.ts';
import { eachSpan, LONGEST, spanIndex } from '../counts/span-table.ts';
import { isDelimited } from '../words/is-delimited.ts';
import type { LineSpans } from '../counts/line-counts.ts';
import { type Emit, joinBeliefFeatures, joinFeatures, spanBeliefFeatures, spanFeatures } from './features.ts';
import type { PileBeliefs } from './pile-beliefs.ts';
import type { SpanScores } from './spans.ts';
import type { Weights } from './weights.ts';

/** What an owner's word for a tag is worth for each of its words, in nats. */
const VOUCHED = 6;

/** More than all evidence together, in nats, and less than infinity, so that sums stay numbers. */
const CERTAIN = 1000;

/** Whether an owner vouches for words `[start, end)` of a line as a tag. */
export type Vouched = (start: number, end: number) => boolean;

/** What two looks make of the same features: sums of their weights. */
interface Sums {
  first: number;
  later: number;
}

/** What joining the words on both sides of each gap is worth to each look; the marks of the line itself settle it. */
function scoreJoins(evidence: LineEvidence, sums: Sums, weigh: Emit): readonly [Float64Array, Float64Array] {
  const { words } = evidence;
  const delimited = isDelimited(words);
  const [first, later] = [new Float64Array(words.length), new Float64Array(words.length)];
  words.forEach(({ cutBefore }, gap) => {
    const settled = gap === 0 || cutBefore ? -Infinity : CERTAIN;
    [sums.first, sums.later] = [0, 0];
    if (settled > 0 && !delimited) joinFeatures(evidence, gap, weigh);
    else [sums.first, sums.later] = [settled, settled];
    first[gap] = sums.first;
    later[gap] = sums.later;
  });
  return [first, later];
}

function addJoins(joins: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let gap = start + 1; gap < end; gap += 1) sum += joins[gap]!;
  return sum;
}

/**
 * The score of each span of a line, for two looks at once: what speaks for it as a tag, and for joining each two words
 * inside it. A cut that the line itself marks is never crossed.
 */
export function scoreSpans(
  evidence: LineEvidence,
  firstLook: Weights,
  laterLook: Weights,
  vouched: Vouched,
): readonly [first: SpanScores, later: SpanScores] {
  const words = evidence.words.length;
  const sums: Sums = { first: 0, later: 0 };
  function weigh(feature: number): void {
    sums.first += firstLook[feature]!;
    sums.later += laterLook[feature]!;
  }
  const [firstJoins, laterJoins] = scoreJoins(evidence, sums, weigh);
  const first = new Float64Array(words * LONGEST).fill(-Infinity);
  const later = new Float64Array(words * LONGEST).fill(-Infinity);
  eachSpan(words, (start, end) => {
    [sums.first, sums.later] = [0, 0];
    spanFeatures(evidence, start, end, weigh);
    const owner = vouched(start, end) ? VOUCHED * (end - start) : 0;
    const at = spanIndex(start, end);
    first[at] = sums.first + addJoins(firstJoins, start, end) + owner;
    later[at] = sums.later + addJoins(laterJoins, start, end) + owner;
  });
  return [
    { words, scores: first },
    { words, scores: later },
  ];
}

/** The same scores with what the other lines of the pile say. */
export function withBeliefs(
  { words, scores }: SpanScores,
  weights: Weights,
  beliefs: PileBeliefs,
  spans: LineSpans,
): SpanScores {
  let sum = 0;
  function weigh(feature: number): void {
    sum += weights[feature]!;
  }
  const joins = new Float64Array(words);
  for (let gap = 1; gap < words; gap += 1) {
    sum = 0;
    joinBeliefFeatures(beliefs.ofJoin(spans, gap), weigh);
    joins[gap] = sum;
  }
  const told = new Float64Array(scores.length);
  eachSpan(words, (start, end) => {
    const at = spanIndex(start, end);
    sum = 0;
    spanBeliefFeatures(beliefs.ofSpan(spans, start, end), end - start, weigh);
    told[at] = scores[at]! + sum + addJoins(joins, start, end);
  });
  return { words, scores: told };
}
