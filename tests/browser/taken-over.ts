import type { Page } from '@playwright/test';

/** Waits until the app has taken the page over: React marks what it knows. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
  );
}
