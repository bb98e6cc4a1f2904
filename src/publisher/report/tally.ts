import type { Count } from './survey.ts';

/** Counts names. */
export interface Tally {
  add(name: string): void;
  /** The most frequent first, ties by name; at most `limit`. */
  most(limit?: number): Count[];
}

export function tally(): Tally {
  const counts = new Map<string, number>();
  return {
    add(name) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    most(limit = Infinity) {
      return Array.from(counts, ([name, count]) => ({ name, count }))
        .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .slice(0, limit);
    },
  };
}
