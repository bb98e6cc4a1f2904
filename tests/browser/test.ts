import { test as base, expect, type Page } from '@playwright/test';

/**
 * Waits until the reader's code has taken the page over. Before that a link is followed by the browser itself and a switch takes no click: right for
 * readers, and not what a test of the code is about. Where the code never comes, the test goes on.
 */
async function takenOver(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('button').first())
    .toBeEnabled({ timeout: 5000 })
    .catch(() => {});
}

/** Playwright's test, whose page is opened and loaded again to the end: until it hears what is done to it. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const [open, again] = [page.goto.bind(page), page.reload.bind(page)];
    page.goto = async (...given) => {
      const answer = await open(...given);
      await takenOver(page);
      return answer;
    };
    page.reload = async (...given) => {
      const answer = await again(...given);
      await takenOver(page);
      return answer;
    };
    await use(page);
  },
});
