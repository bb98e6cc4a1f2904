import type { Browser, Page } from '@playwright/test';
import { type BytesByKind, countBytes } from '../browser/count-bytes.ts';
import { openPage } from '../browser/open-page.ts';
import { PHONE, slowLine, slowProcessor } from '../browser/slow-phone.ts';

/** What a reader on a slow phone sees of a page, and when. */
export interface Paint {
  /** Milliseconds from the start of the navigation. */
  readonly first: number;
  readonly largest: number;
  /** The sum of all layout shifts. */
  readonly shift: number;
  readonly bytes: BytesByKind;
}

interface Observed {
  first: number;
  largest: number;
  shift: number;
}

declare global {
  // oxlint-disable-next-line no-var -- how a global is declared
  var paintObserved: Observed;
}

/** Loads a page once, with nothing kept from before, on a slow line and processor, until it asks for nothing more. */
export async function measurePaint(browser: Browser, address: string): Promise<Paint> {
  const page = await openPage(browser, { viewport: PHONE, deviceScaleFactor: 1.75, isMobile: true });
  try {
    await page.addInitScript(observe);
    const counter = await countBytes(page);
    await slowLine(page);
    await slowProcessor(page);
    await page.goto(address, { waitUntil: 'load' });
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    await counter.quiet();
    return { ...(await readObserved(page)), bytes: counter.bytes() };
  } finally {
    await page.context().close();
  }
}

/** Runs in the page, before any script of its own. */
function observe(): void {
  const observed: Observed = { first: 0, largest: 0, shift: 0 };
  globalThis.paintObserved = observed;
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') observed.first = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => {
    observed.largest = startTime;
  });
  on('layout-shift', (entry) => {
    observed.shift += (entry as PerformanceEntry & { readonly value: number }).value;
  });
}

const readObserved = (page: Page): Promise<Observed> => page.evaluate(() => globalThis.paintObserved);
