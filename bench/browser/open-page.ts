import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** The runner marks each named function of a script with this helper of its own, which a page does not know. */
const HELPER = 'globalThis.__name ??= (value) => value;';

/** Opens a page that has nothing from before, in Arabic. Close its context, not only the page. */
export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'ar', ...options });
  await context.addInitScript(HELPER);
  return context.newPage();
}
