import type { Article, ArticleLink, ArticleTag, RelatedLink, TaggedSummary } from '../../src/schema/article.ts';
import type { CalendarDate } from '../../src/schema/day.ts';
import type { Edition } from '../../src/schema/edition.ts';

/** A day known to exist. */
export const day = (text: string) => text as CalendarDate;

export function buildLink(given: Partial<ArticleLink> = {}): ArticleLink {
  return {
    id: 'nakhl01',
    slug: 'موسم-التمر',
    title: 'موسم التمر يبدأ باكرًا هذا العام',
    publishedOn: day('2024-07-03'),
    source: 'جريدة الواحة',
    ...given,
  };
}

export function buildTag(given: Partial<ArticleTag> = {}): ArticleTag {
  return { slug: 'الزراعة', text: 'الزراعة', relevance: 'in-text', unsure: false, ...given };
}

export function buildSummary(given: Partial<TaggedSummary> = {}): TaggedSummary {
  return {
    ...buildLink(),
    lead: 'بدأ المزارعون جني التمر قبل موعده بأسبوعين.',
    tags: [buildTag()],
    tweets: 0,
    minutes: 2,
    ...given,
  };
}

export function buildRelated(given: Partial<RelatedLink> = {}): RelatedLink {
  return {
    ...buildLink({ id: 'nahr02', slug: 'سقاية', title: 'طرق السقاية القديمة' }),
    reason: { type: 'wording' },
    ...given,
  };
}

export function buildArticle(given: Partial<Article> = {}): Article {
  return {
    ...buildSummary(),
    titled: true,
    unreadDate: null,
    blocks: [{ type: 'paragraph', text: 'بدأ المزارعون جني التمر قبل موعده بأسبوعين.' }],
    related: [],
    attachedTo: [],
    newer: null,
    older: null,
    unrecognised: false,
    ...given,
  };
}

/** An edition of some stories; each of their tags counts as own, unless its slug is named site-wide. */
export function buildEdition(summaries: readonly TaggedSummary[], siteWide: readonly string[] = []): Edition {
  const tags = new Map<string, { text: string; count: number }>();
  for (const { slug, text } of summaries.flatMap((summary) => summary.tags)) {
    tags.set(slug, { text, count: (tags.get(slug)?.count ?? 0) + 1 });
  }
  return {
    summaries,
    tags: [...tags].map(([slug, { text, count }]) => ({ slug, text, count, siteWide: siteWide.includes(slug) })),
  };
}
