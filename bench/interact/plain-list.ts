import type { Page } from '@playwright/test';
import { randomOf } from '../pile/random.ts';
import { headline, sentence } from '../pile/sentence.ts';
import { timePaint } from './paint-clock.ts';

const ROWS = 20;

/**
 * A list of 20 rows in an otherwise empty page, replaced by hand-written code: the least there is.
 *
 * @param choices how often it will be replaced
 * @returns replaces it, and tells in how many milliseconds
 */
export async function openPlainList(
  page: Page,
  address: string,
  choices: number,
): Promise<() => Promise<number | undefined>> {
  const random = randomOf('plain list');
  const rows = Array.from(
    { length: ROWS * (choices + 1) },
    () => [headline(random, []), sentence(random, [])] as const,
  );
  // A page of the site's own origin, so that the browser gives it the same process and a session to keep things in.
  await page.route('**/plain-list/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="ar" dir="rtl"><body><main><button>التالي</button><ul></ul></main></body></html>',
    }),
  );
  await page.goto(`${address}/plain-list/`);
  await page.evaluate(
    ({ all, length }) => {
      const list = document.querySelector('ul');
      let at = 0;
      const show = () => {
        const shown = all.slice(at, at + length).map(([title, opening], place) => {
          const row = document.createElement('li');
          const link = document.createElement('a');
          link.href = `/a/${at + place}/`;
          link.textContent = title ?? '';
          const words = document.createElement('p');
          words.textContent = opening ?? '';
          row.append(link, words);
          return row;
        });
        list?.replaceChildren(...shown);
        at += length;
      };
      document.querySelector('button')?.addEventListener('click', show);
      show();
    },
    { all: rows, length: ROWS },
  );
  return () => timePaint(page, { type: 'list' }, () => page.getByRole('button').click());
}
