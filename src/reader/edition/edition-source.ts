import type { ArticleLink } from '../../schema/article.ts';
import type { Tag } from '../../schema/edition.ts';
import type { FileHash, PageData } from '../../schema/pages.ts';
import type { Manifest, TagEntry, TagFile } from '../../schema/shards.ts';

/**
 * Where the pages get what was published. Each method throws where a thing cannot be had just now, or came damaged; asking again
 * tries again. `undefined` means that there is no such thing.
 */
export interface EditionSource {
  /** What the page at an address of the site shows. @param path with neither base nor query, `/a/7k3f9q2x/…/` */
  readonly loadPage: (path: string) => Promise<PageData | undefined>;
  /** The slug under which an article lies, by its id alone. */
  readonly findSlug: (id: string) => Promise<string | undefined>;
  readonly loadManifest: () => Promise<Manifest>;
  /** A tag by its slug in any spelling. */
  readonly findTag: (slug: string) => Promise<TagEntry | undefined>;
  readonly loadTag: (file: FileHash) => Promise<TagFile>;
  /** The numbers of a tag's stories, ascending. @param postings as its file has them */
  readonly loadPostings: (postings: TagFile['postings']) => Promise<Uint32Array>;
  /** Stories by their numbers, in the order asked for; only the files that hold them are fetched, each once. */
  readonly loadStories: (numbers: readonly number[]) => Promise<readonly ArticleLink[]>;
  /** Every tag, most used first. */
  readonly loadTagNames: () => Promise<readonly Tag[]>;
}
