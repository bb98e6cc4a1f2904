import type { ArticleTag, TaggedSummary } from '../../../src/schema/article.ts';
import type { CalendarDate } from '../../../src/schema/day.ts';
import type { Edition } from '../../../src/schema/edition.ts';

const slugOf = (text: string) => text.replaceAll(' ', '-');

export function buildTag(text: string, given: Partial<ArticleTag> = {}): ArticleTag {
  return { slug: slugOf(text), text, relevance: 'in-text', unsure: false, ...given };
}

/** An edition of one article a line, each the texts of its tags; the titles count the articles from 1. */
export function buildEdition(lines: readonly (readonly string[])[], siteWide: readonly string[] = []): Edition {
  const summaries = lines.map((texts, place): TaggedSummary => ({
    id: `a${place + 1}`,
    slug: `خبر-${place + 1}`,
    title: `خبر ${place + 1}`,
    publishedOn: '2024-02-21' as CalendarDate,
    source: null,
    lead: '',
    tags: texts.map((text) => buildTag(text)),
    tweets: 0,
    minutes: 1,
  }));
  const counts = new Map<string, number>();
  for (const text of lines.flat()) counts.set(text, (counts.get(text) ?? 0) + 1);
  const tags = [...counts]
    .map(([text, count]) => ({ slug: slugOf(text), text, count, siteWide: siteWide.includes(text) }))
    .toSorted((one, other) => other.count - one.count);
  return { summaries, tags };
}
