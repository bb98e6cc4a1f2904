import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPages } from '../../../src/reader/edition/keep-pages.ts';
import type { PageData } from '../../../src/schema/pages.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const SEARCH: PageData = { type: 'search' };

function counted(load: (path: string) => Promise<PageData | undefined> = async () => SEARCH) {
  const loads = vi.fn<typeof load>(load);
  return { loads, ...keepPages(loads) };
}

test('a page is loaded once, also by two who ask at the same time', async () => {
  const { loads, loadPage } = counted();
  await Promise.all([loadPage('/a/'), loadPage('/a/')]);
  expect(await loadPage('/a/')).toBe(SEARCH);
  expect(loads).toHaveBeenCalledTimes(1);
});

test('a failure is not kept', async () => {
  let down = true;
  const { loadPage } = counted(async () => {
    if (down) throw new TypeError('Failed to fetch');
    return SEARCH;
  });
  await expect(loadPage('/a/')).rejects.toThrow('Failed to fetch');
  down = false;
  expect(await loadPage('/a/')).toBe(SEARCH);
});

test('after ten minutes, and when there is a new edition, it is loaded again', async () => {
  const { loads, loadPage, forget } = counted();
  await loadPage('/a/');
  vi.advanceTimersByTime(9 * 60_000);
  await loadPage('/a/');
  expect(loads).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(2 * 60_000);
  await loadPage('/a/');
  forget();
  await loadPage('/a/');
  expect(loads).toHaveBeenCalledTimes(3);
});

test('the last fifty are kept, and the one the app came with is one of them', async () => {
  const { loads, loadPage, keep } = counted();
  keep('/', SEARCH);
  await loadPage('/');
  expect(loads).not.toHaveBeenCalled();
  for (let number = 0; number < 50; number += 1) await loadPage(`/page/${number}/`);
  await loadPage('/page/1/');
  expect(loads).toHaveBeenCalledTimes(50);
  await loadPage('/');
  expect(loads).toHaveBeenCalledTimes(51);
});
