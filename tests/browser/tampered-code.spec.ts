import { expect, type Page } from '@playwright/test';
import { SEED } from './sites.ts';
import { test } from './test.ts';

/** Has a host answer for some files with other ones, which work all the same: a script says that it ran. */
async function tamper(page: Page, files: string, added: string): Promise<void> {
  await page.route(files, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n${added}` });
  });
}

test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

const RUN = 'document.documentElement.dataset.tampered = "run";';
const story = (page: Page) => page.getByRole('main').locator('article a').first();

for (const [what, files, added] of [
  ['code', '**/assets/ArticlePage-*.js', RUN],
  ['looks', '**/assets/ArticlePage-*.css', 'html { display: none }'],
] as const) {
  test(`${what} that are fetched later and are not as they were built are refused; all round works, and the article can be read`, async ({
    page,
  }) => {
    await tamper(page, files, added);
    await page.goto('/');
    const title = await story(page).innerText();
    await story(page).click();
    const alert = page.getByRole('alert');
    await expect(alert).toBeVisible();
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-tampered');

    await alert.getByRole('button').click();
    await alert.getByRole('button').click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-tampered');
  });
}

test('code for those who choose that is not as it was built is refused; what was chosen can be tried again, and the list stays', async ({
  page,
}) => {
  await tamper(page, '**/assets/choosing-*.js', RUN);
  await page.goto('/');
  await page.getByRole('checkbox').first().check();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(story(page)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-tampered');
});

for (const files of ['**/assets/reader-*.js', '**/assets/ArticlePage-*.js', '**/assets/libraries-*.js']) {
  test(`a page is read as it came where ${files} are not as they were built`, async ({ page }) => {
    await tamper(page, files, RUN);
    const refused = page.waitForEvent('console', (message) => /integrity/i.test(message.text()));
    await Promise.all([refused, page.goto(SEED)]);
    await expect(page.locator('article p').last()).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-tampered');
  });
}

test('a digest that is not as it was built lets nothing in', async ({ page }) => {
  await tamper(page, '**/assets/digests-*.json', ' ');
  await page.goto('/');
  await story(page).click();
  await expect(page.getByRole('alert')).toBeVisible();
});
