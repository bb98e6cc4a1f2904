import { expect } from '@playwright/test';
import { box, filteredBy, headlines, list, query, status } from './front-page.ts';
import { test } from './test.ts';

test('chosen tags stand above the list as buttons; taking one away moves on to the next, then to the heading', async ({
  page,
}) => {
  await page.goto(filteredBy({ tag: ['غزة-وإسرائيل', 'في-المنطقة'] }));
  await list(page);
  const chip = (tag: string) => page.getByRole('button', { name: `إزالة وسم ${tag}` });
  const first = await headlines(page).first().boundingBox();
  const above = await chip('غزة وإسرائيل').boundingBox();
  expect(above!.y + above!.height).toBeLessThanOrEqual(first!.y);

  await chip('غزة وإسرائيل').click();
  await expect(chip('في المنطقة')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^المقالات/ })).toBeFocused();
  await expect.poll(() => query(page)).toEqual([]);
});

test('the list of the tag under the pointer, and of the one beside it, is at hand when it is ticked', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const data = () => asked.filter((path) => path.startsWith('/data/')).length;
  await page.goto('/');
  const boxes = page.getByRole('checkbox');
  await boxes.first().hover();
  await expect.poll(data).toBeGreaterThanOrEqual(2);
  await page.waitForLoadState('networkidle');
  await page.route('**/data/**', (route) => route.abort());
  const unfiltered = await list(page);
  for (const place of [0, 1]) {
    await boxes.nth(place).check();
    await expect(page.getByRole('button', { name: /^إزالة وسم/ })).toHaveCount(1);
    expect(await list(page)).not.toEqual(unfiltered);
    await boxes.nth(place).uncheck();
    await list(page);
  }
});

test('all can be taken away at once', async ({ page }) => {
  await page.goto(filteredBy({ tag: ['غزة-وإسرائيل', 'في-المنطقة'], not: 'أحداث-السودان' }));
  await page.getByRole('button', { name: 'مسح الكل' }).click();
  await expect(page.getByRole('button', { name: /إزالة وسم/ })).toHaveCount(0);
  await expect.poll(() => query(page)).toEqual([]);
});

test.describe('the status', () => {
  test('is one, and says the result once, half a second after the last change', async ({ page }) => {
    await page.clock.install();
    await page.goto('/');
    await expect(box(page, 'غزة وإسرائيل')).toBeVisible();
    await expect(status(page)).toHaveCount(1);
    await page.clock.pauseAt(Date.now() + 60_000);
    await box(page, 'غزة وإسرائيل').check();
    await page.clock.runFor(400);
    await box(page, 'في المنطقة').check();
    // The frames in which it is drawn.
    await page.clock.runFor(40);
    await expect(page.getByRole('heading', { level: 2, name: 'مقالان' })).toBeVisible();
    await page.clock.runFor(455);
    await expect(status(page)).toBeEmpty();
    await page.clock.runFor(45);
    await expect(status(page)).toHaveText('مقالان، بكلّ هذه الوسوم: غزة وإسرائيل، في المنطقة.');
  });

  test('counts in the form that the number asks for', async ({ page }) => {
    await page.goto('/');
    await box(page, 'غزة وإسرائيل').check();
    await expect(status(page)).toHaveText('4 مقالات، بكلّ هذه الوسوم: غزة وإسرائيل.');
    await page.getByRole('button', { name: 'مسح الكل' }).click();
    await expect(status(page)).toHaveText('16 مقالًا، بلا تصفية.');
  });
});

test('where nothing is left, each chosen tag is a way on with what it leads to', async ({ page }) => {
  await page.goto(filteredBy({ tag: ['مانشستر-سيتي', 'الأمم-المتحدة'] }));
  await expect(page.getByText('لا مقالات تجمع هذه الوسوم')).toBeVisible();
  const way = page.getByRole('button', { name: /^من دون مانشستر سيتي: / });
  await expect(way).toHaveText('من دون مانشستر سيتي: 5 مقالات');
  await way.click();
  await expect(page.getByText('لا مقالات تجمع هذه الوسوم')).toHaveCount(0);
  expect(await list(page)).toHaveLength(5);
});

test('an unknown tag in the address is named and can be taken away, and the rest works', async ({ page }) => {
  await page.goto(filteredBy({ tag: ['لا-وجود-له', 'غزة-وإسرائيل'] }));
  await expect(box(page, 'غزة وإسرائيل')).toBeChecked();
  expect(await list(page)).toHaveLength(4);
  await page.getByRole('button', { name: 'إزالة وسم لا وجود له (وسم غير معروف)' }).click();
  await expect.poll(() => query(page)).toEqual(['tag=غزة-وإسرائيل']);
  expect(await list(page)).toHaveLength(4);
});

test('back from an article: the choice, the list, the place in the page and the focus are as they were', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(filteredBy({ tag: 'في-المنطقة' }));
  const titles = await list(page);
  const link = headlines(page).last().getByRole('link');
  const title = await link.innerText();
  await link.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 40);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goBack();
  await expect(link).toBeFocused();
  await expect.poll(() => query(page)).toEqual(['tag=في-المنطقة']);
  expect(await list(page)).toEqual(titles);
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThanOrEqual(2);
});

test('loaded anew, a page that was opened for some stories has them as a whole at once, and stands where it stood', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(filteredBy({ not: 'غزة-وإسرائيل' }));
  const all = (await list(page)).length;
  const place = await page.evaluate(() => {
    window.scrollTo(0, document.body.scrollHeight);
    return window.scrollY;
  });
  await page.addInitScript(() => {
    const seen = new Set<number>();
    Object.assign(globalThis, { seen });
    const look = () => void seen.add(document.querySelectorAll('main article').length);
    new MutationObserver(look).observe(document, { subtree: true, childList: true });
  });
  await page.reload();
  expect(await list(page)).toHaveLength(all);
  const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<number> }).seen]);
  expect(seen.filter((count) => count > 0 && count < all)).toEqual([]);
  expect(await page.evaluate(() => window.scrollY)).toBe(place);
});
