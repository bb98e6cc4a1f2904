import type { ArticleTag, DocumentTag } from '../schema/article.ts';
import type { ParsedDocument } from '../schema/document.ts';
import type { Tag } from '../schema/edition.ts';
import { editionTags } from './edition-tags.ts';
import { taggedDocument } from './tagged-document.ts';
import { studyTags } from './tags/study-tags.ts';

/** Every tag of the edition, and the tags of one document by its name. */
export interface CutTags {
  readonly tags: readonly Tag[];
  articleTags(name: string): readonly ArticleTag[];
}

/** Cuts the tag line of each document with what all of them teach. */
export function cutTags(documents: readonly ParsedDocument[], vocabulary: readonly string[]): CutTags {
  const study = studyTags(vocabulary);
  for (const document of documents) study.add(taggedDocument(document));
  const cutter = study.finish();
  const cuts = new Map<string, readonly DocumentTag[]>();
  for (const document of documents) cuts.set(document.name, cutter.cut(document.name));
  const { tags, articleTags } = editionTags([...cuts.values()]);
  return { tags, articleTags: (name) => articleTags(cuts.get(name) ?? []) };
}
