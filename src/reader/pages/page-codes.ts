import type { PageData } from '../../schema/pages.ts';
import { haveAtHand } from '../loading/use-on-demand.ts';
import { fetchRedrawnList } from '../stories/PublishedList.tsx';
import { onDemand, type PageCode } from './on-demand.tsx';

/** The code that shows each kind of page. */
export type PageCodes = Readonly<Record<PageData['type'], PageCode>>;

const archive = onDemand(async () => (await import('./ArchivePage.tsx')).ArchivePage);

/** What a browser fetches: of all pages, the one that is opened. */
export const fetchedPages: PageCodes = {
  front: onDemand(
    async () => (await import('./FrontPage.tsx')).FrontPage,
    () => haveAtHand(fetchRedrawnList),
  ),
  archive,
  article: onDemand(async () => (await import('./ArticlePage.tsx')).ArticlePage),
  tag: onDemand(async () => (await import('./TagPage.tsx')).TagPage),
  'tag-archive': archive,
  tags: onDemand(async () => (await import('./TagsPage.tsx')).TagsPage),
  search: onDemand(async () => (await import('./SearchPage.tsx')).SearchPage),
  missing: onDemand(async () => (await import('./NotFoundPage.tsx')).NotFoundPage),
};
