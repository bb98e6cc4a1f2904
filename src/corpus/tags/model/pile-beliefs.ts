import { type LineCounts, type LineSpans, placesOf } from '../counts/line-counts.ts';
import { type NumberRow, numberRow, rowOf } from '../counts/number-row.ts';
import { eachSpan, LONGEST, spanIndex } from '../counts/span-table.ts';

/** Probabilities are added up as whole numbers of this many parts, so that no order of documents changes a sum. */
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

/** What the lines of a pile say of the spans and gaps of one. */
export interface PileBeliefs {
  ofSpan(spans: LineSpans, start: number, end: number): Belief;
  /** @param gap before word `gap`; not the one before the line */
  ofJoin(spans: LineSpans, gap: number): Belief;
}

/** What was said of one kind of thing, as plain data. */
export interface KeptWitnesses {
  /** The mean probability in each context, in parts, by its number. */
  readonly means: Uint32Array;
  /** The sum of those means over all contexts of each thing, by its number. */
  readonly sums: Uint32Array;
}

/** The beliefs of a pile as plain data. */
export interface KeptBeliefs {
  readonly tags: KeptWitnesses;
  readonly joins: KeptWitnesses;
}

/** What the lines of a pile say, and how it changes with them. */
export interface SettledBeliefs extends PileBeliefs {
  /** Takes off what a line said alone, which was taken off the counts of the lines. */
  forget(spans: LineSpans): void;
  /** All of it, to go on from. Not a copy. */
  kept(): KeptBeliefs;
}

/** Beliefs as they grow. */
export interface HeardLines {
  /** @param probabilities of the spans of a line, by `spanIndex`, as an earlier look saw them */
  hear(spans: LineSpans, probabilities: Float64Array): void;
  /** @param lines all that were heard */
  settle(lines: Iterable<LineSpans>): SettledBeliefs;
}

/** Everything that was said of one kind of thing, in the contexts it was met in. Things and contexts go by their numbers. */
interface Witnesses {
  /** What the other contexts say of a thing. */
  belief(thing: number, context: number): Belief;
  forget(thing: number, context: number): void;
  readonly kept: () => KeptWitnesses;
}

/** What was said of one kind of thing, by number. */
interface Said {
  /** The mean probability in each context. */
  readonly means: NumberRow;
  /** The sum of those means over all contexts of each thing. */
  readonly sums: NumberRow;
}

/** @param said it is written to */
function witnesses({ numbers, phrases, around }: LineCounts, said: Said): Witnesses {
  const { means, sums } = said;
  return {
    belief: beliefIn(said, around),
    forget(thing, context) {
      // Where another line has the context too, it is still known.
      if (phrases.of(context) > 0) return;
      const mean = means.of(context);
      means.add(context, -mean);
      sums.add(thing, -Math.min(mean, sums.of(thing)));
    },
    kept: () => ({ means: means.kept(numbers.size()), sums: sums.kept(numbers.size()) }),
  };
}

// Apart, as `pileBeliefs` is: a function keeps all that lies around it, and lines are cut when most of what was counted is needed no more.
const beliefIn =
  ({ means, sums }: Said, around: NumberRow): Witnesses['belief'] =>
  (thing, context) => {
    const contexts = around.of(thing) - 1;
    if (contexts <= 0) return NOTHING_KNOWN;
    return { contexts, mean: Math.max(0, sums.of(thing) - means.of(context)) / PARTS / contexts };
  };

/** Gathers what is said of one kind of thing. */
function hearing(counts: LineCounts) {
  // In each context, until it is settled, the sum of all that was heard: rows as long as these are what a large pile has no room for.
  const size = counts.numbers.size();
  const [means, sums] = [rowOf(size), rowOf(size)];
  return {
    hear: (context: number, probability: number) =>
      void means.add(context, Math.round(Math.min(1, probability) * PARTS)),
    /** Once all is heard. @returns what adds the mean of a context to what is known of its thing, the first time it is met */
    settling(): (thing: number, context: number) => void {
      const settled = new Uint8Array(size);
      return (thing, context) => {
        if (settled[context] === 1) return;
        settled[context] = 1;
        const heard = means.of(context);
        const mean = Math.round(heard / Math.max(1, counts.phrases.of(context)));
        means.add(context, mean - heard);
        sums.add(thing, mean);
      };
    },
    settled: (): Witnesses => witnesses(counts, { means, sums }),
  };
}

