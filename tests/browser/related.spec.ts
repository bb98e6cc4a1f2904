import { expect, type Page } from '@playwright/test';
import { foreignRequests } from './seen.ts';
import { HARD_CASES, SEED, storyAddress } from './sites.ts';
import { test } from './test.ts';

const aside = (page: Page) => page.getByRole('complementary', { name: 'اقرأ أيضًا' });
const ATTACHED = 'الخارجية الأمريكية: بلينكن يناقش أزمات أوكرانيا والشرق الأوسط خلال قمة السبع بإيطاليا';

test('the related stories stand after the article, and on wide screens on its left', async ({ page }) => {
  await page.goto(SEED);
  await expect(aside(page)).toHaveCount(1);
  const follows = await aside(page).evaluate((element) => {
    const article = document.querySelector('main article')!;
    return Boolean(article.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(follows).toBe(true);
  for (const width of [1024, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const side = await aside(page).boundingBox();
    const article = await page.getByRole('main').locator('article').first().boundingBox();
    expect(side!.x + side!.width).toBeLessThanOrEqual(article!.x);
  }
});

test('the story that the source itself attached comes first; each has one reason, one heading, one link', async ({
  page,
}) => {
  await page.goto(SEED);
  const items = aside(page).getByRole('listitem');
  await expect(items.first()).toContainText('رشّحه المصدر');
  await expect(items.first().getByRole('link', { name: ATTACHED })).toBeVisible();
  expect(await items.count()).toBeLessThanOrEqual(6);
  const titles: string[] = [];
  for (const item of await items.all()) {
    await expect(
      item.getByText(/^(رشّحه المصدر|من القصة نفسها|قريب في موضوعه|وسم مشترك: .+|وسمان مشتركان: .+|وسوم مشتركة: .+)$/),
    ).toHaveCount(1);
    await expect(item.getByRole('link')).toHaveCount(1);
    const title = await item.getByRole('heading', { level: 3 }).innerText();
    await expect(item.getByRole('link', { name: title, exact: true })).toBeVisible();
    titles.push(title);
  }
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles).not.toContain(await page.getByRole('heading', { level: 1 }).innerText());
});

test('the attached story opens as a page of its own, with its five paragraphs and no day', async ({
  page,
  baseURL,
}) => {
  await page.goto(SEED);
  const foreign = foreignRequests(page, baseURL ?? '');
  await aside(page).getByRole('link', { name: ATTACHED }).click();
  await expect(page.getByRole('heading', { level: 1, name: ATTACHED })).toBeFocused();
  const article = page.getByRole('main').locator('article').first();
  await expect(article.getByText('نص مرفق بلا تاريخ')).toBeVisible();
  await expect(article.locator('p').filter({ hasText: /^(قالت|وأكد|وقالت|وأضافت|وتتولى) / })).toHaveCount(5);
  await expect(article.locator('time')).toHaveCount(0);
  await expect(article).not.toContainText('7 نوفمبر 2023');
  await expect(article.getByRole('link', { name: /المحصلة صفر/ })).toBeVisible();
  expect(foreign).toEqual([]);
});

for (const [language, forwards] of [
  ['ar', -1],
  ['en', 1],
] as const) {
  test(`shared tags follow one another as ${language} is read, whatever they are written in`, async ({ page }) => {
    await page.addInitScript((kept) => localStorage.setItem('warraq.language', kept), language);
    await page.goto(storyAddress('008_5a0fe3914d76b8c2'));
    const labels = page
      .getByRole('complementary')
      .locator('li > p > bdi')
      .filter({ has: page.locator('bdi') });
    await expect(labels.first()).toContainText(language === 'en' ? 'Shared tags: ' : 'وسوم مشتركة: ');
    const steps = await labels.evaluateAll((all) =>
      all.flatMap((label) => {
        const boxes = [...label.children].map((tag) => tag.getClientRects()[0]!);
        return boxes
          .slice(1)
          .flatMap((box, at) => (box.top === boxes[at]!.top ? [Math.sign(box.left - boxes[at]!.left)] : []));
      }),
    );
    expect(new Set(steps)).toEqual(new Set([forwards]));
  });
}

test('a story that was read is marked by a word, and not by colour alone', async ({ page }) => {
  await page.goto(SEED);
  const item = aside(page).getByRole('listitem').filter({ hasText: ATTACHED });
  await expect(item.getByText('قُرئ')).toHaveCount(0);
  await item.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: ATTACHED })).toBeVisible();
  await page.goBack();
  await expect(item.getByText('قُرئ')).toBeVisible();
});

test('the page does not move while it comes up', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((shifts) => {
      for (const shift of shifts.getEntries()) {
        (window as unknown as { moved: number }).moved += (shift as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(SEED);
  await expect(aside(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.01);
});

test.describe('in other editions', () => {
  test.use({ baseURL: HARD_CASES });

  test('an attached story that is in the archive leads to the archived one', async ({ page }) => {
    await page.goto(storyAddress('tweet-of-greatest-length'));
    const link = aside(page).getByRole('link', { name: 'مهرجان الفلك يجمع هواة الرصد في الصحراء' });
    await expect(link).toHaveAttribute('href', new RegExp(`^${storyAddress('tweets-with-parts-missing')}`));
  });

  test('no related stories, no heading for them', async ({ page }) => {
    await page.goto(storyAddress('story-with-fields-missing'));
    await expect(page.getByRole('heading', { level: 1, name: 'حكاية جسر قديم' })).toBeVisible();
    await expect(page.getByRole('complementary')).toHaveCount(0);
    await expect(page.getByText('اقرأ أيضًا')).toHaveCount(0);
  });

  test('a title in English runs its own way', async ({ page }) => {
    await page.goto(storyAddress('story-with-english-neighbour'));
    const link = aside(page).getByRole('link', { name: /^Cycling paths/ });
    expect(await link.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  });
});
