import type { Summary, TaggedSummary } from '../../../schema/article.ts';

/** What lists show of a story; none where there is no story. */
export function withoutTags(story: TaggedSummary | undefined): Summary[] {
  if (!story) return [];
  const { id, slug, title, publishedOn, source, lead, tweets, minutes } = story;
  return [{ id, slug, title, publishedOn, source, lead, tweets, minutes }];
}
