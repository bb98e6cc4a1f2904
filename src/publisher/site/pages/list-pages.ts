import type { TagList } from '../../../corpus/lists/tag-lists.ts';
import type { ArticleLink, TaggedSummary } from '../../../schema/article.ts';
import type { Edition } from '../../../schema/edition.ts';
import { ARCHIVED, LISTED, type OfferedTag, type PageData } from '../../../schema/pages.ts';
import { withoutTags } from './without-tags.ts';

/** How many stories a page that found nothing offers. */
const LATEST = 6;

/** A page to be published. */
export interface Page {
  /** Where it lies, from the site's base: `/tags/`. */
  readonly path: string;
  /** What it shows: made when it is asked for. */
  readonly data: () => PageData;
}

/** The front page, the pages of older stories, the search and what stands where nothing is. */
export function* editionPages({ summaries, tags }: Edition, offered: readonly OfferedTag[]): Generator<Page> {
  yield {
    path: '/',
    data: () => ({
      type: 'front',
      stories: summaries.slice(0, LISTED).flatMap(withoutTags),
      total: summaries.length,
      offered,
      tags: tags.length,
      siteWide: tags.filter(({ siteWide }) => siteWide).length,
    }),
  };
  for (const page of archive(summaries)) {
    yield { path: `/page/${page.number}/`, data: () => ({ type: 'archive', ...page }) };
  }
  yield { path: '/search/', data: () => ({ type: 'search' }) };
}

/** What stands where nothing is: the page that a host answers with then. */
export const missingPage = ({ summaries }: Edition): PageData => ({
  type: 'missing',
  latest: summaries.slice(0, LATEST).flatMap(withoutTags),
});

/** The pages of one tag. */
export function* tagPages({ tag, places, neighbours }: TagList, summaries: readonly TaggedSummary[]): Generator<Page> {
  const stories = places.flatMap((place) => summaries[place] ?? []);
  yield {
    path: `/tag/${tag.slug}/`,
    data: () => ({
      type: 'tag',
      tag,
      stories: stories.slice(0, LISTED).flatMap(withoutTags),
      neighbours: neighbours.map(({ slug, text }) => ({ slug, text })),
    }),
  };
  for (const page of archive(stories)) {
    yield { path: `/tag/${tag.slug}/${page.number}/`, data: () => ({ type: 'tag-archive', tag, ...page }) };
  }
}

interface ArchivePage {
  readonly number: number;
  readonly pages: number;
  readonly stories: readonly ArticleLink[];
}

/**
 * Pages of a list that is longer than its first page shows. They count from the oldest story, so that a full one stays as it is when newer
 * stories come.
 *
 * @param stories newest first
 */
function* archive(stories: readonly ArticleLink[]): Generator<ArchivePage> {
  if (stories.length <= LISTED) return;
  const pages = Math.ceil(stories.length / ARCHIVED);
  for (let number = 1; number <= pages; number += 1) {
    const oldest = stories.length - (number - 1) * ARCHIVED;
    const shown = stories.slice(Math.max(0, oldest - ARCHIVED), oldest);
    yield { number, pages, stories: shown.map(link) };
  }
}

const link = ({ id, slug, title, publishedOn, source }: ArticleLink): ArticleLink => ({
  id,
  slug,
  title,
  publishedOn,
  source,
});
