import type { LineCounts } from '../counts/line-counts.ts';
import { phraseCounts } from '../counts/phrase-counts.ts';
import { phraseOf } from '../counts/phrase-hash.ts';
import { eachSpan, LONGEST, spanIndex } from '../counts/span-table.ts';

/** Probabilities are kept and added up as whole numbers of this many parts, so that no order of documents changes a sum. */
const PARTS = 0x3fff;

/** The longest span whose context, its two neighbours, is still counted in the lines. */
const LONGEST_FOLLOWED = LONGEST - 2;

/** What the other lines of a pile say of one thing: that a span is a tag, or that a gap lies inside one. */
export interface Belief {
  /** In how many contexts it was met, this one left out. */
  readonly contexts: number;
  /** Its mean probability over them, 0 to 1. */
  readonly mean: number;
}

const NOTHING_KNOWN: Belief = { contexts: 0, mean: 0 };

/** One line as an earlier look left it. */
export interface SeenLine {
  /** The hashes of its words between the two line ends. */
  readonly padded: readonly number[];
  /** How probable each span was, by `spanIndex`, in parts. */
  readonly spans: Uint16Array;
  /** How probable it was that gap k, before word k, lies inside a tag, in parts. */
  readonly joins: Uint16Array;
}

/** Keeps the probabilities of one line in little room. */
export function seenLine(padded: readonly number[], probabilities: Float64Array): SeenLine {
  const inside = new Float64Array(padded.length);
  eachSpan(padded.length - 2, (start, end) => {
    for (let gap = start + 1; gap < end; gap += 1) inside[gap]! += probabilities[spanIndex(start, end)] ?? 0;
  });
  const inParts = (probability: number): number => Math.round(Math.min(1, probability) * PARTS);
  return { padded, spans: Uint16Array.from(probabilities, inParts), joins: Uint16Array.from(inside, inParts) };
}

/** What the lines of a pile say of the spans and gaps of one, given by its hashes between the two line ends. */
export interface PileBeliefs {
  ofSpan(padded: readonly number[], start: number, end: number): Belief;
  /** @param gap before word `gap`; not the one before the line */
  ofJoin(padded: readonly number[], gap: number): Belief;
}

function eachFollowed(padded: readonly number[], visit: (start: number, end: number) => void): void {
  eachSpan(padded.length - 2, (start, end) => {
    if (end - start <= LONGEST_FOLLOWED) visit(start, end);
  });
}

/** Everything that was said of one kind of thing, in the contexts it was met in. */
interface Witnesses {
  hear(context: number, parts: number): void;
  /** Once all is heard: adds the mean of a context to what is known of its thing, the first time it is met. */
  settle(thing: number, context: number): void;
  /** What the other contexts say of a thing. */
  belief(thing: number, context: number): Belief;
}

function witnesses({ phrases, around }: LineCounts): Witnesses {
  const [heard, settled, sums] = [phraseCounts(), phraseCounts(), phraseCounts()];
  const meanIn = (context: number): number => Math.round(heard.of(context) / Math.max(1, phrases.of(context)));
  return {
    hear: (context, parts) => void heard.add(context, parts),
    settle(thing, context) {
      if (settled.add(context) === 1) sums.add(thing, meanIn(context));
    },
    belief(thing, context) {
      const contexts = Math.max(0, around.of(thing) - 1);
      const others = Math.max(0, sums.of(thing) - meanIn(context)) / PARTS;
      return { contexts, mean: contexts > 0 ? others / contexts : 0 };
    },
  };
}

/**
 * Gathers what the lines of a pile say of each span and gap. A context (a span between its two neighbours) counts once
 * however many lines repeat it: two hundred copies of one site-wide list are one witness.
 */
export function pileBeliefs(lines: readonly SeenLine[], counts: LineCounts): PileBeliefs {
  const [spans, joins] = [witnesses(counts), witnesses(counts)];
  const contextOf = (padded: readonly number[], start: number, end: number): number => phraseOf(padded, start, end + 2);
  const spanOf = (padded: readonly number[], start: number, end: number): number =>
    phraseOf(padded, start + 1, end + 1);

  for (const { padded, spans: cut, joins: joined } of lines) {
    eachFollowed(padded, (start, end) => {
      const context = contextOf(padded, start, end);
      spans.hear(context, cut[spanIndex(start, end)] ?? 0);
      if (end - start === 2) joins.hear(context, joined[start + 1] ?? 0);
    });
  }
  for (const { padded } of lines) {
    eachFollowed(padded, (start, end) => {
      const [thing, context] = [spanOf(padded, start, end), contextOf(padded, start, end)];
      spans.settle(thing, context);
      if (end - start === 2) joins.settle(thing, context);
    });
  }

  return {
    ofSpan(padded, start, end) {
      if (end - start > LONGEST_FOLLOWED) return NOTHING_KNOWN;
      return spans.belief(spanOf(padded, start, end), contextOf(padded, start, end));
    },
    ofJoin: (padded, gap) => joins.belief(spanOf(padded, gap - 1, gap + 1), contextOf(padded, gap - 1, gap + 1)),
  };
}
