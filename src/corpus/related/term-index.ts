import type { Terms } from './story-terms.ts';

/** A term on more stories than this share of them, or than this many, finds no candidates: it is too common. */
const COMMON_SHARE = 0.05;
const COMMON_AT_LEAST = 40;
const COMMON_AT_MOST = 2000;

export interface TermIndex {
  /**
   * Adds to `likeness`, for each story that shares a term with these, `share` times the cosine of their terms
   * weighted by rarity.
   */
  addLikeness(terms: Terms, share: number, likeness: Map<number, number>): void;
}

/**
 * Indexes one kind of term of a list of stories.
 *
 * Cost: one pass over all terms to build; a question looks at the stories that share a term of limited frequency,
 * at most 2,000 a term.
 */
export function indexTerms(stories: readonly Terms[]): TermIndex {
  const holders = new Map<string, number[]>();
  stories.forEach((terms, index) => {
    for (const term of terms.keys()) {
      const list = holders.get(term);
      if (list) list.push(index);
      else holders.set(term, [index]);
    }
  });
  const common = Math.min(COMMON_AT_MOST, Math.max(COMMON_AT_LEAST, stories.length * COMMON_SHARE));
  const rarity = (term: string) => Math.log((stories.length + 1) / (holders.get(term)?.length ?? 1));
  const lengthOf = (terms: Terms) => {
    let sum = 0;
    for (const [term, weight] of terms) sum += (weight * rarity(term)) ** 2;
    return Math.sqrt(sum) || 1;
  };
  const lengths = stories.map(lengthOf);

  return {
    addLikeness(terms, share, likeness) {
      const factor = share / lengthOf(terms);
      for (const [term, weight] of terms) {
        const list = holders.get(term) ?? [];
        if (list.length > common) continue;
        const own = factor * weight * rarity(term) ** 2;
        for (const index of list) {
          const other = (stories[index]?.get(term) ?? 0) / (lengths[index] ?? 1);
          likeness.set(index, (likeness.get(index) ?? 0) + own * other);
        }
      }
    },
  };
}
