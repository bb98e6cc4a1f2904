import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { EditionSource } from '../../src/reader/edition/edition-source.ts';
import { setUpLanguage } from '../../src/reader/locales/i18n.ts';
import { fetchedPages } from '../../src/reader/pages/page-codes.ts';
import { routes } from '../../src/reader/routes.tsx';
import type { Article } from '../../src/schema/article.ts';
import { buildEdition } from './builders.ts';
import { type InMemoryEdition, inMemorySource } from './in-memory-source.ts';

/** A published edition with these articles, all of them listed. */
export function publishedArticles(...articles: readonly Article[]): InMemoryEdition {
  return inMemorySource(buildEdition(articles), { articles });
}

/** Opens an address of the paper, as a browser would, and waits until its heading is there. */
export async function openPage(address: string, source: EditionSource) {
  setUpLanguage();
  // Not of this page's making, and jsdom has no layout to scroll.
  window.scrollTo = () => {};
  const router = createMemoryRouter(routes(source, fetchedPages, '/'), { initialEntries: [address] });
  const { container } = render(<RouterProvider router={router} />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 });
  // What a page does after it is drawn, its title in the tab for one, is done too.
  await act(async () => {});
  return { router, container };
}
