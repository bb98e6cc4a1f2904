import { act, cleanup, render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { useOpening } from '../../src/reader/article/use-opening.ts';

afterEach(cleanup);

const ARTICLE = {};

/** Whether only the opening was drawn, each time the article was, while a reader went somewhere. */
async function openings(...ways: readonly (string | number)[]): Promise<boolean[][]> {
  const seen: boolean[] = [];
  function Article() {
    seen.push(useOpening(ARTICLE));
    return null;
  }
  const router = createMemoryRouter([
    { path: '/', element: null },
    { path: '/a', Component: Article },
  ]);
  render(<RouterProvider router={router} />);
  const drawn: boolean[][] = [];
  for (const way of ways) {
    seen.length = 0;
    await act(() => (typeof way === 'number' ? router.navigate(way) : router.navigate(way)));
    drawn.push([...seen]);
  }
  return drawn;
}

test('an article that is gone to begins with what a screen holds; come back to, it is there as a whole', async () => {
  expect(await openings('/a', -1, 1)).toEqual([[true, false], [], [false]]);
});

test('one that is opened at a place in it is there as a whole', async () => {
  expect(await openings('/a#place')).toEqual([[false]]);
});
