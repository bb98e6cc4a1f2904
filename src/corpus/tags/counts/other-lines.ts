import type { LineCounts } from './line-counts.ts';
import { NO_WORDS, phraseOf, withWord } from './phrase-hash.ts';
import { eachSpan, LONGEST, spanIndex } from './span-table.ts';

/** What the other tag lines of a pile say of one line: counts for each span of it, by `spanIndex`. */
export interface OtherLines {
  /** How often it stands in them. */
  readonly line: Uint32Array;
  /** How many different words stand before it there; after it. */
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** For each gap, how the words on its left go on in other lines, and what stands there before those on its right. */
  readonly leftContexts: readonly (readonly Context[])[];
  readonly rightContexts: readonly (readonly Context[])[];
}

/** The 1, 2 or 3 words on one side of a gap: how often lines have them, and how often with the word across the gap. */
export interface Context {
  readonly count: number;
  readonly joined: number;
}

/** How many words of context are looked at on each side of a gap. */
export const CONTEXTS = 3;

/** Counts phrases of a pile without what one line of it contributed. */
interface Others {
  count(phrase: number): number;
  before(phrase: number): number;
  after(phrase: number): number;
}

function others(padded: readonly number[], all: LineCounts): Others {
  const own = new Map<number, number>();
  const ownBefore = new Map<number, number>();
  const ownAfter = new Map<number, number>();
  const bump = (counts: Map<number, number>, key: number): number => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
  eachPadded(padded, (phrase) => bump(own, phrase));
  const count = (phrase: number): number => Math.max(0, all.phrases.of(phrase) - (own.get(phrase) ?? 0));
  const met = new Set<number>();
  eachPadded(padded, (phrase, start, end) => {
    if (end - start < 2 || met.has(phrase) || count(phrase) > 0) return;
    met.add(phrase);
    bump(ownAfter, phraseOf(padded, start, end - 1));
    bump(ownBefore, phraseOf(padded, start + 1, end));
  });
  return {
    count,
    before: (phrase) => Math.max(0, all.before.of(phrase) - (ownBefore.get(phrase) ?? 0)),
    after: (phrase) => Math.max(0, all.after.of(phrase) - (ownAfter.get(phrase) ?? 0)),
  };
}

function eachPadded(padded: readonly number[], visit: (phrase: number, start: number, end: number) => void): void {
  for (let start = 0; start < padded.length; start += 1) {
    let phrase = NO_WORDS;
    for (let end = start + 1; end <= Math.min(padded.length, start + LONGEST); end += 1) {
      phrase = withWord(phrase, padded[end - 1] ?? 0);
      visit(phrase, start, end);
    }
  }
}

/** Gap k lies between words k - 1 and k; gap 0 is before the line and has no contexts. */
function contextsOf(padded: readonly number[], { count }: Others, side: 'left' | 'right'): Context[][] {
  const gaps: Context[][] = [[]];
  for (let gap = 1; gap < padded.length - 2; gap += 1) {
    const contexts: Context[] = [];
    for (let size = 1; size <= CONTEXTS; size += 1) {
      const [start, end] = side === 'left' ? [gap + 1 - size, gap + 1] : [gap + 1, gap + 1 + size];
      if (start < 0 || end > padded.length) break;
      const joined = side === 'left' ? phraseOf(padded, start, end + 1) : phraseOf(padded, start - 1, end);
      contexts.push({ count: count(phraseOf(padded, start, end)), joined: count(joined) });
    }
    gaps.push(contexts);
  }
  return gaps;
}

/**
 * Compares a line with all lines of its pile; its own share is taken off, so that a pile of one tells nothing here.
 *
 * @param padded the hashes of the line between its two ends
 */
export function otherLines(padded: readonly number[], all: LineCounts): OtherLines {
  const words = padded.length - 2;
  const table = (): Uint32Array => new Uint32Array(words * LONGEST);
  const [line, before, after] = [table(), table(), table()];
  const rest = others(padded, all);
  eachSpan(words, (start, end) => {
    if (end - start === LONGEST) return;
    const at = spanIndex(start, end);
    const phrase = phraseOf(padded, start + 1, end + 1);
    line[at] = rest.count(phrase);
    if (line[at] === 0) return;
    before[at] = rest.before(phrase);
    after[at] = rest.after(phrase);
  });
  const [leftContexts, rightContexts] = [contextsOf(padded, rest, 'left'), contextsOf(padded, rest, 'right')];
  return { line, before, after, leftContexts, rightContexts };
}
