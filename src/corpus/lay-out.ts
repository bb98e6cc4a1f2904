import type { DocumentTag, TaggedSummary } from '../schema/article.ts';
import type { Tag } from '../schema/edition.ts';
import { editionTags } from './edition-tags.ts';
import { articleIds } from './identity/article-id.ts';
import { byCodeUnit } from './identity/by-code-unit.ts';
import { followReadAlso, type FindTelling, type ReadAlso } from './related/follow-read-also.ts';
import { summarise } from './summarise.ts';
import type { ToldDocument } from './told-document.ts';

/** A document that an article comes of. */
export interface ListedDocument {
  readonly told: ToldDocument;
  /** The tags of its line: unpacked each time. */
  readonly tags: () => readonly DocumentTag[];
}

/** What is known once all documents are cut and linked; what they were studied with is needed no more. */
export interface LaidOut {
  readonly tags: readonly Tag[];
  readonly ids: ReadonlyMap<string, string>;
  /** By the name of a document or the key of an attached story: the documents in the order of the pile, then the stories. */
  readonly summaries: ReadonlyMap<string, TaggedSummary>;
  /** The names of documents that articles come of, in the order of the pile. */
  readonly listed: readonly string[];
  /** Their summaries, newest first. */
  readonly ordered: readonly TaggedSummary[];
  readonly readAlso: ReadAlso;
}

/**
 * @param documents in the order of the pile
 * @param find tells stories by their headlines; looks at all documents, unless told otherwise
 */
export function layOut(documents: readonly ListedDocument[], find?: FindTelling): LaidOut {
  const listed = documents.map(({ told }) => told.name);
  const spelled = editionTags(cutsOf(documents));
  const readAlso = followReadAlso(
    documents.map(({ told }) => told),
    find,
  );
  const { attached } = readAlso;
  const ids = articleIds([...listed, ...attached.map(({ key }) => key)]);
  const summaries = new Map<string, TaggedSummary>();
  for (const { told, tags } of documents) {
    const { name, card } = told;
    summaries.set(name, summarise(ids.get(name) ?? '', card, spelled.articleTags(tags())));
  }
  const ordered = [...summaries.values()].toSorted(newestFirst);
  for (const { key, card } of attached) summaries.set(key, summarise(ids.get(key) ?? '', card, []));
  return { tags: spelled.tags, ids, summaries, listed, ordered, readAlso };
}

/** One after the other: those of all documents at once take as much as all else that is known of them. */
function* cutsOf(documents: readonly ListedDocument[]): Generator<readonly DocumentTag[]> {
  for (const { tags } of documents) yield tags();
}

/** Later days first, those without a day last; the id settles ties, so that no build differs from another. */
function newestFirst(a: TaggedSummary, b: TaggedSummary): number {
  return byCodeUnit(b.publishedOn ?? '', a.publishedOn ?? '') || byCodeUnit(a.id, b.id);
}
