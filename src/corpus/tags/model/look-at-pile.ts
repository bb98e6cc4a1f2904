import { packedRows } from '../counts/packed-rows.ts';
import { evidenceOf, type PileReading, type ReadLine } from '../pile-reading.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { heardLines, type PileBeliefs } from './pile-beliefs.ts';
import { tagKnowledge, type TagKnowledge } from './tag-knowledge.ts';
import { scoreSpans, withBeliefs } from './score-spans.ts';
import { spanProbabilities, type SpanScores } from './spans.ts';
import { FIRST_LOOK, LATER_LOOK } from './weights.ts';

/** Scores the spans of a line of the pile with what all of them taught. */
export type LineScorer = (line: ReadLine) => SpanScores;

export interface LookOptions {
  /** Is handed what further lines can be cut with; not a copy. */
  readonly learnt?: (knowledge: TagKnowledge) => void;
  /** Is called whenever much of what was made is needed no more. */
  readonly rest?: () => void;
}

/** Lines between two rests: each leaves more than a kilobyte behind. */
const RESTED = 1 << 14;

/**
 * Looks at all lines of a pile once, each by itself, and so learns how its spans are cut elsewhere; with that, any of them is
 * looked at again. A third look was tried and changes nothing.
 *
 * The evidence of a line is gathered once: what the second look makes of it alone is kept, 24 bytes a word. The counts of the pile are needed no more.
 */
export function lookAtPile(pile: PileReading, vouches: Vocabulary, { learnt, rest }: LookOptions = {}): LineScorer {
  const alone = new Map<ReadLine, Float32Array>();
  const rows = packedRows((length) => new Float32Array(length));
  const counted = pile.counted();
  const heard = heardLines(pile.lineCounts);
  for (const line of pile.lines.values()) {
    const vouched = (start: number, end: number): boolean => vouches(line.words, start, end);
    const [first, later] = scoreSpans(evidenceOf(line, counted), FIRST_LOOK, LATER_LOOK, vouched);
    if (line.teaches) heard.hear(line.spans, spanProbabilities(first));
    alone.set(line, rows.keep(Float32Array.from(later.scores)));
    if (alone.size % RESTED === 0) rest?.();
  }
  const beliefs = heard.settle(taughtSpans(pile));
  learnt?.(tagKnowledge(counted, beliefs));
  const { ofSpan, ofJoin } = beliefs;
  return lineScorer(alone, { ofSpan, ofJoin });
}

// Apart: a function keeps all that lies around it.
const lineScorer =
  (alone: ReadonlyMap<ReadLine, Float32Array>, beliefs: PileBeliefs): LineScorer =>
  (line) => {
    const scores = alone.get(line) ?? new Float32Array();
    return withBeliefs({ words: line.words.length, scores }, LATER_LOOK, beliefs, line.spans);
  };

function* taughtSpans({ lines }: PileReading): Generator<ReadLine['spans']> {
  for (const { spans, teaches } of lines.values()) if (teaches) yield spans;
}
