import { expect } from '@playwright/test';
import { takenOver } from './taken-over.ts';
import { test } from './test.ts';

for (const [what, address, title] of [
  ['an address that leads nowhere', '/no/such/page/', 'لا صفحة في هذا العنوان'],
  ['an article that there is not', '/a/00000000/', 'لا مقال في هذا العنوان'],
  ['a tag that there is not', `/tag/${encodeURIComponent('لا-وجود-له')}/`, 'لا وسم باسم «لا-وجود-له»'],
] as const) {
  test(`${what}: says so, keeps out of search engines, and shows two ways on`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('meta[name=robots]').last()).toHaveAttribute('content', 'noindex');
    expect(await page.getByRole('main').getByRole('heading', { level: 3 }).count()).toBeGreaterThan(0);
    await page.getByRole('main').getByRole('searchbox').fill('المحصلة');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: /المحصلة صفر/ })).toBeVisible();
  });
}

test('an address that leads nowhere is answered with 404', async ({ request }) => {
  expect((await request.get('/no/such/page/')).status()).toBe(404);
});

test('an article that does not come is said, can be tried again, and then is there', async ({ page }) => {
  let broken = true;
  // What the reader's code fetches, not what the browser opens: a link works before the code is there.
  await page.route('**/a/**', (route) =>
    broken && route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  await page.goto('/');
  await takenOver(page);
  await page.getByRole('main').locator('article a').first().click();
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  await expect(page.getByRole('banner')).toBeVisible();
  broken = false;
  await alert.getByRole('button', { name: 'إعادة المحاولة' }).click();
  await expect(alert).toHaveCount(0);
  await expect(page.getByRole('main').locator('article').first()).toBeVisible();
});
