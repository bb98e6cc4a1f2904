import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { speakLanguage } from '../../src/reader/locales/i18n.ts';
import { buildArticle } from './builders.ts';
import { openPage, publishedArticles } from './open-page.tsx';

beforeEach(() => localStorage.clear());
afterEach(async () => {
  vi.restoreAllMocks();
  await act(() => speakLanguage('ar'));
  cleanup();
});

const root = document.documentElement;

test('the language is changed in the page, kept on the device, and the page follows', async () => {
  await openPage('/', publishedArticles(buildArticle()));
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByRole('link', { name: 'Front page' }, { timeout: 20_000 })).toBeTruthy();
  expect([root.lang, root.dir, localStorage.getItem('warraq.language')]).toEqual(['en', 'ltr', 'en']);
  expect(screen.getByText('3 July 2024')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'العربية' }));
  expect([root.lang, root.dir, localStorage.getItem('warraq.language')]).toEqual(['ar', 'rtl', 'ar']);
});

test('content keeps its language and direction in the English interface', async () => {
  await openPage('/', publishedArticles(buildArticle()));
  await act(() => speakLanguage('en'));
  const headline = screen.getByRole('link', { name: 'موسم التمر يبدأ باكرًا هذا العام' });
  expect([headline.lang, headline.dir]).toEqual(['ar', 'rtl']);
});

test('the theme goes from the device’s to light to dark and back, is named, and is kept', async () => {
  await openPage('/', publishedArticles(buildArticle()));
  const seen = [];
  for (const name of ['المظهر: كما في الجهاز', 'المظهر: فاتح', 'المظهر: داكن']) {
    await userEvent.click(screen.getByRole('button', { name }));
    seen.push([root.dataset['theme'], localStorage.getItem('warraq.theme')]);
  }
  expect(seen).toEqual([
    ['light', 'light'],
    ['dark', 'dark'],
    [undefined, 'system'],
  ]);
});

test('a device that keeps nothing is told of once, and the paper works', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await openPage('/', publishedArticles(buildArticle()));
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'المظهر: كما في الجهاز' }));
  expect(root.dataset['theme']).toBe('light');
  expect((await screen.findByRole('alert')).textContent).toContain('لا يسمح بالحفظ');
  await userEvent.click(screen.getByRole('button', { name: 'حسنًا' }));
  await userEvent.click(screen.getByRole('button', { name: 'المظهر: فاتح' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
