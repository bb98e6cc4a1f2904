import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildArticle, buildTag } from '../builders.ts';
import { openPage, publishedArticles } from '../open-page.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const headlines = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

test('all stories are listed in the order of the edition, each with its one link', async () => {
  await openPage(
    '/',
    publishedArticles(buildArticle({ id: 'a', title: 'أولى' }), buildArticle({ id: 'b', title: 'ثانية' })),
  );
  expect(headlines()).toEqual(['أولى', 'ثانية']);
  const [first] = screen.getAllByRole('article');
  expect(
    within(first!)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')?.slice(0, 5)),
  ).toEqual(['/a/a/']);
  expect(document.title).toBe('ورّاق');
});

test('a story shows its opening, its source, its day and its length; what is not known is absent', async () => {
  await openPage(
    '/',
    publishedArticles(
      buildArticle({ id: 'a', tweets: 2 }),
      buildArticle({ id: 'b', source: null, publishedOn: null, lead: '', tweets: 0 }),
    ),
  );
  const texts = screen
    .getAllByRole('article')
    .map((story) => [...story.querySelectorAll('p')].map((p) => p.textContent));
  expect(texts).toEqual([
    ['بدأ المزارعون جني التمر قبل موعده بأسبوعين.', 'جريدة الواحة3 يوليو 2024دقيقتا قراءةتغريدتان'],
    ['دقيقتا قراءة'],
  ]);
});

test('choosing a tag narrows the list, and the way back gives it back', async () => {
  const water = [buildTag({ slug: 'ماء', text: 'ماء' })];
  const { router } = await openPage(
    '/?tag=ماء',
    publishedArticles(
      buildArticle({ id: 'a', title: 'عن الماء', tags: water }),
      buildArticle({ id: 'b', title: 'عن النخل' }),
    ),
  );
  expect(headlines()).toEqual(['عن الماء']);
  await act(() => router.navigate('/'));
  expect(headlines()).toEqual(['عن الماء', 'عن النخل']);
});

test('a long list has pages, and an address beyond the last shows the last', async () => {
  const many = Array.from({ length: 61 }, (_, index) => buildArticle({ id: `n${index}`, title: `خبر ${index}` }));
  await openPage('/?page=99', publishedArticles(...many));
  expect(headlines()).toEqual(['خبر 60']);
  const pages = screen.getByRole('navigation', { name: 'صفحات القائمة' });
  expect(pages.textContent).toContain('صفحة 3 من 3');
  expect(within(pages).getByRole('link', { name: 'الأحدث' }).getAttribute('href')).toBe('/?page=2');
});

test('an edition without stories says so', async () => {
  await openPage('/', publishedArticles());
  expect(screen.getByText('لا توجد مقالات بعد')).toBeTruthy();
});
