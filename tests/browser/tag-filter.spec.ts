import { expect } from '@playwright/test';
import { box, filteredBy, find, headlines, list, query } from './front-page.ts';
import { sidewaysScroll } from './seen.ts';
import { HARD_CASES } from './sites.ts';
import { test } from './test.ts';

test('the filter is a group of native boxes with a legend', async ({ page }) => {
  await page.goto('/');
  const group = page.getByRole('group', { name: 'تصفية المقالات بالوسوم' });
  await expect(group).toBeVisible();
  expect(await group.evaluate((element) => element.tagName)).toBe('FIELDSET');
  expect(await group.locator('[role=checkbox], [role=radio], [role=listbox], [role=switch]').count()).toBe(0);
  expect(await group.locator('input[type=checkbox]').count()).toBeGreaterThanOrEqual(9);
});

test('choosing a tag narrows the list, and the back button gives it back', async ({ page }) => {
  await page.goto('/');
  const before = await list(page);
  await box(page, 'غزة وإسرائيل').check();
  await expect(box(page, 'غزة وإسرائيل')).toBeChecked();
  expect((await list(page)).length).toBeLessThan(before.length);
  await expect.poll(() => query(page)).toEqual(['tag=غزة-وإسرائيل']);

  await page.goBack();
  await expect(box(page, 'غزة وإسرائيل')).not.toBeChecked();
  expect(await list(page)).toEqual(before);
});

test('two tags one after the other come back one at a time', async ({ page }) => {
  await page.goto('/');
  await box(page, 'غزة وإسرائيل').check();
  const one = await list(page);
  await box(page, 'في المنطقة').check();
  expect((await list(page)).length).toBeLessThan(one.length);
  await page.goBack();
  await expect(box(page, 'في المنطقة')).not.toBeChecked();
  expect([query(page), await list(page)]).toEqual([['tag=غزة-وإسرائيل'], one]);
});

test('the number beside a tag is the length of the list after adding it, in either mode', async ({ page }) => {
  for (const mode of ['all', 'any']) {
    const address = filteredBy({ tag: 'غزة-وإسرائيل', mode });
    await page.goto(address);
    await list(page);
    for (const tag of ['في المنطقة', 'أحداث السودان', 'الأمم المتحدة']) {
      await expect(box(page, tag)).toBeEnabled();
      const label = (await box(page, tag).locator('xpath=ancestor::label').innerText()).trim();
      await box(page, tag).check();
      await expect(box(page, tag)).toBeChecked();
      expect([mode, tag, (await list(page)).length]).toEqual([mode, tag, Number(/\d+$/.exec(label)?.[0])]);
      await page.goBack();
      await expect(box(page, tag)).not.toBeChecked();
      await list(page);
    }
  }
});

test('a tag that leads nowhere is disabled and stays visible', async ({ page }) => {
  await page.goto(filteredBy({ tag: 'مانشستر-سيتي' }));
  const idle = page.getByRole('checkbox', { name: / 0$/ }).first();
  await expect(idle).toBeVisible();
  await expect(idle).toBeDisabled();
});

test('all, any and excluded narrow the list as they say', async ({ page }) => {
  await page.goto('/');
  const everything = await list(page);
  await box(page, 'غزة وإسرائيل').check();
  await box(page, 'في المنطقة').check();
  await expect(page.getByRole('radio', { name: 'كلّها' })).toBeChecked();
  const both = await list(page);
  await page.getByRole('radio', { name: 'أيّ منها' }).check();
  const either = await list(page);
  expect(both.length).toBeLessThan(either.length);
  expect(both.every((title) => either.includes(title))).toBe(true);

  await page.getByRole('button', { name: 'مسح الكل' }).click();
  await page.getByRole('button', { name: 'استبعاد غزة وإسرائيل' }).click();
  const without = await list(page);
  await page.getByRole('button', { name: 'إلغاء استبعاد وسم غزة وإسرائيل' }).click();
  await box(page, 'غزة وإسرائيل').check();
  const within = await list(page);
  expect([...without, ...within].toSorted()).toEqual(everything.toSorted());
});

