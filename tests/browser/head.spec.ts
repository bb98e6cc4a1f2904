import { expect } from '@playwright/test';
import { SEED } from './sites.ts';
import { test } from './test.ts';

test('the head says of a page what is true of it: its whole address, and what it is only as long as it stands open', async ({
  page,
  baseURL,
}) => {
  const machines = page.locator('head script[type="application/ld+json"]');
  const description = page.locator('head meta[name="description"]');
  const address = page.locator('head link[rel="canonical"]');
  await page.goto(SEED);
  await expect(machines).toHaveCount(1);
  await expect(description).toHaveCount(1);
  await expect(address).toHaveAttribute('href', new RegExp(`^${baseURL}${SEED}.+/$`));

  await page.getByRole('link', { name: 'الصفحة الأولى' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'الصفحة الأولى' })).toBeAttached();
  await expect(address).toHaveAttribute('href', `${baseURL}/`);
  await expect(machines).toHaveCount(0);
  await expect(description).toHaveCount(0);
});
