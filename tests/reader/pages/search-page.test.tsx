import { cleanup, screen, waitFor, within } from '@testing-library/react';
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
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('مقال واحد'));
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
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('لا مقالات فيها كلّ هذه الكلمات'));
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

const titled = (length: number, title: (place: number) => string) =>
  publishedArticles(...Array.from({ length }, (_, place) => buildArticle({ id: `n${place}`, title: title(place) })));
const found = () => screen.queryAllByRole('article').map((story) => story.querySelector('h2')?.textContent);

test('tags with the words are offered, and what carries the first of them is found', async () => {
  await openPage('/search/?q=زراعه', publishedArticles(buildArticle({ title: 'خبر' })));
  const tags = await screen.findByRole('region', { name: 'وسوم فيها هذه الكلمات' });
  expect(within(tags).getByRole('link', { name: 'الزراعة' }).getAttribute('href')).toContain('/tag/');
  expect(found()).toEqual(['خبر']);
});

test('a search stops where enough is found, says how far it looked, and looks further when asked', async () => {
  const published = titled(3000, (place) => (place % 50 === 0 ? `تمر ${place}` : `خبر ${place}`));
  await openPage('/search/?q=تمر', published);
  const further = await screen.findByRole('button', { name: 'ابحث في الأقدم' }, { timeout: 20_000 });
  expect(screen.getByText('بُحث في أحدث 2048 من 3000.')).toBeTruthy();
  expect([found().length, found()[0]]).toEqual([41, 'تمر 0']);
  expect(published.asked.filter((asked) => asked.startsWith('loadStories'))).toEqual([
    'loadStories 1024',
    'loadStories 1024',
  ]);
  await userEvent.click(further);
  await waitFor(() => expect(found()).toHaveLength(60));
  expect(screen.queryByRole('button', { name: 'ابحث في الأقدم' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

test('a search that finds nothing looks through so many, and asks before it goes on', async () => {
  const published = titled(5000, (place) => (place === 4999 ? 'قطار' : 'خبر'));
  await openPage('/search/?q=قطار', published);
  const further = await screen.findByRole('button', { name: 'ابحث في الأقدم' }, { timeout: 20_000 });
  expect(screen.getByText('بُحث في أحدث 4096 من 5000.')).toBeTruthy();
  await userEvent.click(further);
  await waitFor(() => expect(found()).toEqual(['قطار']));
});

test('a search that breaks off keeps what it found, and is taken up again', async () => {
  const published = titled(10, (place) => `تمر ${place}`);
  published.fail('loadStories');
  await openPage('/search/?q=تمر', published);
  expect((await screen.findByRole('alert')).textContent).toContain('تعذّر إكمال البحث');
  published.fail();
  await userEvent.click(screen.getByRole('button', { name: 'إعادة المحاولة' }));
  await waitFor(() => expect(found()).toHaveLength(10));
  expect(screen.queryByRole('alert')).toBeNull();
});
