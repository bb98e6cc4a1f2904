import type { PileReading, ReadLine } from '../pile-reading.ts';
import { type PileBeliefs, pileBeliefs, type SeenLine, seenLine } from './pile-beliefs.ts';
import { scoreSpans } from './score-spans.ts';
import { spanProbabilities, type SpanScores } from './spans.ts';
import { FIRST_LOOK, LATER_LOOK } from './weights.ts';

/** Whether an owner vouches for words `[start, end)` of a line as a tag. */
export type Vouched = (line: ReadLine, start: number, end: number) => boolean;

/** What is known once the whole pile was looked at: scores any line of it. */
export type LineScorer = (name: string, line: ReadLine) => SpanScores;

const LATER_LOOKS = 2;

/**
 * Looks at all lines of a pile again and again, each time knowing how the earlier look cut the others.
 *
 * @returns the last look, which is taken when a line is asked for
 */
export function lookAtPile(pile: PileReading, vouched: Vouched): LineScorer {
  let scorer: LineScorer = (_, line) =>
    scoreSpans(pile.evidence(line), FIRST_LOOK, {
      belief: () => undefined,
      vouched: (start, end) => vouched(line, start, end),
    });
  for (let look = 0; look < LATER_LOOKS; look += 1) scorer = laterLook(pile, vouched, scorer);
  return scorer;
}

function laterLook(pile: PileReading, vouched: Vouched, earlier: LineScorer): LineScorer {
  const seen = new Map<string, SeenLine>();
  for (const [name, line] of pile.lines) {
    const { padded } = pile.evidence(line);
    seen.set(name, seenLine(padded, spanProbabilities(earlier(name, line))));
  }
  const beliefs: PileBeliefs = pileBeliefs([...seen.values()], pile.lineCounts);
  return (name, line) => {
    const evidence = pile.evidence(line);
    const own = seen.get(name);
    const known = own?.padded.length === evidence.padded.length ? own : seenLine(evidence.padded, new Float64Array(0));
    return scoreSpans(evidence, LATER_LOOK, {
      belief: (start, end) => beliefs.of(known, start, end),
      vouched: (start, end) => vouched(line, start, end),
    });
  };
}
