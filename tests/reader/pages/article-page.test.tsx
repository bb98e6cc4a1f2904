import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article } from '../../../src/schema/article.ts';
import { buildArticle, buildLink, buildRelated, buildTag } from '../builders.ts';
import { openPage, publishedArticles } from '../open-page.tsx';
import { buildTweet } from '../tweet/build-tweet.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const ADDRESS = '/a/nakhl01/%D9%85%D9%88%D8%B3%D9%85-%D8%A7%D9%84%D8%AA%D9%85%D8%B1/';

const open = (given: Partial<Article> = {}) => openPage(ADDRESS, publishedArticles(buildArticle(given)));

test('the page has one banner, one main, one contentinfo and one heading, and is named in the tab', async () => {
  await open();
  for (const role of ['banner', 'main', 'contentinfo']) expect(screen.getAllByRole(role)).toHaveLength(1);
  expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual([
    'موسم التمر يبدأ باكرًا هذا العام',
  ]);
  expect(document.title).toBe('موسم التمر يبدأ باكرًا هذا العام · ورّاق');
});

test('the first thing that Tab reaches skips to the content', async () => {
  await open();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'تخطَّ إلى المحتوى' }));
});

test('source and day are shown, the day also for machines', async () => {
  await open();
  expect(screen.getByText('جريدة الواحة')).toBeTruthy();
  expect(screen.getByText('3 يوليو 2024').closest('time')?.dateTime).toBe('2024-07-03');
});

test('a date that could not be read is shown as written, and is no time', async () => {
  const { container } = await open({ publishedOn: null, unreadDate: '31st, February 2024 GMT' });
  expect(screen.getByText('31st, February 2024 GMT').tagName).toBe('BDI');
  expect(container.querySelector('time')).toBeNull();
});

test('what is not known has no row and no heading', async () => {
  const { container } = await open({ publishedOn: null, source: null, tags: [] });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('موسم التمر يبدأ باكرًا هذا العام');
  expect(screen.queryByText('المصدر:')).toBeNull();
  expect(screen.queryByRole('heading', { name: 'الوسوم' })).toBeNull();
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(container.textContent).not.toMatch(/undefined|null|Invalid/);
});

test('the blocks stand in the order of the document, with their tweets numbered', async () => {
  await open({
    blocks: [
      { type: 'paragraph', text: 'فقرة أولى.' },
      buildTweet(),
      { type: 'embed', platform: 'instagram', text: 'صورة من المزرعة' },
      buildTweet(),
      { type: 'paragraph', text: 'فقرة أخيرة.' },
    ],
  });
  const [article] = screen.getAllByRole('article');
  const shown = within(article!)
    .getAllByText(/فقرة|صورة من المزرعة|معرض الكتاب/)
    .map(({ tagName }) => tagName);
  expect(shown).toEqual(['P', 'BLOCKQUOTE', 'BLOCKQUOTE', 'BLOCKQUOTE', 'P']);
  expect(
    within(article!)
      .getAllByRole('article')
      .map((card) => card.getAttribute('aria-label')),
  ).toEqual(['تغريدة 1 من 2 من Books.om', 'تغريدة 2 من 2 من Books.om']);
});

test('the text is Arabic from the right, whatever the interface speaks', async () => {
  await open();
  const paragraph = screen.getByText('بدأ المزارعون جني التمر قبل موعده بأسبوعين.');
  expect([paragraph.lang, paragraph.dir]).toEqual(['ar', 'rtl']);
});

test('the tags lead to their pages', async () => {
  await open({ tags: [buildTag({ slug: 'زراعة-وري', text: 'زراعة وريّ' })] });
  expect(screen.getByRole('link', { name: 'زراعة وريّ' }).getAttribute('href')).toBe('/tag/زراعة-وري/');
});

