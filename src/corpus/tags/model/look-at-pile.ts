import { paddedHashes } from '../counts/line-counts.ts';
import type { PileReading, ReadLine } from '../pile-reading.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { pileBeliefs, type SeenLine, seenLine } from './pile-beliefs.ts';
import { scoreSpans, withBeliefs } from './score-spans.ts';
import { spanProbabilities, type SpanScores } from './spans.ts';
import { FIRST_LOOK, LATER_LOOK } from './weights.ts';

/** Scores the spans of any line with what a pile taught. */
export type LineScorer = (line: ReadLine) => SpanScores;

/**
 * Looks at all lines of a pile once, each by itself, and so learns how its spans are cut elsewhere; with that, any line is
 * looked at again. A third look was tried and changes nothing.
 *
 * The evidence of a line is gathered once: what the second look makes of it alone is kept, 24 bytes a word.
 */
export function lookAtPile(pile: PileReading, vouches: Vocabulary): LineScorer {
  const vouchedIn =
    ({ words }: ReadLine) =>
    (start: number, end: number) =>
      vouches(words, start, end);
  const alone = new Map<ReadLine, Float32Array>();
  const seen: SeenLine[] = [];
  for (const line of pile.lines.values()) {
    const evidence = pile.evidence(line);
    if (line.teaches) {
      seen.push(seenLine(evidence.padded, spanProbabilities(scoreSpans(evidence, FIRST_LOOK, vouchedIn(line)))));
    }
    alone.set(line, Float32Array.from(scoreSpans(evidence, LATER_LOOK, vouchedIn(line)).scores));
  }
  const beliefs = pileBeliefs(seen, pile.lineCounts);
  return (line) => {
    const scores = alone.get(line) ?? scoreSpans(pile.evidence(line), LATER_LOOK, vouchedIn(line)).scores;
    return withBeliefs({ words: line.words.length, scores }, LATER_LOOK, beliefs, paddedHashes(line.words));
  };
}
