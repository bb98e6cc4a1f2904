import { slugKey } from '../../src/arabic/slug-key.ts';
import type { EditionSource } from '../../src/reader/edition/edition-source.ts';
import type { Article, ArticleLink, Summary, TaggedSummary } from '../../src/schema/article.ts';
import type { Edition, Tag } from '../../src/schema/edition.ts';
import { type FrontData, LISTED, OFFERED, type PageData, type TagData, type TagsData } from '../../src/schema/pages.ts';
import type { TagFile } from '../../src/schema/shards.ts';

/** Every answer of a source, to be told from outside what was asked and to be refused. */
export interface InMemoryEdition extends EditionSource {
  readonly front: FrontData;
  readonly tags: TagsData;
  readonly tagData: (slug: string) => TagData;
  /** What was asked of it, in order: `loadTag نفط`. */
  readonly asked: string[];
  /** From now on these fail, by the first words of what is asked: `loadTag`; nothing fails any more without one. */
  readonly fail: (...asked: readonly string[]) => void;
}

interface Given {
  /** How many tags that are not site-wide are offered, and as many site-wide ones. */
  readonly offered?: number;
  /** How many tags that stand beside a tag its file counts, besides the offered ones. */
  readonly beside?: number;
  /** Articles whose pages can be opened. */
  readonly articles?: readonly Article[];
}

/** All of a story but its tags, and whatever else a test's article has. */
function summaryOf({ id, slug, title, publishedOn, source, lead, tweets, minutes }: TaggedSummary): Summary {
  return { id, slug, title, publishedOn, source, lead, tweets, minutes };
}

const linkOf = ({ id, slug, title, publishedOn, source }: Summary): ArticleLink => ({
  id,
  slug,
  title,
  publishedOn,
  source,
});

/** An edition as its reader meets it, without files: each thing is made of the stories when it is asked for. */
export function inMemorySource(edition: Edition, given: Given = {}): InMemoryEdition {
  const { offered: most = OFFERED, beside = 40, articles = [] } = given;
  const { summaries } = edition;
  const total = summaries.length;
  const asked: string[] = [];
  let refused: readonly string[] = [];

  const withFile = (tag: Tag) => ({ ...tag, file: `tag:${tag.slug}` });
  const tagsOf = (siteWide: boolean) => edition.tags.filter((tag) => tag.siteWide === siteWide);
  const offered = [...tagsOf(false).slice(0, most), ...tagsOf(true).slice(0, most)].map(withFile);
  const carries = (summary: TaggedSummary, slug: string) => summary.tags.some((tag) => tag.slug === slug);
  const carriers = (slug: string) => summaries.filter((summary) => carries(summary, slug));
  const tagAt = (slug: string) => edition.tags.find((tag) => slugKey(tag.slug) === slugKey(slug));

  function fileOf(slug: string): TagFile {
    const own = carriers(slug);
    const counted = edition.tags
      .filter((tag) => tag.slug !== slug)
      .map((tag) => ({ slug: tag.slug, count: own.filter((summary) => carries(summary, tag.slug)).length }))
      .filter(({ count }) => count > 0)
      .toSorted((one, other) => other.count - one.count);
    const isOffered = (tag: { slug: string }) => offered.some((each) => each.slug === tag.slug);
    const most40 = new Set(counted.slice(0, beside));
    return {
      slug,
      stories: own.slice(0, LISTED).map(summaryOf),
      together: counted.filter((tag) => isOffered(tag) || most40.has(tag)).map((tag) => [tag.slug, tag.count] as const),
      postings: `postings:${slug}`,
    };
  }

  const front: FrontData = {
    type: 'front',
    stories: summaries.slice(0, LISTED).map(summaryOf),
    total,
    offered,
    tags: edition.tags.length,
    siteWide: tagsOf(true).length,
  };
  const tags: TagsData = { type: 'tags', tags: edition.tags, letter: null, letters: [] };

  function tagData(slug: string): TagData {
    const tag = tagAt(slug);
    if (!tag) throw new Error(`no tag ${slug}`);
    const near = new Set(fileOf(tag.slug).together.map(([other]) => other));
    return {
      type: 'tag',
      tag,
      stories: carriers(tag.slug).slice(0, LISTED).map(summaryOf),
      neighbours: edition.tags.filter((other) => near.has(other.slug) && !other.siteWide).slice(0, 10),
    };
  }

  function pageAt(path: string): PageData | undefined {
    const [, kind, name = ''] = decodeURIComponent(path).split('/');
    if (path === '/') return front;
    if (path === '/tags/') return tags;
    if (path === '/search/') return { type: 'search' };
    if (kind === 'tag' && edition.tags.some(({ slug }) => slug === name) && path.endsWith('/')) return tagData(name);
    const article = articles.find(({ id, slug }) => decodeURIComponent(path) === `/a/${id}/${slug}/`);
    if (article) return { type: 'article', article };
    return { type: 'missing', latest: summaries.slice(0, 6).map(summaryOf) };
  }

  async function answer<Answer>(method: string, what: unknown, make: () => Answer): Promise<Answer> {
    const question = `${method} ${String(what)}`.trim();
    asked.push(question);
    if (refused.some((start) => question.startsWith(start))) throw new TypeError('Failed to fetch');
    return make();
  }

  const after = (start: string, hash: string) => hash.slice(start.length);
  return {
    front,
    tags,
    tagData,
    asked,
    fail(...starts) {
      refused = starts;
    },
    loadPage: (path) => answer('loadPage', path, () => pageAt(path)),
    findSlug: (id) => answer('findSlug', id, () => articles.find((article) => article.id === id)?.slug),
    loadManifest: () =>
      answer('loadManifest', '', () => ({ format: 1 as const, total, rowMaps: [], tagMaps: [], tagNames: 'names' })),
    findTag: (slug) =>
      answer('findTag', slug, () => {
        const tag = tagAt(slug);
        return tag && withFile(tag);
      }),
    loadTag: (file) => answer('loadTag', after('tag:', file), () => fileOf(after('tag:', file))),
    loadPostings: (postings) => {
      const slug = after('postings:', String(postings));
      return answer('loadPostings', slug, () =>
        Uint32Array.from(
          carriers(slug)
            .map((summary) => total - 1 - summaries.indexOf(summary))
            .toReversed(),
        ),
      );
    },
    loadStories: (numbers) =>
      answer('loadStories', numbers.length, () =>
        numbers.map((number) => {
          const summary = summaries[total - 1 - number];
          if (!summary) throw new Error(`no story ${number}`);
          return linkOf(summary);
        }),
      ),
    loadTagNames: () => answer('loadTagNames', '', () => edition.tags),
  };
}
