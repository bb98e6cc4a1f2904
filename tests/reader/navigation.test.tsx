import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { buildArticle } from './builders.ts';
import { openPage, publishedArticles } from './open-page.tsx';

afterEach(cleanup);

const source = publishedArticles(buildArticle({ id: 'a', title: 'أولى' }), buildArticle({ id: 'b', title: 'ثانية' }));

test('opening the paper moves no focus; going to a page moves it to its heading', async () => {
  await openPage('/', source);
  expect(document.activeElement).toBe(document.body);
  await userEvent.click(screen.getByRole('link', { name: 'ثانية' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'ثانية' }, { timeout: 20_000 });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(document.title).toBe('ثانية · ورّاق');
});

test('a change of what the address asks for moves no focus', async () => {
  const { router } = await openPage('/', source);
  const link = screen.getByRole('link', { name: 'ثانية' });
  link.focus();
  await act(() => router.navigate('/?tag=الزراعة'));
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'ثانية' }));
});

test('the section on the screen is marked as the current one', async () => {
  const { router } = await openPage('/tags/', source);
  expect(screen.getByRole('link', { name: 'الوسوم' }).getAttribute('aria-current')).toBe('page');
  await act(() => router.navigate('/'));
  expect(screen.getByRole('link', { name: 'الصفحة الأولى' }).getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('link', { name: 'الوسوم' }).getAttribute('aria-current')).toBeNull();
});
