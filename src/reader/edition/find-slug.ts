import { slugsFile } from '../../schema/shards.ts';

/** Ids are letters and digits; anything else in an address is no id and leads nowhere. */
const ID = /^[\da-z]{2,}$/;

/**
 * The slug under which an article lies.
 *
 * @param base of the site, with the slash at its end
 * @returns `undefined` where there is no such article: a 404, or a page in its place, as hosts answer that know no 404
 * @throws where the host cannot be reached or fails, or what it sends is damaged
 */
export async function findSlug(base: string, id: string): Promise<string | undefined> {
  if (!ID.test(id)) return undefined;
  const response = await fetch(`${base}${slugsFile(id)}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`slug of ${id}: the host answered ${response.status}`);
  if (!response.headers.get('content-type')?.includes('json')) return undefined;
  const slugs: Readonly<Record<string, string>> = await response.json();
  return Object.hasOwn(slugs, id) ? slugs[id] : undefined;
}
