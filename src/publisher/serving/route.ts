import { articleFile } from '../site/article-file.ts';
import type { Address } from './read-address.ts';

/** What is answered, before any file is looked at. */
export type Route =
  /** A file of the site. */
  | { readonly type: 'file'; readonly names: readonly string[] }
  /** A page of the app: its shell; only where `needs`, if given, is a file of the site. */
  | { readonly type: 'page'; readonly needs: readonly string[] | null };

/**
 * Tells the app's own addresses from files. The address of an article that was never published is no page: it is answered with the
 * app's not-found page and the status 404, so that no search engine keeps it.
 */
export function route({ names }: Address): Route {
  const [first, second] = names;
  const page = (needs: readonly string[] | null = null): Route => ({ type: 'page', needs });
  if (names.length === 0) return page();
  if (first === 'a' && second && names.length <= 3) return page(articleFile(second).split('/'));
  if (first === 'tag' && second && names.length === 2) return page();
  if ((first === 'tags' || first === 'search') && names.length === 1) return page();
  return { type: 'file', names };
}
