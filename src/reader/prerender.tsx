import { renderToString } from 'react-dom/server';
import { StaticRouterProvider } from 'react-router';
import type { PageData } from '../schema/pages.ts';
import type { EditionSource } from './edition/edition-source.ts';
import { haveAtHand } from './loading/use-on-demand.ts';
import { fixedWords, setUpLanguage } from './locales/i18n.ts';
import { ArchivePage } from './pages/ArchivePage.tsx';
import { ArticlePage } from './pages/ArticlePage.tsx';
import { FrontPage } from './pages/FrontPage.tsx';
import { NotFoundPage } from './pages/NotFoundPage.tsx';
import type { PageCodes } from './pages/page-codes.ts';
import { SearchPage } from './pages/SearchPage.tsx';
import { TagPage } from './pages/TagPage.tsx';
import { TagsPage } from './pages/TagsPage.tsx';
import { pageHead } from './prerender/page-head.ts';
import { type StaticSite, staticSite } from './prerender/static-site.ts';
import { routes } from './routes.tsx';
import { fetchRedrawnList } from './stories/PublishedList.tsx';

const nothing = async () => {};
const atHand = (Component: () => React.ReactNode) => ({ Component, fetch: nothing, fetchFirst: nothing });

const codes: PageCodes = {
  front: atHand(FrontPage),
  archive: atHand(ArchivePage),
  article: atHand(ArticlePage),
  tag: atHand(TagPage),
  'tag-archive': atHand(ArchivePage),
  tags: atHand(TagsPage),
  search: atHand(SearchPage),
  missing: atHand(NotFoundPage),
};

const nowhere = () => Promise.reject(new Error('a page is published with all it shows'));

/** Nothing is loaded while a page is published. */
const source: EditionSource = {
  loadPage: nowhere,
  findSlug: nowhere,
  loadManifest: nowhere,
  findTag: nowhere,
  loadTag: nowhere,
  loadPostings: nowhere,
  loadStories: nowhere,
  loadTagNames: nowhere,
};

const sites = new Map<string, StaticSite>();

/** The site as it lies under a base: made once, and written page by page. */
function siteAt(base: string): StaticSite {
  const site = sites.get(base) ?? staticSite(routes(source, codes, base), base);
  sites.set(base, site);
  return site;
}

setUpLanguage();
await haveAtHand(fetchRedrawnList);
const words = fixedWords('ar');

/** A published page, to be put into the places that `index.html` marks for it. */
export interface RenderedPage {
  /** Title, description, canonical address, and what else its head says of it. */
  readonly head: string;
  /** The markup of `#root`, to the letter what the app's first drawing of the same data gives. */
  readonly root: string;
}

/**
 * Writes a page in Arabic, as it stands before any script has run. Pure: the same page for the same data, on any machine, at any time.
 *
 * @param path with neither base nor query, percent-encoded, `/a/7k3f9q2x/…/`
 * @param base where the site lies on its host, with a slash at both ends
 */
export function renderPage(path: string, data: PageData, base: string): RenderedPage {
  const pathname = base + path.slice(1);
  const at = siteAt(base).place(pathname, data);
  const root = renderToString(<StaticRouterProvider {...at} hydrate={false} />);
  return { head: pageHead(data, pathname, words), root };
}
