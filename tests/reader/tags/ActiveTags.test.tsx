import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { setUpLanguage } from '../../../src/reader/locales/i18n.ts';
import { buildEdition } from './build-edition.ts';
import { settle, showFilter } from './show-filter.tsx';

beforeAll(setUpLanguage);
// Frames come as ever.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const EDITION = buildEdition([['نفط', 'مناخ'], ['نفط'], ['مناخ', 'بحر'], ['بحر', 'برّ']]);

const button = (name: string) => screen.getByRole('button', { name });
const chips = () =>
  within(screen.getByRole('list', { name: 'الوسوم المختارة' }))
    .getAllByRole('button')
    .map((chip) => chip.getAttribute('aria-label'));
const query = (router: Awaited<ReturnType<typeof showFilter>>) => decodeURIComponent(router.state.location.search);
const heading = () => screen.getByRole('heading', { level: 2 });

test('nothing chosen: the heading stands alone', async () => {
  await showFilter(EDITION);
  expect(heading().textContent).toBe('المقالات 4 مقالات');
  expect(screen.queryByRole('list', { name: 'الوسوم المختارة' })).toBeNull();
});

test('what is chosen stands above the list, to be taken away', async () => {
  const router = await showFilter(EDITION, '/?tag=نفط&tag=مناخ&not=برّ');
  expect(chips()).toEqual(['إزالة وسم مناخ', 'إزالة وسم نفط', 'إلغاء استبعاد وسم برّ']);
  fireEvent.click(button('إلغاء استبعاد وسم برّ'));
  await settle();
  expect(query(router)).toBe('?tag=مناخ&tag=نفط');
});

test('taking a tag away moves the focus to the next one, after the last to the heading', async () => {
  await showFilter(EDITION, '/?tag=نفط&tag=مناخ');
  fireEvent.click(button('إزالة وسم مناخ'));
  await settle();
  expect(document.activeElement).toBe(button('إزالة وسم نفط'));
  fireEvent.click(button('إزالة وسم نفط'));
  await settle();
  expect(document.activeElement).toBe(heading());
});

test('all can be taken away at once', async () => {
  const router = await showFilter(EDITION, '/?tag=نفط&not=برّ&site=open');
  fireEvent.click(button('مسح الكل'));
  await settle();
  expect(query(router)).toBe('?site=open');
  expect(document.activeElement).toBe(heading());
});

test('a tag that the edition does not have is named, can be taken away, and the rest of the choice works', async () => {
  const router = await showFilter(EDITION, '/?tag=طائر-العنقاء&tag=نفط');
  expect(screen.getByRole('list', { name: 'القائمة' }).textContent).toBe('خبر 1خبر 2');
  fireEvent.click(button('إزالة وسم طائر العنقاء (وسم غير معروف)'));
  await settle();
  expect(query(router)).toBe('?tag=نفط');
});

describe('where nothing is left', () => {
  test('each chosen tag is a way on, with what it leads to', async () => {
    const router = await showFilter(EDITION, '/?tag=نفط&tag=برّ');
    expect(screen.getByText('لا مقالات تجمع هذه الوسوم')).toBeDefined();
    expect(button('من دون برّ: مقالان')).toBeDefined();
    fireEvent.click(button('من دون نفط: مقال واحد'));
    await settle();
    expect([query(router), screen.queryByText('لا مقالات تجمع هذه الوسوم')]).toEqual(['?tag=برّ', null]);
    expect(document.activeElement).toBe(heading());
  });

  test('a tag that the edition does not have is no way on: without it nothing more is left', async () => {
    await showFilter(EDITION, '/?tag=نفط&tag=برّ&tag=غول');
    const ways = screen.getByText('لا مقالات تجمع هذه الوسوم').parentElement!;
    expect(within(ways).getAllByRole('button')).toHaveLength(2);
  });

  test('an excluded tag is a way on too', async () => {
    const router = await showFilter(EDITION, '/?tag=برّ&not=بحر');
    fireEvent.click(button('مع بحر: مقال واحد'));
    await settle();
    expect(query(router)).toBe('?tag=برّ');
  });

  test('an edition without articles is no failed choice', async () => {
    await showFilter(buildEdition([]));
    expect(screen.queryByText('لا مقالات تجمع هذه الوسوم')).toBeNull();
    expect(heading().textContent).toBe('المقالات لا مقالات');
  });
});

describe('the status', () => {
  const said = () => screen.getByRole('status').textContent;
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
  const tick = async (name: string) => {
    fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${name} `) }));
    await settle();
  };

  test('says nothing when a page opens', async () => {
    await showFilter(EDITION, '/?tag=نفط');
    wait(5000);
    expect(said()).toBe('');
  });

  test('says the result once, half a second after the last change', async () => {
    await showFilter(EDITION);
    await tick('نفط');
    wait(400);
    await tick('مناخ');
    wait(499);
    expect(said()).toBe('');
    wait(1);
    expect(said()).toBe('مقال واحد، بكلّ هذه الوسوم: مناخ، نفط.');
  });

  test('waits for the typing to end', async () => {
    await showFilter(EDITION);
    await tick('نفط');
    wait(400);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'ب' } });
    await settle();
    wait(499);
    expect(said()).toBe('');
    wait(1);
    expect(said()).toBe('مقالان، بكلّ هذه الوسوم: نفط.');
  });

  test('says that a choice was taken back', async () => {
    await showFilter(EDITION);
    await tick('نفط');
    wait(500);
    await tick('نفط');
    wait(500);
    expect(said()).toBe('4 مقالات، بلا تصفية.');
  });

  test('tells any from all, and what is excluded', async () => {
    await showFilter(EDITION, '/?tag=نفط&not=برّ');
    fireEvent.click(screen.getByRole('radio', { name: 'أيّ منها' }));
    await settle();
    wait(500);
    expect(said()).toBe('مقالان، بأيّ من هذه الوسوم: نفط، من دون: برّ.');
  });
});

test.for([
  [0, 'لا مقالات'],
  [1, 'مقال واحد'],
  [2, 'مقالان'],
  [3, '3 مقالات'],
  [11, '11 مقالًا'],
  [100, '100 مقال'],
] as const)('%d articles are counted in their own form', async ([count, phrase]) => {
  await showFilter(buildEdition(Array.from({ length: count }, () => ['نفط'])));
  expect(heading().textContent).toBe(`المقالات ${phrase}`);
});
