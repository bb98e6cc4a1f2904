import type { Address } from './read-address.ts';
import type { SiteFile, SiteFiles } from './site-files.ts';

/** What stands at an address: a file, or another address that the reader means. */
export type Found =
  | { readonly type: 'file'; readonly file: SiteFile }
  /** A path from the site's base. */
  | { readonly type: 'elsewhere'; readonly path: string; readonly forGood: boolean };

/**
 * Finds what an address asks for, as a static host would: a page is the `index.html` of its folder. Beyond that, an article is found by its id
 * alone, whatever stands behind it, for its slug is there to be read and may be old or mistyped.
 *
 * @returns `undefined` where there is nothing
 */
export async function findFile({ names, endsInSlash }: Address, files: SiteFiles): Promise<Found | undefined> {
  const page = await files.get([...names, 'index.html']);
  if (page && (endsInSlash || names.length === 0)) return { type: 'file', file: page };
  if (page) return { type: 'elsewhere', path: pathOf(names), forGood: true };
  const file = endsInSlash || names.length === 0 ? undefined : await files.get(names);
  if (file) return { type: 'file', file };
  const [first, id] = names;
  if (first !== 'a' || !id || names.length > 3) return undefined;
  const slugs = files.folders(['a', id]);
  // A slug changes when a headline does: the old address may yet be another's.
  return slugs.length === 1 ? { type: 'elsewhere', path: pathOf(['a', id, ...slugs]), forGood: false } : undefined;
}

const pathOf = (names: readonly string[]): string => names.map((name) => `${encodeURIComponent(name)}/`).join('');
