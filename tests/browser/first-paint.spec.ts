import { expect } from '@playwright/test';
import { test } from './test.ts';

/** What Chromium notes of one thing it did; microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

test('a page is laid out as soon as it is read, not only after the wait for its fonts', async ({ browser, page }) => {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await page.goto('/');
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const read = traceEvents.filter(
    ({ name, args }) => name === 'EventDispatch' && args.data?.type === 'readystatechange',
  );
  const laidOutIn = ({ pid, tid, ts, dur = 0 }: TraceEvent) =>
    traceEvents.some(
      (each) => each.name === 'Layout' && each.pid === pid && each.tid === tid && each.ts >= ts && each.ts <= ts + dur,
    );
  expect(read.some(laidOutIn)).toBe(true);
});
