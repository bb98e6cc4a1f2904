import { act, cleanup, screen } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, matchRoutes, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markRead } from '../../src/reader/device/read-articles.ts';
import { speakLanguage } from '../../src/reader/locales/i18n.ts';
import { fetchedPages } from '../../src/reader/pages/page-codes.ts';
import { renderPage } from '../../src/reader/prerender.tsx';
import { routes } from '../../src/reader/routes.tsx';
import type { PageData } from '../../src/schema/pages.ts';
import { PAGE_SAMPLES, sampleSource } from './page-samples.ts';

const zoneHere = process.env['TZ'];
let root: Root | undefined;

beforeEach(() => {
  localStorage.clear();
  window.scrollTo = () => {};
});
afterEach(async () => {
  act(() => root?.unmount());
  await act(() => speakLanguage('ar'));
  process.env['TZ'] = zoneHere;
  delete document.documentElement.dataset['theme'];
  vi.restoreAllMocks();
  cleanup();
  document.body.replaceChildren();
});

/** Publishes a page and takes it over at an address, as the app does. @returns what React complained of, and whether it threw the heading away */
async function takeOver(
  address: string,
  path: string,
  data: PageData,
  base = '/',
  markup = renderPage(path, data, base).root,
) {
  const complaints: unknown[] = [];
  vi.spyOn(console, 'error').mockImplementation((...said) => void complaints.push(said));
  const container = document.createElement('div');
  // The parser of the page reads what was published, as in a browser.
  container.innerHTML = markup;
  document.body.append(container);
  const heading = container.querySelector('h1');
  const tree = routes(sampleSource, fetchedPages, base);
  await fetchedPages[data.type].fetch();
  const route = matchRoutes(tree, new URL(address, 'https://x').pathname, base)?.at(-1)?.route.id ?? '';
  const router = createMemoryRouter(tree, {
    basename: base,
    initialEntries: [address],
    hydrationData: { loaderData: { [route]: data } },
  });
  await act(async () => {
    root = hydrateRoot(container, <RouterProvider router={router} />, {
      onRecoverableError: (error) => complaints.push(error),
    });
  });
  return { complaints, lost: !heading?.isConnected };
}

test.for(
  ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].flatMap((zone) =>
    PAGE_SAMPLES.map(([path, data]) => [data.type, zone, path, data] as const),
  ),
)('%s is taken over as it stands, in %s', async ([, zone, path, data]) => {
  process.env['TZ'] = zone;
  expect(await takeOver(path, path, data)).toEqual({ complaints: [], lost: false });
});

test('a page that is not the one published is complained of', async () => {
  const [path, data] = PAGE_SAMPLES[7]!;
  const [, other] = PAGE_SAMPLES[0]!;
  const { complaints, lost } = await takeOver(path, path, data, '/', renderPage('/', other, '/').root);
  expect(complaints.length).toBeGreaterThan(0);
  expect(lost).toBe(true);
});

test('below a folder of its host a page is taken over just so', async () => {
  const [path, data] = PAGE_SAMPLES[2]!;
  expect((await takeOver(`/news${path}`, path, data, '/news/')).complaints).toEqual([]);
});

test('what the device keeps comes after: the language, the theme, what was read', async () => {
  localStorage.setItem('warraq.language', 'en');
  markRead('n3');
  document.documentElement.dataset['theme'] = 'dark';
  const [path, data] = PAGE_SAMPLES[0]!;
  const { complaints } = await takeOver(path, path, data);
  expect(await screen.findByRole('link', { name: 'Front page' }, { timeout: 20_000 })).toBeTruthy();
  expect(screen.getByRole('button', { name: /dark/i })).toBeTruthy();
  expect(document.querySelector('[data-story="n3"]')?.querySelector('p:last-child > :last-child')?.textContent).toBe(
    ' read',
  );
  expect(complaints).toEqual([]);
});

test.for([
  ['what is asked of the front page', '/?tag=المياه', 0, 'تصفية بالوسوم (1)'],
  ['what is searched', '/search/?q=خبر', 6, 'نتائج البحث عن «خبر»'],
] as const)('%s is answered once its page is taken over', async ([, address, sample, answer]) => {
  const [path, data] = PAGE_SAMPLES[sample]!;
  const { complaints } = await takeOver(address, path, data);
  expect(complaints).toEqual([]);
  expect(document.body.textContent).toContain(answer);
});

test.for([
  ['/a/zzzzzzzz/', 'لا مقال في هذا العنوان'],
  ['/tag/قطار/', 'لا وسم باسم «قطار»'],
  ['/no/such/page/', 'لا صفحة في هذا العنوان'],
  ['/tags/zz/', 'لا صفحة في هذا العنوان'],
] as const)('the page for what is missing is taken over at %s, and then says what', async ([address, heading]) => {
  const [path, data] = PAGE_SAMPLES[7]!;
  expect(await takeOver(address, path, data)).toEqual({ complaints: [], lost: false });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
});
