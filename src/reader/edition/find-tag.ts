import { fold } from '../../arabic/fold.ts';
import type { Edition, Tag } from '../../schema/edition.ts';

/** The tag that an address names, also in a variant spelling: «غزه-واسرائيل» opens «غزة-وإسرائيل». */
export function findTag({ tags }: Edition, slug: string): Tag | undefined {
  const key = fold(slug);
  return tags.find((tag) => fold(tag.slug) === key);
}
