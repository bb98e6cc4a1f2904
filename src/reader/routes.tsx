import { type LoaderFunctionArgs, replace, type RouteObject } from 'react-router';
import type { Summary } from '../schema/article.ts';
import { articleAddress, tagAddress } from './addresses.ts';
import type { EditionSource } from './edition/edition-source.ts';
import { findTag } from './edition/find-tag.ts';
import { neighbouringTags } from './edition/neighbouring-tags.ts';
import type { ArticlePageData } from './pages/ArticlePage.tsx';
import { FrontPage } from './pages/FrontPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import { onDemand } from './pages/on-demand.tsx';
import type { TagPageData } from './pages/TagPage.tsx';
import { Opening } from './shell/Opening.tsx';
import { PageFailure } from './shell/PageFailure.tsx';
import { Shell } from './shell/Shell.tsx';

/** How many stories a page that found nothing offers. */
const OFFERED = 6;

const articlePage = async () => (await import('./pages/ArticlePage.tsx')).ArticlePage;
const searchPage = async () => (await import('./pages/SearchPage.tsx')).SearchPage;
const tagPage = async () => (await import('./pages/TagPage.tsx')).TagPage;
const tagsPage = async () => (await import('./pages/TagsPage.tsx')).TagsPage;

/**
 * The pages of the paper by their addresses. Each loader gives its page all it shows, so a new edition reaches an open
 * page by loading it again.
 */
export function routes({ loadEdition, loadArticle }: EditionSource): RouteObject[] {
  const latest = async (): Promise<readonly Summary[]> => (await loadEdition()).summaries.slice(0, OFFERED);

  async function openArticle({ params }: LoaderFunctionArgs): Promise<ArticlePageData> {
    const article = await loadArticle(params['id'] ?? '');
    // A link with an old or mistyped slug opens the article all the same; the address is put right behind it.
    if (article && (params['slug'] ?? '') !== article.slug) throw replace(articleAddress(article));
    return article ? { article, latest: [] } : { article, latest: await latest() };
  }

  async function openTag({ params }: LoaderFunctionArgs): Promise<TagPageData> {
    const edition = await loadEdition();
    const slug = params['slug'] ?? '';
    const tag = findTag(edition, slug);
    if (!tag) return { unknown: slug, latest: await latest() };
    if (tag.slug !== slug) throw replace(tagAddress(tag.slug));
    const summaries = edition.summaries.filter(({ tags }) => tags.some((own) => own.slug === slug));
    return { tag, summaries, neighbours: neighbouringTags(edition, slug, summaries) };
  }

  const pages: RouteObject[] = [
    { index: true, Component: FrontPage, loader: loadEdition },
    { path: 'a/:id/:slug?', ...onDemand(articlePage, openArticle) },
    { path: 'tags', ...onDemand(tagsPage, loadEdition) },
    { path: 'tag/:slug', ...onDemand(tagPage, openTag) },
    { path: 'search', ...onDemand(searchPage, loadEdition) },
    { path: '*', Component: NotFoundPage, loader: latest },
  ];
  return [
    {
      Component: Shell,
      HydrateFallback: Opening,
      ErrorBoundary: PageFailure,
      // A page that fails leaves the shell standing round it.
      children: [{ ErrorBoundary: PageFailure, children: pages }],
    },
  ];
}
