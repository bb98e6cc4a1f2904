import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setUpLanguage } from '../../../src/reader/locales/i18n.ts';
import { buildEdition } from './build-edition.ts';
import { settle, showFilter } from './show-filter.tsx';

beforeAll(setUpLanguage);
afterEach(cleanup);

const EDITION = buildEdition(
  [['نفط', 'مناخ', 'عام'], ['نفط', 'عام'], ['مناخ', 'بحر', 'عام'], ['غزة وإسرائيل'], ['في المنطقة', 'غزة وإسرائيل']],
  ['عام'],
);

type Router = Awaited<ReturnType<typeof showFilter>>;

const click = async (element: Element) => {
  await userEvent.click(element);
  await settle();
};
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(`^${name} \\d+$`) });
const boxes = () => screen.getAllByRole('checkbox').map((each) => each.closest('label')?.textContent);
const list = () =>
  within(screen.getByRole('list', { name: 'القائمة' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
const query = (router: Router) => decodeURIComponent(router.state.location.search);

test('tags are native boxes in one group, each with the length of the list after ticking it', async () => {
  await showFilter(EDITION);
  const group = screen.getByRole('group', { name: 'تصفية المقالات بالوسوم' });
  expect(group.tagName).toBe('FIELDSET');
  expect(boxes()).toEqual(['نفط 2', 'مناخ 2', 'غزة وإسرائيل 2', 'بحر 1', 'في المنطقة 1', 'عام 3']);
  expect(list()).toHaveLength(5);
});

test('ticking tags narrows the list to what carries all of them', async () => {
  const router = await showFilter(EDITION);
  await click(box('نفط'));
  expect(list()).toEqual(['خبر 1', 'خبر 2']);
  await click(box('مناخ'));
  expect(list()).toEqual(['خبر 1']);
  expect(query(router)).toBe('?tag=مناخ&tag=نفط');
  expect([box('نفط').checked, box('مناخ').checked, box('عام').checked]).toEqual([true, true, false]);
});

test('a tick is answered at once where the pointer came before it; the address follows', async () => {
  const router = await showFilter(EDITION);
  // Who comes near has the code fetched, and then what the pointer is on.
  screen.getByRole('group', { name: 'تصفية المقالات بالوسوم' }).focus();
  await userEvent.hover(box('نفط'));
  await settle();
  fireEvent.click(box('نفط'));
  expect([box('نفط').checked, list(), query(router)]).toEqual([true, ['خبر 1', 'خبر 2'], '']);
  await settle();
  expect(query(router)).toBe('?tag=نفط');
});

test('of two ticks in one frame none is lost, and each is a step of its own', async () => {
  const router = await showFilter(EDITION);
  fireEvent.click(box('نفط'));
  fireEvent.click(box('مناخ'));
  expect([box('نفط').checked, box('مناخ').checked]).toEqual([true, true]);
  await settle();
  expect([query(router), list()]).toEqual(['?tag=مناخ&tag=نفط', ['خبر 1']]);
  await act(() => router.navigate(-1));
  await settle();
  expect(query(router)).toBe('?tag=نفط');
});

test('a tag that would leave nothing is disabled, and is still there', async () => {
  await showFilter(EDITION);
  await click(box('نفط'));
  expect(box('بحر').disabled).toBe(true);
  expect(boxes()).toEqual(['نفط 2', 'مناخ 1', 'غزة وإسرائيل 0', 'بحر 0', 'في المنطقة 0', 'عام 2']);
});

test('any of the chosen tags is enough when the reader says so', async () => {
  const router = await showFilter(EDITION, '/?tag=نفط&tag=بحر');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'كلّها' }).checked).toBe(true);
  await click(screen.getByRole('radio', { name: 'أيّ منها' }));
  expect(list()).toEqual(['خبر 1', 'خبر 2', 'خبر 3']);
  expect(query(router)).toBe('?tag=بحر&tag=نفط&mode=any');
});

test('an excluded tag takes its articles away, and pressing again gives them back', async () => {
  const router = await showFilter(EDITION);
  const exclude = () => screen.getByRole('button', { name: 'استبعاد غزة وإسرائيل' });
  await click(exclude());
  expect(list()).toEqual(['خبر 1', 'خبر 2', 'خبر 3']);
  expect([query(router), exclude().getAttribute('aria-pressed')]).toEqual(['?not=غزة-وإسرائيل', 'true']);
  await click(exclude());
  expect([query(router), exclude().getAttribute('aria-pressed')]).toEqual(['', 'false']);
});

test('ticking an excluded tag selects it', async () => {
  const router = await showFilter(EDITION, '/?not=نفط');
  await click(box('نفط'));
  expect(query(router)).toBe('?tag=نفط');
});

