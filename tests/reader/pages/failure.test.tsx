import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { buildArticle } from '../builders.ts';
import { openPage, publishedArticles } from '../open-page.tsx';

afterEach(cleanup);

test('an article that does not come is told, all round it works, and trying again opens it', async () => {
  const article = buildArticle();
  const source = publishedArticles(article);
  source.fail('loadPage');
  await openPage(`/a/${article.id}/${article.slug}/`, source);
  expect(screen.getByRole('alert').textContent).toContain('تعذّر فتح هذه الصفحة');
  expect(screen.getByRole('link', { name: 'الوسوم' })).toBeTruthy();
  expect(document.activeElement).toBe(document.body);
  source.fail();
  await userEvent.click(screen.getByRole('button', { name: 'إعادة المحاولة' }));
  expect(await screen.findByRole('heading', { name: article.title }, { timeout: 20_000 })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('an address that leads nowhere says so, is kept from search engines, and offers a search and the latest', async () => {
  const { router } = await openPage('/no/such/page', publishedArticles(buildArticle()));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('لا صفحة في هذا العنوان');
  expect(document.head.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(screen.getByRole('search', { name: 'ابحث عن الصفحة' })).toBeTruthy();
  expect(screen.getAllByRole('article')).toHaveLength(1);
  await act(() => router.navigate('/'));
  expect(document.head.querySelector('meta[name="robots"]')).toBeNull();
});

test('a new edition reaches the open page', async () => {
  let source = publishedArticles(buildArticle({ title: 'قبل التحرير' }));
  const { router } = await openPage('/', { ...source, loadPage: (path) => source.loadPage(path) });
  source = publishedArticles(buildArticle({ title: 'بعد التحرير' }));
  await act(() => router.revalidate());
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('بعد التحرير');
});