/** Calls `visit` for each span of a line that has a context. */
function eachFollowed(spans: LineSpans, visit: (start: number, end: number) => void): void {
  const words = placesOf(spans) - 2;
  for (let start = 0; start < words; start += 1) {
    for (let end = start + 1; end <= Math.min(words, start + LONGEST_FOLLOWED); end += 1) visit(start, end);
  }
}

const spanAt = (spans: LineSpans, start: number, end: number): number => spans[spanIndex(start + 1, end + 1)]!;
const contextAt = (spans: LineSpans, start: number, end: number): number => spans[spanIndex(start, end + 2)]!;

/** How probable it is that each gap lies inside a tag; gap k is before word k. */
function joinProbabilities(words: number, probabilities: Float64Array): Float64Array {
  const inside = new Float64Array(words + 1);
  eachSpan(words, (start, end) => {
    for (let gap = start + 1; gap < end; gap += 1) inside[gap]! += probabilities[spanIndex(start, end)]!;
  });
  return inside;
}

/**
 * Gathers what the lines of a pile say of each span and gap. A context (a span between its two neighbours) counts once
 * however many lines repeat it: two hundred copies of one site-wide list are one witness.
 * Keeps 16 bytes for each phrase that has a number, nothing of a line.
 */
export function heardLines(counts: LineCounts): HeardLines {
  const [tags, joins] = [hearing(counts), hearing(counts)];
  return {
    hear(spans, probabilities) {
      const inside = joinProbabilities(placesOf(spans) - 2, probabilities);
      eachFollowed(spans, (start, end) => {
        const context = contextAt(spans, start, end);
        tags.hear(context, probabilities[spanIndex(start, end)]!);
        if (end - start === 2) joins.hear(context, inside[start + 1]!);
      });
    },
    settle(lines) {
      const [settleTag, settleJoin] = [tags.settling(), joins.settling()];
      for (const spans of lines) {
        eachFollowed(spans, (start, end) => {
          const [thing, context] = [spanAt(spans, start, end), contextAt(spans, start, end)];
          settleTag(thing, context);
          if (end - start === 2) settleJoin(thing, context);
        });
      }
      return beliefs(tags.settled(), joins.settled());
    },
  };
}

/** The beliefs that were kept of the lines of a pile; they are written to. */
export function keptBeliefs(counts: LineCounts, { tags, joins }: KeptBeliefs): SettledBeliefs {
  const restored = ({ means, sums }: KeptWitnesses) =>
    witnesses(counts, { means: numberRow(means), sums: numberRow(sums) });
  return beliefs(restored(tags), restored(joins));
}

const pileBeliefs = (ofTag: Witnesses['belief'], ofJoin: Witnesses['belief']): PileBeliefs => ({
  ofSpan(spans, start, end) {
    if (end - start > LONGEST_FOLLOWED) return NOTHING_KNOWN;
    return ofTag(spanAt(spans, start, end), contextAt(spans, start, end));
  },
  ofJoin: (spans, gap) => ofJoin(spanAt(spans, gap - 1, gap + 1), contextAt(spans, gap - 1, gap + 1)),
});

function beliefs(tags: Witnesses, joins: Witnesses): SettledBeliefs {
  return {
    ...pileBeliefs(tags.belief, joins.belief),
    forget(spans) {
      eachFollowed(spans, (start, end) => {
        const [thing, context] = [spanAt(spans, start, end), contextAt(spans, start, end)];
        tags.forget(thing, context);
        if (end - start === 2) joins.forget(thing, context);
      });
    },
    kept: () => ({ tags: tags.kept(), joins: joins.kept() }),
  };
}
