import { fold } from '../../arabic/fold.ts';
import type { DocumentTag } from '../../schema/article.ts';
import type { SuspiciousTag } from './survey.ts';

/** Below this a cut is more of a guess than a reading. */
const DOUBTFUL = 0.7;
/** Words in a tag from which it is likelier that two were not divided. */
const LONG = 6;
const MOST = 20;

/** Gathers the tags of a pile and picks those that an owner should look at. */
export interface TagGatherer {
  add(document: string, tags: readonly DocumentTag[]): void;
  distinct(): number;
  /** The most frequent first: one answer mends most of them. */
  suspicious(): SuspiciousTag[];
}

interface Gathered {
  readonly text: string;
  readonly document: string;
  count: number;
  confidence: number;
}

export function gatherTags(): TagGatherer {
  const gathered = new Map<string, Gathered>();
  return {
    add(document, tags) {
      for (const { text, confidence } of tags) {
        const key = fold(text);
        const one = gathered.get(key) ?? { text, document, count: 0, confidence: 0 };
        gathered.set(key, one);
        one.count += 1;
        one.confidence += confidence;
      }
    },
    distinct: () => gathered.size,
    suspicious() {
      return Array.from(gathered.values(), (one) => ({ ...one, confidence: one.confidence / one.count }))
        .filter(({ text, confidence }) => confidence < DOUBTFUL || text.split(' ').length >= LONG)
        .toSorted((a, b) => b.count - a.count || a.confidence - b.confidence)
        .slice(0, MOST);
    },
  };
}
