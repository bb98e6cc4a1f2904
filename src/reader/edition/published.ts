import type { EditionSource } from './edition-source.ts';
import { keepPages } from './keep-pages.ts';
import { loadPage } from './load-page.ts';

const base = import.meta.env.BASE_URL;
const pages = keepPages((path) => loadPage(base, path));

let data: Promise<Omit<EditionSource, 'loadPage'>> | undefined;

/** What reads the files of data: fetched when the first of them is asked for, for most pages never ask. A failure is not kept. */
function dataSource(): Promise<Omit<EditionSource, 'loadPage'>> {
  data ??= import('./data-source.ts').then((module) => module.dataSource(base));
  data.catch(() => (data = undefined));
  return data;
}

/** What was published with the app. */
export const published: EditionSource = {
  loadPage: pages.loadPage,
  findSlug: async (id) => (await dataSource()).findSlug(id),
  loadManifest: async () => (await dataSource()).loadManifest(),
  findTag: async (slug) => (await dataSource()).findTag(slug),
  loadTag: async (file) => (await dataSource()).loadTag(file),
  loadPostings: async (file) => (await dataSource()).loadPostings(file),
  loadStories: async (numbers) => (await dataSource()).loadStories(numbers),
  loadTagNames: async () => (await dataSource()).loadTagNames(),
};

/** Keeps the page that the app came with. */
export const keepPage = pages.keep;

/** Calls back when a document was edited while developing: `published` is new then. */
export function onNewEdition(listener: () => void): void {
  import.meta.hot?.on('warraq:edition', () => {
    pages.forget();
    data = undefined;
    listener();
  });
}
