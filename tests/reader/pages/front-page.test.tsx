import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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
    [
      'بدأ المزارعون جني التمر قبل موعده بأسبوعين.',
      'جريدة الواحة ·\u00a03 يوليو 2024 ·\u00a0دقيقتا قراءة ·\u00a0تغريدتان',
    ],
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
  await waitFor(() => expect(headlines()).toEqual(['عن الماء']));
  await act(() => router.navigate('/'));
  expect(headlines()).toEqual(['عن الماء', 'عن النخل']);
});

const many = (length: number) =>
  Array.from({ length }, (_, index) => buildArticle({ id: `n${index}`, title: `خبر ${index}` }));

test('after the first stories, the rows of a long list come when they are on the screen, each with its place', async () => {
  const source = publishedArticles(...many(200));
  await openPage('/', source);
  expect(headlines()).toHaveLength(30);
  const rows = await screen.findByRole('list', { name: 'المقالات الأقدم' }, { timeout: 20_000 });
  expect(await within(rows).findByRole('link', { name: 'خبر 30' }, { timeout: 20_000 })).toBeTruthy();
  const [first] = within(rows).getAllByRole('listitem');
  expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual(['31', '200']);
  expect(within(rows).queryByRole('link', { name: 'خبر 199' })).toBeNull();
  expect(source.asked.filter((asked) => asked.startsWith('loadStories')).length).toBeLessThan(4);
});

test('rows that do not come are told and asked for again; the list and its focus stay', async () => {
  const source = publishedArticles(...many(60));
  source.fail('loadStories');
  await openPage('/', source);
  expect((await screen.findByRole('alert', {}, { timeout: 20_000 })).textContent).toContain('تعذّر تحميل المقالات الأقدم');
  expect(headlines()).toHaveLength(30);
  source.fail();
  await userEvent.click(screen.getByRole('button', { name: 'إعادة المحاولة' }));
  expect(await screen.findByRole('link', { name: 'خبر 31' }, { timeout: 20_000 })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('what a choice asks for does not come: the list before it stays, and trying again brings it', async () => {
  const water = [buildTag({ slug: 'ماء', text: 'ماء' })];
  const source = publishedArticles(
    buildArticle({ id: 'a', title: 'عن الماء', tags: water }),
    buildArticle({ id: 'b' }),
  );
  await openPage('/', source);
  source.fail('loadTag', 'loadManifest');
  await userEvent.click(screen.getByRole('checkbox', { name: /^ماء / }));
  expect((await screen.findByRole('alert')).textContent).toContain('تعذّر تحميل ما تطلبه الوسوم المختارة');
  expect([screen.getByRole<HTMLInputElement>('checkbox', { name: /^ماء/ }).checked, headlines().length]).toEqual([
    true,
    2,
  ]);
  source.fail();
  await userEvent.click(screen.getByRole('button', { name: 'إعادة المحاولة' }));
  await waitFor(() => expect(headlines()).toEqual(['عن الماء']));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});

test('an edition without stories says so', async () => {
  await openPage('/', publishedArticles());
  expect(screen.getByText('لا توجد مقالات بعد')).toBeTruthy();
});
