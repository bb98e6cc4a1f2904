import type { Browser } from '@playwright/test';
import { openPage } from './open-page.ts';

/**
 * The whole address of an article as the front page links to it: with the readable part, behind which its own file may stand.
 *
 * @param site without a slash at its end
 * @param article `/a/<id>/`
 */
export async function linkedAddress(browser: Browser, site: string, article: string): Promise<string> {
  const page = await openPage(browser, {});
  try {
    await page.goto(`${site}/`);
    const link = page.getByRole('main').locator(`a[href^="${article}"]`).first();
    return site + ((await link.getAttribute('href')) ?? article);
  } finally {
    await page.context().close();
  }
}
