import { tagKey } from './tag-key.ts';

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
  const best = new Map<string, string>();

  function bestOf(key: string): string | undefined {
    const counts = [...(spellings.get(key) ?? [])];
    const [first] = counts;
    return first && counts.reduce((better, next) => (isBetter(next, better) ? next : better), first)[0];
  }

  return {
    add(text) {
      const key = tagKey(text);
      const counts = spellings.get(key) ?? new Map<string, number>();
      if (counts.size === 0) spellings.set(key, counts);
      counts.set(text, (counts.get(text) ?? 0) + 1);
      best.delete(key);
    },
    of(text) {
      const key = tagKey(text);
      const known = best.get(key) ?? bestOf(key) ?? text;
      best.set(key, known);
      return known;
    },
  };
}
