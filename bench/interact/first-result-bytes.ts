import type { Browser } from '@playwright/test';
import { countBytes, type Loaded } from '../browser/count-bytes.ts';
import { openPage } from '../browser/open-page.ts';
import { unfoldFilter } from './choose-tags.ts';
import { DESK } from './desk.ts';
import { installPaintClock, timePaint } from './paint-clock.ts';

/** All that a reader has loaded who comes with nothing and chooses the first tag, once its list stands. */
export async function loadedBeforeFirstResult(browser: Browser, address: string): Promise<readonly Loaded[]> {
  const page = await openPage(browser, { viewport: DESK });
  await installPaintClock(page);
  const counter = await countBytes(page);
  await page.goto(`${address}/`);
  await unfoldFilter(page);
  await timePaint(page, { type: 'list' }, () => page.getByRole('checkbox').filter({ visible: true }).first().click());
  await counter.quiet();
  await page.context().close();
  return counter.loaded();
}
