import { expect } from '@playwright/test';
import { list } from './front-page.ts';
import { test } from './test.ts';

test.use({ viewport: { width: 1280, height: 4000 } });

test('ten pages in view are fetched ahead for a page that is opened, however its list changes', async ({ page }) => {
  const stories = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/a/')) stories.add(pathname);
  });
  await page.goto('/');
  await expect.poll(() => stories.size).toBe(10);
  const unfiltered = await list(page);
  expect(unfiltered.length).toBeGreaterThan(10);
  for (const place of [0, 1]) {
    await page.getByRole('checkbox').nth(place).check();
    expect(await list(page)).not.toEqual(unfiltered);
    await page.waitForLoadState('networkidle');
    await page.getByRole('checkbox').nth(place).uncheck();
    expect(await list(page)).toEqual(unfiltered);
  }
  await page.waitForLoadState('networkidle');
  // Time for what would be fetched when the browser has nothing else to do.
  await page.waitForTimeout(1000);
  expect(stories.size).toBe(10);
});
