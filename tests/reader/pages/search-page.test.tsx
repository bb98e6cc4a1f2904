import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { buildArticle } from '../builders.ts';
import { openPage, publishedArticles } from '../open-page.tsx';

afterEach(cleanup);

const source = publishedArticles(
  buildArticle({ id: 'a', title: 'موسم التمر', tags: [] }),
  buildArticle({ id: 'b', title: 'مساعدات لغزّة', lead: '', tags: [] }),
);

test('the words of the address are shown, searched and counted', async () => {
  await openPage('/search/?q=%23غزة', source);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('نتائج البحث عن «#غزة»');
  expect(screen.getByRole('status').textContent).toBe('مقال واحد');
  expect(screen.getAllByRole('article').map((story) => story.querySelector('h2')?.textContent)).toEqual([
    'مساعدات لغزّة',
  ]);
});

test('words that the catalogue could take for its own are shown as they are', async () => {
  await openPage(`/search/?q=${encodeURIComponent('$t(app.name) {{query}} <b>')}`, source);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('نتائج البحث عن «$t(app.name) {{query}} <b>»');
});

test('what finds nothing says so and leads on', async () => {
  await openPage('/search/?q=قطار', source);
  expect(screen.getByRole('status').textContent).toBe('لا مقالات فيها كلّ هذه الكلمات');
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: /فهرس الوسوم/ }).getAttribute('href')).toBe('/tags/');
});

test('without words the page says what it searches', async () => {
  await openPage('/search/', source);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('البحث');
  expect(screen.queryByRole('status')).toBeNull();
});

test('the form of the masthead opens the search, and focus goes to its heading', async () => {
  const { router } = await openPage('/', source);
  await userEvent.type(screen.getByRole('searchbox', { name: 'ابحث في الصحيفة' }), 'التمر{Enter}');
  const heading = await screen.findByRole('heading', { name: 'نتائج البحث عن «التمر»' }, { timeout: 20_000 });
  expect(document.activeElement).toBe(heading);
  expect(new URLSearchParams(router.state.location.search).get('q')).toBe('التمر');
  expect(screen.getAllByRole('searchbox')).toHaveLength(1);
});
