import './theme/tokens.css';
import './theme/fonts.css';
import './theme/base.css';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { PageData } from '../schema/pages.ts';
import { keepPage, onNewEdition, published } from './edition/published.ts';
import { setUpLanguage } from './locales/i18n.ts';
import { fetchedPages } from './pages/page-codes.ts';
import { findRight, routes } from './routes.tsx';

const base = import.meta.env.BASE_URL;

/** Takes over the page that stands in the document, or draws it where only its data does, as while developing. */
export async function openPaper(root: Element): Promise<void> {
  setUpLanguage();
  const { pathname, search, hash } = window.location;
  const path = pathname.slice(base.length - 1);
  const tree = routes(published, fetchedPages, base);
  const data = pageData();
  const route = matchRoutes(tree, pathname, base)?.at(-1)?.route.id;
  const stands = root.hasChildNodes();
  // Its code first: markup taken over by a page that is not there would be thrown away.
  if (data) await fetchedPages[data.type][stands ? 'fetchFirst' : 'fetch']();
  const router = createBrowserRouter(tree, {
    basename: base,
    ...(data && route ? { hydrationData: { loaderData: { [route]: data } } } : {}),
  });
  const app = (
    <StrictMode>
      {/* A page that is gone to is drawn at once: piece by piece it would come later. */}
      <RouterProvider router={router} useTransitions={false} />
    </StrictMode>
  );
  // In slices, so that a slow phone can answer between them.
  startTransition(() => {
    if (stands) hydrateRoot(root, app, { onRecoverableError: reportError });
    else createRoot(root).render(app);
  });
  onNewEdition(() => void router.revalidate());

  if (data?.type !== 'missing') return void (data && keepPage(path, data));
  const right = await findRight(path, published);
  if (right) window.location.replace(base + right.slice(1) + search + hash);
}

/** What the document's page shows. */
function pageData(): PageData | undefined {
  const data: PageData | undefined =
    JSON.parse(document.querySelector('#page-data')?.textContent || 'null') ?? undefined;
  return data;
}
