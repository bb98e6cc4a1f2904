import { edition } from 'virtual:edition';
import type { EditionSource } from './edition-source.ts';
import { loadArticle } from './load-article.ts';

let current = edition;
let announce = (): void => {};

/** The edition that the app was built with. */
export const published: EditionSource = { edition: () => current, loadArticle };

/** Calls back when a document was edited while developing: `published` is new then. */
export function onNewEdition(listener: () => void): void {
  announce = listener;
}

import.meta.hot?.accept('virtual:edition', (module) => {
  if (!module) return;
  current = module['edition'];
  announce();
});
