import type { Page } from '@playwright/test';
import { countBytes } from '../browser/count-bytes.ts';
import { timePaint } from './paint-clock.ts';

interface RouteTimes {
  /** Milliseconds from the click to the painted headline. */
  readonly times: readonly number[];
  /** What was asked for after each click, where all had been fetched ahead. */
  readonly requests: readonly number[];
}

/** From a front page: rests on one story after the other until all it brings has come, opens it, and goes back. */
export async function followLinks(page: Page, address: string, count: number): Promise<RouteTimes> {
  const counter = await countBytes(page);
  const followed = new Set<string>();
  const times: number[] = [];
  const requests: number[] = [];
  await page.goto(`${address}/`);
  await counter.quiet();
  for (let number = 0; number < count; number += 1) {
    const path = await nextStory(page, followed);
    if (path === undefined) break;
    followed.add(path);
    const link = page.getByRole('main').locator(`a[href="${path}"]`).first();
    await link.hover();
    await counter.quiet();
    const before = counter.loaded().length;
    const time = await timePaint(page, { type: 'route', path }, () => link.click());
    if (time !== undefined) times.push(time);
    await counter.quiet();
    requests.push(counter.loaded().length - before);
    await page.goBack();
    await page.waitForURL(`${address}/`);
    // An article names stories, too: what only a front page has tells that it stands.
    await page.getByRole('checkbox').first().waitFor({ state: 'attached' });
  }
  return { times, requests };
}

const stories = (page: Page) => page.getByRole('main').locator('a[href^="/a/"]');

/** The first story in the list that was not followed yet. A list of virtual rows brings others as it is scrolled. */
async function nextStory(page: Page, followed: ReadonlySet<string>): Promise<string | undefined> {
  await stories(page).first().waitFor();
  for (let screens = 0; screens < 20; screens += 1) {
    const paths = await stories(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const next = paths.find((path) => !followed.has(path));
    if (next !== undefined) return next;
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(200);
  }
  return undefined;
}
