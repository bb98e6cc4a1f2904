import type { ArticleLink } from '../../../schema/article.ts';
import { slugsFile } from '../../../schema/shards.ts';

/** The slugs of articles, by the file in which each is looked up. */
export function slugFiles(links: Iterable<ArticleLink>): Map<string, Record<string, string>> {
  const files = new Map<string, Record<string, string>>();
  for (const { id, slug } of links) {
    const file = slugsFile(id);
    const slugs = files.get(file) ?? {};
    slugs[id] = slug;
    files.set(file, slugs);
  }
  return files;
}
