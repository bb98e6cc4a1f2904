import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { buildArticle, buildEdition, buildTag } from '../builders.ts';
import { inMemorySource } from '../in-memory-source.ts';
import { openPage, publishedArticles } from '../open-page.tsx';

afterEach(cleanup);

const tags = (...texts: string[]) => texts.map((text) => buildTag({ slug: text.replaceAll(' ', '-'), text }));

const articles = [
  buildArticle({ id: 'a', title: 'أولى', tags: tags('غزة وإسرائيل', 'المياه') }),
  buildArticle({ id: 'b', title: 'ثانية', tags: tags('غزة وإسرائيل') }),
  buildArticle({ id: 'c', title: 'ثالثة', tags: tags('المياه') }),
];

test('a tag has its articles, their number, its neighbours and a way to the filter', async () => {
  await openPage('/tag/غزة-وإسرائيل/', publishedArticles(...articles));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('غزة وإسرائيل');
  expect(screen.getAllByRole('article').map((story) => story.querySelector('h2')?.textContent)).toEqual([
    'أولى',
    'ثانية',
  ]);
  expect(screen.getByText(/مقالان/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'المياه' })).toBeTruthy();
  const narrow = screen.getByRole('link', { name: 'اجمعه مع وسوم أخرى' });
  expect(new URL(narrow.getAttribute('href')!, 'https://x').searchParams.get('tag')).toBe('غزة-وإسرائيل');
});

test('a variant spelling opens the tag, and the address is put right', async () => {
  const { router } = await openPage('/tag/غزه-واسرائيل/', publishedArticles(...articles));
  expect([decodeURI(router.state.location.pathname), router.state.historyAction]).toEqual([
    '/tag/غزة-وإسرائيل/',
    'REPLACE',
  ]);
});

test('an unknown tag is named, and offers ways on', async () => {
  await openPage('/tag/قطار/', publishedArticles(...articles));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('لا وسم باسم «قطار»');
  expect(screen.getByRole('search', { name: 'ابحث عن الصفحة' })).toBeTruthy();
  expect(screen.getAllByRole('article')).toHaveLength(3);
});

test('the index has each tag once with its number, site-wide ones apart', async () => {
  const edition = buildEdition(articles, ['المياه']);
  await openPage('/tags/', inMemorySource(edition));
  const groups = screen.getAllByRole('heading', { level: 2 }).map((heading) => [
    heading.textContent,
    within(heading.parentElement!)
      .getAllByRole('listitem')
      .map((entry) => entry.textContent),
  ]);
  expect(groups).toEqual([
    ['غ', ['غزة وإسرائيل 2مقالان']],
    ['وسوم عامة للموقع', ['المياه 2مقالان']],
  ]);
});
