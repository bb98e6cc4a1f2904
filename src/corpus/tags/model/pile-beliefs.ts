import type { LineCounts } from '../counts/line-counts.ts';
import { phraseCounts } from '../counts/phrase-counts.ts';
import { phraseOf } from '../counts/phrase-hash.ts';
import { eachSpan, LONGEST, spanIndex } from '../counts/span-table.ts';
import type { SpanBelief } from './features.ts';

/** Probabilities are kept and added up as whole numbers of this many parts, so that no order of documents changes a sum. */
const PARTS = 0x3fff;

/** The longest span whose context, its two neighbours, is still counted in the lines. */
const LONGEST_FOLLOWED = LONGEST - 2;

/** One line as an earlier look left it. */
export interface SeenLine {
  /** The hashes of its words between the two line ends. */
  readonly padded: readonly number[];
  /** How probable each span was, by `spanIndex`, in parts. */
  readonly parts: Uint16Array;
}

/** Keeps the probabilities of one line in little room. */
export function seenLine(padded: readonly number[], probabilities: Float64Array): SeenLine {
  return { padded, parts: Uint16Array.from(probabilities, (probability) => Math.round(probability * PARTS)) };
}

/** What the other lines of a pile say of the spans of one. */
export interface PileBeliefs {
  /** @param own the same line as the earlier look left it; its voice is taken off */
  of(own: SeenLine, start: number, end: number): SpanBelief;
}

function eachContext({ padded }: SeenLine, visit: (at: number, start: number, end: number) => void): void {
  eachSpan(padded.length - 2, (start, end) => {
    if (end - start <= LONGEST_FOLLOWED) visit(spanIndex(start, end), start, end);
  });
}

/**
 * Gathers what the lines of a pile say of each span. A context (the span between its two neighbours) counts once however
 * many lines repeat it: two hundred copies of one site-wide list are one witness.
 */
export function pileBeliefs(lines: readonly SeenLine[], counts: LineCounts): PileBeliefs {
  const [inContext, support] = [phraseCounts(), phraseCounts()];
  const contextOf = ({ padded }: SeenLine, start: number, end: number): number => phraseOf(padded, start, end + 2);
  const spanOf = ({ padded }: SeenLine, start: number, end: number): number => phraseOf(padded, start + 1, end + 1);

  for (const line of lines) {
    eachContext(line, (at, start, end) => {
      const parts = line.parts[at] ?? 0;
      if (parts > 0) inContext.add(contextOf(line, start, end), parts);
    });
  }
  for (const line of lines) {
    eachContext(line, (_, start, end) => {
      const context = contextOf(line, start, end);
      const parts = inContext.of(context);
      if (parts > 0) support.add(spanOf(line, start, end), Math.round(parts / counts.phrases.of(context) ** 2));
    });
  }

  return {
    of(own, start, end) {
      if (end - start > LONGEST_FOLLOWED) return { support: 0, peers: -1 };
      const context = contextOf(own, start, end);
      const others = counts.phrases.of(context) - 1;
      const parts = inContext.of(context);
      const here = parts / (others + 1);
      const peers = others > 0 ? Math.max(0, parts - (own.parts[spanIndex(start, end)] ?? 0)) / others / PARTS : -1;
      return { support: Math.max(0, support.of(spanOf(own, start, end)) - here) / PARTS, peers };
    },
  };
}
