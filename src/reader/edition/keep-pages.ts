import type { PageData } from '../../schema/pages.ts';
import type { EditionSource } from './edition-source.ts';

type LoadPage = EditionSource['loadPage'];

/** Pages of one visit; more would not be gone back to. */
const KEPT = 50;

/** In milliseconds; after that a list may have newer stories. */
const FRESH = 10 * 60_000;

interface KeptPage {
  readonly data: ReturnType<LoadPage>;
  readonly until: number;
}

export interface KeptPages {
  readonly loadPage: LoadPage;
  /** Keeps a page that came by another way. */
  readonly keep: (path: string, data: PageData) => void;
  /** Forgets all pages: there is a new edition. */
  readonly forget: () => void;
}

/** Keeps the pages loaded last, the loading ones too, so that one fetched ahead is not fetched again. A failure is not kept. */
export function keepPages(loadPage: LoadPage): KeptPages {
  const pages = new Map<string, KeptPage>();

  function keep(path: string, data: KeptPage['data']): KeptPage['data'] {
    pages.delete(path);
    pages.set(path, { data, until: Date.now() + FRESH });
    const [oldest] = pages.keys();
    if (pages.size > KEPT && oldest !== undefined) pages.delete(oldest);
    return data;
  }

  return {
    loadPage(path) {
      const kept = pages.get(path);
      if (kept && kept.until > Date.now()) return kept.data;
      const data = keep(path, loadPage(path));
      data.catch(() => {
        if (pages.get(path)?.data === data) pages.delete(path);
      });
      return data;
    },
    keep: (path, data) => void keep(path, Promise.resolve(data)),
    forget: () => pages.clear(),
  };
}
