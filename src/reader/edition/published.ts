import { editionAddress } from 'virtual:edition';
import type { Edition } from '../../schema/edition.ts';
import type { EditionSource } from './edition-source.ts';
import { loadArticle } from './load-article.ts';

let address = editionAddress;
let kept: Promise<Edition> | undefined;
let announce = (): void => {};

/** The edition that was published with the app. It is fetched once; a failure is not kept. */
export const published: EditionSource = {
  loadEdition() {
    kept ??= fetchEdition().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  },
  loadArticle,
};

async function fetchEdition(): Promise<Edition> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the edition: the host answered ${response.status}`);
  const edition: Edition = await response.json();
  return edition;
}

/** Calls back when a document was edited while developing: `published` is new then. */
export function onNewEdition(listener: () => void): void {
  announce = listener;
}

import.meta.hot?.accept('virtual:edition', (module) => {
  if (!module) return;
  address = module['editionAddress'];
  kept = undefined;
  announce();
});
