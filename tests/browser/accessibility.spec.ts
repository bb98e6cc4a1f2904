import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { ROUTES } from './routes.ts';
import { test } from './test.ts';

/** The rules that a page breaks, with the elements that break them. It has no frames, so that one pass sees it all. */
async function brokenRules(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const [name, address] of Object.entries(ROUTES)) {
  for (const language of ['ar', 'en']) {
    test(`${name} breaks no rule of accessibility in ${language}, wide or narrow, light or dark`, async ({ page }) => {
      test.slow();
      await page.addInitScript((chosen) => localStorage.setItem('warraq.language', chosen), language);
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect([width, colorScheme, await brokenRules(page)]).toEqual([width, colorScheme, []]);
        }
      }
    });
  }
}
