import type { Page } from '@playwright/test';

/** A phone of middling size, upright. */
export const PHONE = { width: 412, height: 823 } as const;

/** The slow line that Lighthouse applies: round trips of 150 ms × 3.75, and nine tenths of 1.6 Mbit/s and 750 kbit/s. */
const LINE = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
} as const;

const CPU_RATE = 4;

/** Makes a page's processor four times as slow. */
export async function slowProcessor(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
}

/** Makes a page's line a slow one. */
export async function slowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
}
