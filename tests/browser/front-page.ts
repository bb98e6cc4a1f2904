import { expect, type Page } from '@playwright/test';

export const box = (page: Page, tag: string) => page.getByRole('checkbox', { name: new RegExp(`^${tag} \\d+$`) });
export const find = (page: Page) => page.getByRole('searchbox', { name: 'ابحث في الوسوم' });
export const status = (page: Page) => page.getByRole('status');
export const headlines = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 });
/** The address of the front page with this filter. */
export const filteredBy = (query: Record<string, string | string[]>) => {
  const pairs = Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
  return `/?${new URLSearchParams(pairs).toString()}`;
};

/** What the address asks of the filter, in the order in which it is written. */
export const query = (page: Page) => [...new URL(page.url()).searchParams].map(([name, value]) => `${name}=${value}`);

/** The headlines of the list, in order: the lead, where there is one, first. */
export async function list(page: Page): Promise<string[]> {
  await page.getByRole('heading', { level: 2, name: /^المقالات ./ }).waitFor();
  // The page as it was published asks for nothing; then what the choice leaves is on its way.
  await expect(page.locator('fieldset[inert]')).toHaveCount(0);
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
  return page.getByRole('main').locator('article a').allTextContents();
}
