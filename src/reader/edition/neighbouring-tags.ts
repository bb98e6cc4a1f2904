import type { TaggedSummary } from '../../schema/article.ts';
import type { Edition, Tag } from '../../schema/edition.ts';

/**
 * The tags that stand most often beside one tag, most often first; site-wide ones stand beside everything and say
 * nothing, so they are left out.
 *
 * @param summaries the articles that carry the tag
 */
export function neighbouringTags(
  { tags }: Edition,
  slug: string,
  summaries: readonly TaggedSummary[],
  most = 10,
): Tag[] {
  const together = new Map<string, number>();
  for (const tag of summaries.flatMap((summary) => summary.tags)) {
    together.set(tag.slug, (together.get(tag.slug) ?? 0) + 1);
  }
  const times = (tag: Tag) => together.get(tag.slug) ?? 0;
  return tags
    .filter((tag) => times(tag) > 0 && tag.slug !== slug && !tag.siteWide)
    .toSorted((a, b) => times(b) - times(a))
    .slice(0, most);
}
