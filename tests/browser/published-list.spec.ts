import { expect, type Page } from '@playwright/test';
import { box, headlines, list, query } from './front-page.ts';
import { takenOver } from './taken-over.ts';
import { test } from './test.ts';

const firstCard = (page: Page) => page.getByRole('main').locator('article').first();

/** Opens the front page, and marks its first story to be known again. @returns the code that is asked for after it was taken over */
async function openMarked(page: Page): Promise<string[]> {
  await page.goto('/');
  await takenOver(page);
  await page.waitForLoadState('networkidle');
  await firstCard(page).evaluate((card) => card.setAttribute('data-mark', ''));
  const code: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) code.push(new URL(request.url()).pathname.slice(0, -'-12345678.js'.length));
  });
  return code;
}

test('the published list stays as it stands until a reader comes near the filter; then its code is there before a tag is chosen', async ({
  page,
}) => {
  const code = await openMarked(page);
  const before = await list(page);
  await headlines(page).nth(1).scrollIntoViewIfNeeded();
  await expect(firstCard(page)).toHaveAttribute('data-mark', '');
  expect(code).toEqual([]);
  await page.getByRole('group', { name: 'تصفية المقالات بالوسوم' }).hover();
  await expect.poll(() => code).toEqual(expect.arrayContaining(['/assets/RedrawnList', '/assets/choosing']));
  await page.waitForLoadState('networkidle');
  await box(page, 'غزة وإسرائيل').check();
  await expect(firstCard(page)).not.toHaveAttribute('data-mark');
  expect(await list(page)).not.toEqual(before);
  await box(page, 'غزة وإسرائيل').uncheck();
  expect(await list(page)).toEqual(before);
});

test('what takes its place is drawn with its first screen at once, and as a whole when that is seen', async ({
  page,
}) => {
  await openMarked(page);
  await page.getByRole('group', { name: 'تصفية المقالات بالوسوم' }).hover();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      if (!document.querySelector('[data-mark]')) seen.push(document.querySelectorAll('main article').length);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
  });
  await page.getByRole('button', { name: 'استبعاد غزة وإسرائيل' }).click();
  await expect(firstCard(page)).not.toHaveAttribute('data-mark');
  const all = (await list(page)).length;
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  expect([seen[0], all > 6, seen.at(-1)]).toEqual([6, true, all]);
});

test('a published list says which stories were read, and keeps the focus', async ({ page }) => {
  await openMarked(page);
  const story = firstCard(page);
  const id = await story.getAttribute('data-story');
  await page.evaluate((read) => localStorage.setItem('warraq.read', read ?? ''), id);
  await page.route('**/assets/RedrawnList-*.js', async (route) => {
    // The reader has gone on by the keyboard when it comes.
    await headlines(page).nth(2).getByRole('link').focus();
    await route.continue();
  });
  await page.reload();
  await expect(story.getByText('قُرئ')).toBeVisible();
  await expect(page.getByRole('main').getByText('قُرئ')).toHaveCount(1);
  await expect(headlines(page).nth(2).getByRole('link')).toBeFocused();
});

test('where the code of lists cannot be had, the published list stays and the choice is told as failed', async ({
  page,
}) => {
  await page.route('**/assets/RedrawnList-*.js', (route) => route.abort());
  await openMarked(page);
  await box(page, 'غزة وإسرائيل').check();
  await expect(page.getByRole('alert')).toContainText('تعذّر تحميل ما تطلبه الوسوم المختارة.');
  await expect(firstCard(page)).toHaveAttribute('data-mark', '');
  await page.unroute('**/assets/RedrawnList-*.js');
  await page.getByRole('button', { name: 'إعادة المحاولة' }).click();
  await expect(firstCard(page)).not.toHaveAttribute('data-mark');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('back from a story that was loaded anew meanwhile, its link has the focus', async ({ page }) => {
  await openMarked(page);
  const story = headlines(page).nth(1).getByRole('link');
  const name = (await story.textContent()) ?? '';
  await story.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.reload();
  await takenOver(page);
  await page.goBack();
  await expect(headlines(page).getByRole('link', { name })).toBeFocused();
});

test('on a slow device that is still busy with a choice, the box that made it stays ticked', async ({ page }) => {
  await openMarked(page);
  await page.getByRole('group', { name: 'تصفية المقالات بالوسوم' }).hover();
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  for (const tag of ['غزة وإسرائيل', 'في المنطقة', 'الأمم المتحدة']) {
    await box(page, tag).evaluate((ticked: HTMLInputElement) => {
      const seen: boolean[] = [];
      Object.assign(globalThis, { seen });
      const look = () => {
        seen.push(ticked.checked);
        requestAnimationFrame(look);
      };
      ticked.addEventListener('click', look, { once: true });
    });
    await box(page, tag).click({ noWaitAfter: true });
    await expect.poll(() => query(page).length, { timeout: 15_000 }).toBeGreaterThan(0);
    await expect(page.locator('main [aria-busy=true]')).toHaveCount(0, { timeout: 15_000 });
    expect(await page.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen)).not.toContain(false);
  }
});
