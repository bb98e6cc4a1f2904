import { expect, type Page } from '@playwright/test';
import { ROUTES } from './routes.ts';
import { takenOver } from './taken-over.ts';
import { test } from './test.ts';

interface Told {
  readonly errors: string[];
  readonly violations: string[];
}

/** What a page complains of from now on: of itself, and of the policy it stands under. */
async function listen(page: Page): Promise<Told> {
  const told: Told = { errors: [], violations: [] };
  page.on('pageerror', (error) => told.errors.push(error.message));
  page.on('console', (message) => {
    // A page that is missing says so, as it should.
    if (message.type() === 'error' && !message.text().includes('404')) told.errors.push(message.text());
  });
  await page.exposeFunction('tellViolation', (what: string) => told.violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      void (window as unknown as { tellViolation(what: string): void }).tellViolation(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return told;
}

for (const timezoneId of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    for (const [name, address] of Object.entries(ROUTES)) {
      test(`${name} is taken over without a difference and within the policy`, async ({ page }) => {
        const told = await listen(page);
        await page.goto(address);
        await takenOver(page);
        await page.waitForLoadState('networkidle');
        expect(told).toEqual({ errors: [], violations: [] });
        await expect(page.locator('title')).toHaveCount(1);
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('an article is read whole, and its links lead on', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('link', { name: /المحصلة صفر/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: /المحصلة صفر/ })).toBeVisible();
    await expect(page.locator('article p').last()).toBeVisible();
    await page.getByRole('link', { name: 'غزة وإسرائيل' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'غزة وإسرائيل' })).toBeVisible();
  });
});

test('a device that keeps English opens a page that is then English, in its own direction', async ({ page }) => {
  const told = await listen(page);
  await page.addInitScript(() => localStorage.setItem('warraq.language', 'en'));
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Front page' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  expect(told).toEqual({ errors: [], violations: [] });
});

test('an article that the eye is on is there when it is opened, without a request', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  const link = page.getByRole('main').locator('article a').first();
  await link.hover();
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const name = await link.textContent();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: name ?? '' })).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/a/') && path === new URL(page.url()).pathname)).toEqual([]);
});

test('going back restores the place, and costs no request', async ({ page }) => {
  await page.goto('/');
  await takenOver(page);
  const link = page.getByRole('main').locator('article a').nth(8);
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(0);
  await link.click();
  await expect(page).toHaveURL(/\/a\//);
  await page.waitForFunction(() => window.scrollY === 0);
  await page.goBack();
  await page.waitForFunction((y) => Math.abs(window.scrollY - y) <= 2, place);
});

test('a page passes into the next where motion is welcome, and nowhere else', async ({ page }) => {
  await page.addInitScript(() => {
    const start = document.startViewTransition?.bind(document);
    if (!start) return;
    const counted = window as unknown as { passings: number };
    counted.passings = 0;
    document.startViewTransition = (...given) => {
      counted.passings += 1;
      return start(...given);
    };
  });
  const passings = () => page.evaluate(() => (window as unknown as { passings: number }).passings);
  await page.goto('/');
  await takenOver(page);
  await page.getByRole('link', { name: 'الوسوم' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'فهرس الوسوم' })).toBeVisible();
  expect(await passings()).toBe(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('link', { name: 'الصفحة الأولى' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'الصفحة الأولى' })).toBeAttached();
  expect(await passings()).toBe(1);
});

for (const [what, address] of [
  ['without its slug', '/a/ggjr7msw/?from=mail#content'],
  ['with a wrong slug', `/a/ggjr7msw/${encodeURIComponent('غلط')}/?from=mail#content`],
] as const) {
  test(`an article ${what} is found, and what was asked of it is kept`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: /المحصلة صفر/ })).toBeVisible();
    expect(decodeURI(page.url())).toMatch(/\/a\/ggjr7msw\/المحصلة[^/]*\/\?from=mail#content$/);
  });
}

test('a tag in another spelling is found', async ({ page }) => {
  await page.goto(`/tag/${encodeURIComponent('غزه-واسرائيل')}/`);
  await expect(page.getByRole('heading', { level: 1, name: 'غزة وإسرائيل' })).toBeVisible();
});