test('related stories stand in a named aside after the article, each with one reason, at most six', async () => {
  const reasons = [
    { type: 'read-also' },
    { type: 'thread' },
    { type: 'tags', tags: ['الزراعة', 'المياه'] },
    { type: 'wording' },
  ] as const;
  const related = Array.from({ length: 7 }, (_, index) =>
    buildRelated({ id: `r${index}`, title: `قصة مجاورة ${index}`, reason: reasons[index % 4]! }),
  );
  await open({ related });
  const aside = screen.getByRole('complementary', { name: 'اقرأ أيضًا' });
  expect(screen.getAllByRole('article')[0]!.compareDocumentPosition(aside)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const cards = within(aside).getAllByRole('listitem');
  expect(cards).toHaveLength(6);
  expect(cards.slice(0, 4).map((card) => card.firstElementChild?.textContent)).toEqual([
    'رشّحه المصدر',
    'من القصة نفسها',
    'وسمان مشتركان: الزراعة، المياه',
    'قريب في موضوعه',
  ]);
  expect(within(cards[0]!).getAllByRole('link')).toHaveLength(1);
  expect(within(cards[0]!).getByRole('heading', { level: 3 }).textContent).toBe('قصة مجاورة 0');
});

test('a related story that was opened says so in words, and that is kept on the device', async () => {
  const { router } = await openPage(
    '/a/nahr02/',
    publishedArticles(buildArticle({ id: 'nahr02' }), buildArticle({ related: [buildRelated()] })),
  );
  await act(() => router.navigate(ADDRESS));
  expect(within(screen.getByRole('complementary')).getByText('قُرئ')).toBeTruthy();
  expect(localStorage.getItem('warraq.read')?.split(' ')).toEqual(expect.arrayContaining(['nahr02', 'nakhl01']));
});

test('an attached story says that it has no day, and which article carries it', async () => {
  await open({ publishedOn: null, attachedTo: [buildLink({ id: 'host9', slug: 'مضيف', title: 'القصة المضيفة' })] });
  expect(screen.getByText('نص مرفق بلا تاريخ')).toBeTruthy();
  expect(screen.getByText('ورد مرفقًا بهذا المقال:')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'القصة المضيفة' }).getAttribute('href')).toMatch(/^\/a\/host9\//);
});

test('a document whose form was not recognised is shown as it is, with a notice', async () => {
  await open({ unrecognised: true });
  expect(screen.getByText('لم تُعرف بنية هذه الوثيقة، فنعرض نصّها كما هو.')).toBeTruthy();
  expect(screen.getByText('بدأ المزارعون جني التمر قبل موعده بأسبوعين.')).toBeTruthy();
});

test('the newer and the older article are one step away', async () => {
  await open({ newer: buildLink({ id: 'new1', title: 'الأحدث' }), older: buildLink({ id: 'old1', title: 'الأقدم' }) });
  const links = within(screen.getByRole('navigation', { name: 'قبله وبعده' })).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')?.slice(0, 8)])).toEqual([
    [' أحدث منهالأحدث', '/a/new1/'],
    ['أقدم منه الأقدم', '/a/old1/'],
  ]);
});

test.for([
  ['a wrong slug', '/a/nakhl01/%D8%AE%D8%B7%D8%A3/'],
  ['no slug', '/a/nakhl01/'],
  ['no slash at the end', '/a/nakhl01'],
] as const)('%s opens the article, and the address is put right without a step in the history', async ([, address]) => {
  const { router } = await openPage(address, publishedArticles(buildArticle()));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('موسم التمر يبدأ باكرًا هذا العام');
  expect([router.state.location.pathname, router.state.historyAction]).toEqual([ADDRESS, 'REPLACE']);
});

test('an unknown id is told, and offers the latest', async () => {
  const { container } = await openPage('/a/nobody/', publishedArticles(buildArticle()));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('لا مقال في هذا العنوان');
  expect(document.head.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(within(container).getByRole('link', { name: 'موسم التمر يبدأ باكرًا هذا العام' })).toBeTruthy();
});
