import { expect } from '@playwright/test';
import { ROUTES } from './routes.ts';
import { foreignRequests } from './seen.ts';
import { test } from './test.ts';

test('no page asks anything of another origin, and the browser has nothing to complain about', async ({
  page,
  baseURL,
}) => {
  const foreign = foreignRequests(page, baseURL ?? '');
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The page that is not there is answered with 404, and the browser says so.
    const expected = message.location().url.endsWith(ROUTES['not-found'] ?? '');
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const address of Object.values(ROUTES)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  }
  expect([foreign, complaints]).toEqual([[], []]);
});

test('the interface speaks English when asked, keeps it, and the articles stay Arabic', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('group', { name: 'Filter articles by tag' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const link = page.getByRole('main').locator('article a').first();
  await expect(link).toHaveAttribute('lang', 'ar');
  // The list is drawn anew for the sake of its facts: a link that was found a moment ago may stand there no more.
  await expect(link).toHaveCSS('direction', 'rtl');
});
