import { lookAtPile } from './model/look-at-pile.ts';
import { readPile } from './pile-reading.ts';
import type { Published } from './relevance/outlet-lists.ts';
import { tagCutter, type TagCutter, type TaggedDocument } from './tag-cutter.ts';
import { vocabularyOf } from './words/vocabulary.ts';

export type { TagCutter, TaggedDocument } from './tag-cutter.ts';
export type { TagQuestion } from './tag-questions.ts';

/** The first reading of a pile: counts are kept, never the texts. */
export interface TagStudy {
  add(document: TaggedDocument): void;
  finish(): TagCutter;
}

/**
 * Studies a pile so that its tag lines can be cut. No document says where one tag ends and the next begins; the other
 * documents, the document's own text and the forms of the words do.
 *
 * @param vocabulary tags the owner vouches for
 */
export function studyTags(vocabulary: readonly string[] = []): TagStudy {
  const pile = readPile();
  const published = new Map<string, Published>();
  return {
    add(document) {
      pile.add(document);
      published.set(document.name, { source: document.source, publishedOn: document.publishedOn });
    },
    finish: () => tagCutter(pile, lookAtPile(pile, vocabularyOf(vocabulary)), published),
  };
}
