import type { Terms } from './story-terms.ts';
import { type TermRows, termRows } from './term-rows.ts';

/** A term on more stories than this share of them, or than this many, finds no candidates: it is too common. */
const COMMON_SHARE = 0.05;
const COMMON_AT_LEAST = 40;
/** A bound on what one term costs a question, so that all questions together grow no faster than the stories do. */
const COMMON_AT_MOST = 500;

/** How like each story is to one that is asked about. */
export interface Likeness {
  /** By the place of a story; 0 where nothing is shared. */
  readonly of: Float64Array;
  /** The places of the stories that share something, each once: the first `met` of them. */
  readonly places: Int32Array;
  met: number;
}

export interface TermIndex {
  /**
   * Adds to the likeness of each story that shares a term with these `share` times the cosine of their terms weighted
   * by rarity.
   */
  addLikeness(terms: Terms, share: number, likeness: Likeness): void;
}

/** The stories that hold each term: those of term t at `[starts[t], starts[t + 1])`, in their order. */
interface Holders {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  /** What part of all weights of the story the term's one is. */
  readonly parts: Float32Array;
}

/** How many rows hold each term. */
function countHolders({ terms, numbers }: TermRows): Int32Array {
  const counts = new Int32Array(numbers.size);
  for (const term of terms) counts[term]! += 1;
  return counts;
}

/** Turns rows of terms into rows of stories; terms that `counts` says are commoner than `common` hold none. */
function holdersOf(rows: TermRows, counts: Int32Array, common: number, rarities: Float64Array): Holders {
  const starts = new Int32Array(counts.length + 1);
  counts.forEach((count, term) => {
    starts[term + 1] = starts[term]! + (count > common ? 0 : count);
  });
  const total = starts[counts.length]!;
  const [places, parts] = [new Int32Array(total), new Float32Array(total)];
  const free = starts.slice();
  for (let row = 0, at = 0; row < rows.rows; row += 1) {
    const start = at;
    let sum = 0;
    for (; at < rows.ends[row]!; at += 1) sum += (rows.weights[at]! * rarities[rows.terms[at]!]!) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let place = start; place < at; place += 1) {
      const term = rows.terms[place]!;
      if (counts[term]! > common) continue;
      places[free[term]!] = row;
      parts[free[term]!] = rows.weights[place]! / length;
      free[term]! += 1;
    }
  }
  return { starts, places, parts };
}

/**
 * Indexes one kind of term of a list of stories; 8 bytes for each term of each story, and some 60 for each that differs.
 *
 * Cost: two passes over all terms to build; a question looks at the stories that share a term of limited frequency,
 * at most 500 a term.
 */
export function indexTerms(stories: readonly Terms[]): TermIndex {
  const rows = termRows(stories);
  const { numbers } = rows;
  const counts = countHolders(rows);
  const common = Math.min(COMMON_AT_MOST, Math.max(COMMON_AT_LEAST, stories.length * COMMON_SHARE));
  const rarities = Float64Array.from(counts, (count) => Math.log((stories.length + 1) / count));
  const { starts, places, parts } = holdersOf(rows, counts, common, rarities);
  const rarest = Math.log(stories.length + 1);

  function lengthOf(terms: Terms): number {
    let sum = 0;
    for (const [term, weight] of terms) {
      const number = numbers.get(term);
      sum += (weight * (number === undefined ? rarest : rarities[number]!)) ** 2;
    }
    return Math.sqrt(sum) || 1;
  }

  return {
    addLikeness(terms, share, likeness) {
      const factor = share / lengthOf(terms);
      for (const [term, weight] of terms) {
        const number = numbers.get(term);
        if (number === undefined) continue;
        addHolders(factor * weight * rarities[number]! ** 2, starts[number]!, starts[number + 1]!, likeness);
      }
    },
  };

  function addHolders(own: number, start: number, end: number, likeness: Likeness): void {
    const { of } = likeness;
    let { met } = likeness;
    for (let at = start; at < end; at += 1) {
      const place = places[at]!;
      const known = of[place]!;
      if (known === 0) {
        likeness.places[met] = place;
        met += 1;
      }
      of[place] = known + own * parts[at]!;
    }
    likeness.met = met;
  }
}