test('excluding a ticked tag takes the tick away', async () => {
  const router = await showFilter(EDITION, '/?tag=نفط');
  await click(screen.getByRole('button', { name: 'استبعاد نفط' }));
  expect([query(router), box('نفط').checked]).toEqual(['?not=نفط', false]);
});

test('the back button takes back one tag at a time', async () => {
  const router = await showFilter(EDITION);
  await click(box('نفط'));
  await click(box('مناخ'));
  await act(() => router.navigate(-1));
  await settle();
  expect([query(router), list()]).toEqual(['?tag=نفط', ['خبر 1', 'خبر 2']]);
  await act(() => router.navigate(-1));
  await settle();
  expect([query(router), list().length]).toEqual(['', 5]);
});

describe('finding a tag', () => {
  const find = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'ابحث في الوسوم' });

  test('typing narrows the tags, whatever the spelling, and adds no step to go back through', async () => {
    const router = await showFilter(EDITION);
    await userEvent.type(find(), 'اسرائيل');
    await settle();
    expect(boxes()).toEqual(['غزة وإسرائيل 2']);
    expect([query(router), router.state.historyAction]).toEqual(['?find=اسرائيل', 'REPLACE']);
    expect(find().value).toBe('اسرائيل');
  });

  test('letters typed in the middle stay where they are typed', async () => {
    await showFilter(EDITION);
    await userEvent.type(find(), 'اسئيل');
    await userEvent.type(find(), 'را', { initialSelectionStart: 2, initialSelectionEnd: 2 });
    expect(find().value).toBe('اسرائيل');
  });

  test('Escape empties it', async () => {
    await showFilter(EDITION, '/?find=بحر');
    await userEvent.type(find(), '{Escape}');
    expect([find().value, boxes().length]).toEqual(['', 6]);
  });

  test('no tag like this: it says so', async () => {
    await showFilter(EDITION, '/?find=عنقاء');
    expect(screen.getByText('لا وسم بهذا اللفظ')).toBeDefined();
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
  });

  test('a site-wide tag that is looked for comes out of its fold', async () => {
    await showFilter(EDITION, '/?find=عام');
    expect(screen.getByText('وسوم عامة للموقع (1)').closest('details')?.open).toBe(true);
  });
});

test('site-wide tags are folded, and the address keeps them unfolded', async () => {
  const router = await showFilter(EDITION);
  const summary = screen.getByText('وسوم عامة للموقع (1)');
  const group = summary.closest('details')!;
  expect(group.open).toBe(false);
  expect(within(group).getByRole('checkbox', { hidden: true }).closest('label')?.textContent).toBe('عام 3');
  await click(summary);
  expect([group.open, query(router), router.state.historyAction]).toEqual([true, '?site=open', 'REPLACE']);
});

test('an edition without site-wide tags has no fold for them', async () => {
  await showFilter(buildEdition([['نفط']]));
  expect(screen.queryByText(/وسوم عامة/)).toBeNull();
});

test('of very many tags the most used are offered, and the others when they are asked for', async () => {
  const lines = Array.from({ length: 70 }, (_, place) => [`وسم ${place}`]);
  await showFilter(buildEdition([...lines, ['وسم 69']]));
  expect([boxes().length, boxes()[0]]).toEqual([60, 'وسم 69 2']);
  await click(screen.getByRole('button', { name: 'وسوم أخرى (10)' }));
  await waitFor(() => expect(boxes()).toHaveLength(70));
  expect(screen.queryByRole('button', { name: /وسوم أخرى/ })).toBeNull();
  expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[60]);
});

test('few tags need no button for all of them', async () => {
  await showFilter(EDITION);
  expect(screen.queryByRole('button', { name: /وسوم أخرى/ })).toBeNull();
});

test('on narrow screens a button unfolds the filter and counts what is chosen', async () => {
  await showFilter(EDITION, '/?tag=نفط&not=بحر');
  const button = screen.getByRole('button', { name: 'تصفية بالوسوم (2)' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(document.getElementById(button.getAttribute('aria-controls') ?? '')?.tagName).toBe('FIELDSET');
});

describe('the focus', () => {
  test('stays on the box that was ticked', async () => {
    await showFilter(EDITION);
    await click(box('مناخ'));
    expect(document.activeElement).toBe(box('مناخ'));
  });

  test('stays on a box taken back, even where ticking it again would leave nothing', async () => {
    await showFilter(EDITION, '/?tag=نفط&tag=بحر');
    await click(box('بحر'));
    expect([box('بحر').checked, box('بحر').disabled, document.activeElement === box('بحر')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

test('no direction control of a tag reaches the page', async () => {
  await showFilter(buildEdition([['نفط\u202e']]));
  expect(boxes()).toEqual(['نفط 1']);
});
