import { articleAddress, tagAddress, tagArchiveAddress } from '../addresses.ts';
import type { EditionSource } from './edition-source.ts';

const ARTICLE = /^\/a\/(?<id>[^/]+)(?:\/|$)/;
const TAG = /^\/tag\/(?<name>[^/]+)(?:\/(?<number>\d+))?\/?$/;

/**
 * Where a page lies that was asked for by nearly its address: an article with a wrong slug or none, a tag in a variant spelling, a page
 * without the slash at its end.
 *
 * @param path of a page that is missing, with neither base nor query
 * @returns encoded, as the router wants it; `undefined` where there is no such page under another address either
 * @throws where that cannot be found out just now
 */
export async function rightAddress(
  path: string,
  { findSlug, findTag }: Pick<EditionSource, 'findSlug' | 'findTag'>,
): Promise<string | undefined> {
  const { id } = ARTICLE.exec(path)?.groups ?? {};
  const { name, number } = TAG.exec(path)?.groups ?? {};
  let right: string | undefined;
  if (id) {
    const slug = await findSlug(id);
    right = slug === undefined ? undefined : articleAddress({ id, slug });
  } else if (name) {
    const tag = await findTag(decoded(name));
    if (tag) right = number ? tagArchiveAddress(tag.slug, Number(number)) : tagAddress(tag.slug);
  } else if (!path.endsWith('/')) {
    right = `${path}/`;
  }
  // Once more to the same page would be for ever.
  return right && decoded(right) !== decoded(path) ? asGoneTo(right) : undefined;
}

/** An address as it stands in a link, with its letters encoded as a browser does who goes there. */
const asGoneTo = (address: string): string => new URL(address, 'https://any.example').pathname;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
