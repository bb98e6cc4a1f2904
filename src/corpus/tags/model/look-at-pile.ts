import type { PileReading, ReadLine } from '../pile-reading.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { pileBeliefs, seenLine } from './pile-beliefs.ts';
import { scoreSpans, withBeliefs } from './score-spans.ts';
import { spanProbabilities, type SpanScores } from './spans.ts';
import { FIRST_LOOK, LATER_LOOK } from './weights.ts';

/** Scores the spans of any line with what a pile taught. */
export type LineScorer = (line: ReadLine) => SpanScores;

/**
 * Looks at all lines of a pile once, each by itself, and so learns how its spans are cut elsewhere; with that, any line is
 * looked at again. A third look was tried and changes nothing.
 */
export function lookAtPile(pile: PileReading, vouches: Vocabulary): LineScorer {
  const seen = [...pile.lines.values()].map((line) => {
    const evidence = pile.evidence(line);
    const vouched = (start: number, end: number): boolean => vouches(line.words, start, end);
    return seenLine(evidence.padded, spanProbabilities(scoreSpans(evidence, FIRST_LOOK, vouched)));
  });
  const beliefs = pileBeliefs(seen, pile.lineCounts);
  return (line) => {
    const evidence = pile.evidence(line);
    const vouched = (start: number, end: number): boolean => vouches(line.words, start, end);
    return withBeliefs(scoreSpans(evidence, LATER_LOOK, vouched), LATER_LOOK, beliefs, evidence.padded);
  };
}
