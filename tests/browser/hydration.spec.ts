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

interface Counted {
  passings: number;
  /** What the clock of the page says; it stands. */
  now: number;
}

/** Counts how often a page passes into the next, on a device on which nothing takes any time but, if asked for, the picture of the page that is left. */
function countPassings(picture: number): void {
  const counted = window as unknown as Counted;
  Object.assign(counted, { passings: 0, now: 0 });
  performance.now = () => counted.now;
  const start = document.startViewTransition?.bind(document);
  if (!start) return;
  document.startViewTransition = (update) => {
    counted.passings += 1;
    return start(() => {
      counted.now += picture;
      return typeof update === 'function' ? update() : undefined;
    });
  };
}

const passings = (page: Page) => page.evaluate(() => (window as unknown as Counted).passings);

/** Goes to a section of the paper, until it is drawn. */
async function follow(page: Page, section: string, heading: string): Promise<void> {
  await page.getByRole('link', { name: section, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
}

test('a page passes into the next where there is time for it and motion is welcome, and nowhere else', async ({
  page,
}) => {
  await page.addInitScript(countPassings, 0);
  await page.goto('/');
  await takenOver(page);
  await follow(page, 'الوسوم', 'فهرس الوسوم');
  expect(await passings(page)).toBe(0);
  await follow(page, 'الصفحة الأولى', 'الصفحة الأولى');
  expect(await passings(page)).toBe(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await follow(page, 'الوسوم', 'فهرس الوسوم');
  expect(await passings(page)).toBe(1);
});

test('where the picture of a page takes long, the first passing is the last', async ({ page }) => {
  await page.addInitScript(countPassings, 1_000_000);
  await page.goto('/');
  await takenOver(page);
  await follow(page, 'الوسوم', 'فهرس الوسوم');
  await follow(page, 'الصفحة الأولى', 'الصفحة الأولى');
  expect(await passings(page)).toBe(1);
  await page.evaluate(() => {
    (window as unknown as Counted).now = 0;
  });
  await follow(page, 'الوسوم', 'فهرس الوسوم');
  await follow(page, 'الصفحة الأولى', 'الصفحة الأولى');
  expect(await passings(page)).toBe(1);
});

test('an article that is gone to is there as a whole, and nothing of it shifts', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/');
  await takenOver(page);
  const link = page.getByRole('main').locator('article a').filter({ hasText: 'المحصلة صفر' }).first();
  await link.scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const watched = Object.assign(window, { shift: 0 });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) watched.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
  });
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: /المحصلة صفر/ })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'قبله وبعده' })).toBeAttached();
  const words = await page.getByRole('main').innerText();
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThanOrEqual(0.01);
  await page.reload();
  expect(await page.getByRole('main').innerText()).toBe(words);
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
