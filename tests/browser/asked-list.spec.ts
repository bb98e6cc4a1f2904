import { expect, type Page, test } from '@playwright/test';
import { filteredBy, list } from './front-page.ts';

const ASKED = filteredBy({ tag: 'في-المنطقة' });
const stories = (page: Page) => page.getByRole('main').locator('article a');

/** Writes down, frame by frame, which headlines are seen, and how far the page shifts. */
function watch(): void {
  const seen = new Set<string>();
  const watched = Object.assign(globalThis, { seen, shift: 0 });
  const look = () => {
    for (const link of document.querySelectorAll('main article a'))
      if (link.checkVisibility({ visibilityProperty: true })) seen.add(link.textContent);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) watched.shift += (entry as unknown as { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const [width, height] of [
  [1280, 900],
  [390, 800],
] as const) {
  test(`who asks for some stories never sees the others, and nothing shifts, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(watch);
    let answer = () => {};
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/boot/front.js', (route) => asked.then(() => route.continue()));
    await page.goto(ASKED, { waitUntil: 'commit' });
    await expect(stories(page).first()).toBeAttached();
    await expect(stories(page).first()).toBeHidden();
    await expect(page.getByRole('heading', { level: 2, name: 'المقالات' })).toBeVisible();
    answer();
    const left = await list(page);
    const watched = await page.evaluate(() => {
      const { seen, shift } = globalThis as unknown as { readonly seen: Set<string>; readonly shift: number };
      return { seen: [...seen], shift };
    });
    expect(left.length).toBeGreaterThan(0);
    expect(watched.seen.toSorted()).toEqual(left.toSorted());
    expect(watched.shift).toBeLessThanOrEqual(0.01);
  });
}

test('where the code does not come, all stories are shown after a while', async ({ page }) => {
  await page.clock.install();
  await page.route('**/boot/front.js', (route) => route.abort());
  await page.goto(ASKED);
  await expect(stories(page).first()).toBeHidden();
  await page.clock.fastForward(10_000);
  await expect(stories(page).first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all stories are shown, whatever is asked for', async ({ page }) => {
    await page.goto(ASKED);
    await expect(stories(page).first()).toBeVisible();
  });
});
