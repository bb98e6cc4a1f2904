import { dataSource } from './data-source.ts';
import type { EditionSource } from './edition-source.ts';
import { keepPages } from './keep-pages.ts';
import { loadPage } from './load-page.ts';

const base = import.meta.env.BASE_URL;
const pages = keepPages((path) => loadPage(base, path));

/** What was published with the app. */
export const published: EditionSource = { ...dataSource(base), loadPage: pages.loadPage };

/** Keeps the page that the app came with. */
export const keepPage = pages.keep;

/** Calls back when a document was edited while developing: `published` is new then. */
export function onNewEdition(listener: () => void): void {
  import.meta.hot?.on('warraq:edition', () => {
    pages.forget();
    listener();
  });
}