test('the address keeps the choice in one order: reload, a new tab and a link pasted in another order agree', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await box(page, 'في المنطقة').check();
  await box(page, 'غزة وإسرائيل').check();
  await page.getByRole('radio', { name: 'أيّ منها' }).check();
  await page.getByRole('button', { name: 'استبعاد أحداث السودان' }).click();
  await expect.poll(() => query(page)).toEqual(['tag=غزة-وإسرائيل', 'tag=في-المنطقة', 'mode=any', 'not=أحداث-السودان']);
  const kept = await list(page);
  await page.reload();
  await expect(box(page, 'في المنطقة')).toBeChecked();
  expect(await list(page)).toEqual(kept);

  for (const address of [
    page.url(),
    filteredBy({ not: 'احداث-السودان', mode: 'any', tag: ['فی المنطقة', 'غزه-واسرائيل', 'غزة-وإسرائيل'] }),
  ]) {
    const tab = await context.newPage();
    await tab.goto(address);
    await expect(box(tab, 'غزة وإسرائيل')).toBeChecked();
    expect(await list(tab)).toEqual(kept);
    await tab.close();
  }
});

test('typing to find a tag adds no step to go back through', async ({ page }) => {
  await page.goto('/');
  await box(page, 'في المنطقة').check();
  const steps = await page.evaluate(() => history.length);
  await find(page).pressSequentially('غزه');
  await expect(find(page)).toHaveValue('غزه');
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.goBack();
  await expect(box(page, 'في المنطقة')).not.toBeChecked();
});

for (const [tag, spellings] of [
  ['غزة وإسرائيل', ['اسرائيل', 'إسرائيل', 'غزه']],
  ['في المنطقة', ['فی', 'فى']],
] as const) {
  test(`«${tag}» is found in any spelling`, async ({ page }) => {
    await page.goto('/');
    await expect(box(page, tag)).toBeVisible();
    for (const spelling of spellings) {
      await find(page).fill(spelling);
      await expect(box(page, tag)).toBeVisible();
      await expect(box(page, 'مانشستر سيتي')).toHaveCount(0);
    }
  });
}

test('the keyboard does all of it: Space ticks, Escape empties, arrows change the mode', async ({ page }) => {
  await page.goto('/');
  await box(page, 'في المنطقة').focus();
  await page.keyboard.press('Space');
  await expect(box(page, 'في المنطقة')).toBeChecked();
  await expect(box(page, 'في المنطقة')).toBeFocused();

  await find(page).fill('بحر');
  await page.keyboard.press('Escape');
  await expect(find(page)).toHaveValue('');

  await page.getByRole('radio', { name: 'كلّها' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'أيّ منها' })).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'كلّها' })).toBeChecked();
});

test.describe('site-wide tags', () => {
  test.use({ baseURL: HARD_CASES });

  test('are folded under their own name, and the address keeps them unfolded', async ({ page }) => {
    await page.goto('/');
    const summary = page.getByText('وسوم عامة للموقع (7)');
    await expect(box(page, 'التغير المناخي')).toBeHidden();
    await summary.click();
    await expect(box(page, 'التغير المناخي')).toBeVisible();
    await expect.poll(() => query(page)).toEqual(['site=open']);
    await page.reload();
    await expect(box(page, 'التغير المناخي')).toBeVisible();
    await summary.click();
    await expect(box(page, 'التغير المناخي')).toBeHidden();
    await expect.poll(() => query(page)).toEqual([]);
  });
});

test('on a narrow screen a button unfolds the filter and counts the choice; the list stays in reach', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const button = page.getByRole('button', { name: /^تصفية بالوسوم/ });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('group', { name: 'تصفية المقالات بالوسوم' })).toBeHidden();
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await box(page, 'غزة وإسرائيل').check();
  await expect(button).toHaveText('تصفية بالوسوم (1)');
  expect(await sidewaysScroll(page)).toBe(0);
  await headlines(page).first().getByRole('link').focus();
  await expect(headlines(page).first()).toBeInViewport();
});

test('the tags run from right to left, box first', async ({ page }) => {
  await page.goto('/');
  const label = await box(page, 'في المنطقة').locator('xpath=ancestor::label').boundingBox();
  const tick = await box(page, 'في المنطقة').boundingBox();
  const exclude = await page.getByRole('button', { name: 'استبعاد في المنطقة' }).boundingBox();
  expect(tick!.x + tick!.width).toBeGreaterThan(label!.x + label!.width - 16);
  expect(exclude!.x).toBeLessThan(label!.x);
});

test('until the page can hear it nothing can be ticked; without scripts there is no filter, and every tag is a way from the index', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/');
  await expect(page.locator('fieldset[inert] input[type="checkbox"]')).not.toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await page.getByRole('link', { name: 'الوسوم' }).first().click();
  await page.getByRole('link', { name: 'غزة وإسرائيل' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'غزة وإسرائيل' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(4);
  await page.close();
});
