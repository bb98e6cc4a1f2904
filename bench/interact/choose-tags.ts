import type { Page } from '@playwright/test';
import { countBytes } from '../browser/count-bytes.ts';
import { timePaint } from './paint-clock.ts';

/** Milliseconds of each choice and of each taken back, to the paint of the list. */
export interface ChoiceTimes {
  readonly chosen: readonly number[];
  readonly released: readonly number[];
}

/**
 * Ticks one tag after the other on a front page, and each off again. A tick that changes nothing at the head of the list is left out.
 *
 * @param between what is done in turn with it, so that whatever else the machine does meets both
 */
export async function chooseTags(page: Page, choices: number, between: () => Promise<void>): Promise<ChoiceTimes> {
  await unfoldFilter(page);
  const chosen: number[] = [];
  const released: number[] = [];
  const boxes = page.getByRole('checkbox').filter({ visible: true });
  const total = await boxes.count();
  for (let choice = 0; choice < Math.min(choices, total); choice += 1) {
    const time = await timePaint(page, { type: 'list' }, () => boxes.nth(choice).click());
    if (time !== undefined) chosen.push(time);
    const ticked = page.getByRole('checkbox', { checked: true }).first();
    const back = await timePaint(page, { type: 'list' }, () => ticked.click());
    if (back !== undefined) released.push(back);
    await between();
  }
  return { chosen, released };
}

/**
 * The first choice of a reader who comes with nothing: the pointer rests on a tag until all that brings has come, then ticks it.
 *
 * @returns milliseconds to the paint of the list
 */
export async function chooseFirst(page: Page, address: string): Promise<number | undefined> {
  const counter = await countBytes(page);
  await page.goto(`${address}/`);
  await unfoldFilter(page);
  const box = page.getByRole('checkbox').filter({ visible: true }).first();
  await box.hover();
  await counter.quiet();
  return timePaint(page, { type: 'list' }, () => box.click());
}

/** Waits until a front page answers, and opens its filter where that stands behind a button. */
export async function unfoldFilter(page: Page): Promise<void> {
  // A page may stand before it can answer.
  await page.waitForLoadState('networkidle');
  const box = page.getByRole('checkbox').first();
  await box.waitFor({ state: 'attached' });
  if (!(await box.isVisible())) await page.getByRole('button', { name: /تصفية/ }).click();
  await box.waitFor();
}
