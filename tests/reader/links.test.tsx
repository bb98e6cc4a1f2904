import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { buildArticle } from './builders.ts';
import { openPage, publishedArticles } from './open-page.tsx';

afterEach(cleanup);

const articles = [buildArticle({ id: 'a', title: 'أولى' }), buildArticle({ id: 'b', title: 'ثانية' })];
const pagesAsked = (source: ReturnType<typeof publishedArticles>) =>
  source.asked.filter((each) => /loadPage \/a\//.test(each));

test('a link that is hovered or focused has its page fetched, before it is followed', async () => {
  const source = publishedArticles(...articles);
  await openPage('/', source);
  fireEvent.pointerOver(screen.getByRole('link', { name: 'أولى' }));
  act(() => screen.getByRole('link', { name: 'ثانية' }).focus());
  expect(pagesAsked(source).map((each) => each.slice(0, 13))).toEqual(['loadPage /a/a', 'loadPage /a/b']);
});

test('a link is followed in place', async () => {
  const { router } = await openPage('/', publishedArticles(...articles));
  await userEvent.click(screen.getByRole('link', { name: 'أولى' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'أولى' }, { timeout: 20_000 })).toBeTruthy();
  expect(router.state.historyAction).toBe('PUSH');
});

test.for([
  ['with a key that opens a tab', { ctrlKey: true }],
  ['with the middle button', { button: 1 }],
  ['that another listener has answered', { prevented: true }],
] as const)('a click %s is left to the browser', async ([, given]) => {
  const { router } = await openPage('/', publishedArticles(...articles));
  const { prevented = false, ...init } = { prevented: false, ...given };
  const link = screen.getByRole('link', { name: 'أولى' });
  if (prevented) link.addEventListener('click', (event) => event.preventDefault());
  // jsdom cannot leave the page; whether it would is what is asked here.
  const left = new Promise<boolean>((tell) => {
    window.addEventListener(
      'click',
      (event) => {
        tell(!event.defaultPrevented);
        event.preventDefault();
      },
      { once: true },
    );
  });
  fireEvent.click(link, init);
  expect(await left).toBe(!prevented);
  expect(router.state.location.pathname).toBe('/');
});
