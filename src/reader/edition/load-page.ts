import type { PageData } from '../../schema/pages.ts';
import { ForeignPage } from './foreign-page.ts';
import { readPageData } from './read-page-data.ts';

/**
 * Loads what the page at an address shows out of that page itself, so that there is one representation of a page, with scripts and
 * without.
 *
 * @param base of the site, with the slash at its end
 * @param path with neither base nor query, percent-encoded
 * @returns where there is no such page, what the host's page for that shows, or `undefined` where that says nothing
 * @throws where the host cannot be reached or fails, or what it sends is damaged; `ForeignPage` where it sends no page of the paper
 */
export async function loadPage(base: string, path: string): Promise<PageData | undefined> {
  const response = await fetch(base + path.slice(1));
  const missing = response.status === 404;
  if (!response.ok && !missing) throw new Error(`page ${path}: the host answered ${response.status}`);
  const data = readPageData(await response.text());
  if (!data && !missing) throw new ForeignPage(path);
  return data;
}
