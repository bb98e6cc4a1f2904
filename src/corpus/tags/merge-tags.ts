import { fold } from '../../arabic/fold.ts';

/** The one spelling under which each tag of an edition is shown. */
export interface ShownSpellings {
  /** Counts one spelling of a tag, as a document has it. */
  add(text: string): void;
  /** The most frequent spelling of the same tag; the text itself where the tag is new. */
  of(text: string): string;
}

/** Letters of a Persian keyboard, marks, tatweel, and final forms written for one another: what careful Arabic has not. */
const PLAINER = /[یک\p{Mn}\u0640]|[هى](?!\p{L})/gu;

const oddities = (text: string): number => text.match(PLAINER)?.length ?? 0;

/**
 * Whether a is the better spelling to show: more frequent, else fewer odd letters, else the first by code point, where a
 * letter with its hamza comes before one without.
 */
function isBetter([a, countA]: readonly [string, number], [b, countB]: readonly [string, number]): boolean {
  if (countA !== countB) return countA > countB;
  const odd = oddities(a) - oddities(b);
  return odd === 0 ? a < b : odd < 0;
}

/** Gathers spelling variants of tags: two spellings are one tag where they fold alike. */
export function shownSpellings(): ShownSpellings {
  const spellings = new Map<string, Map<string, number>>();
  return {
    add(text) {
      const key = fold(text);
      const counts = spellings.get(key) ?? new Map<string, number>();
      spellings.set(key, counts);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    },
    of(text) {
      const counts = [...(spellings.get(fold(text)) ?? [])];
      return counts.reduce((best, next) => (isBetter(next, best) ? next : best), counts[0] ?? [text, 0])[0];
    },
  };
}
