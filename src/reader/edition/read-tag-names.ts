import { slugOf } from '../../arabic/slug.ts';
import type { Tag } from '../../schema/edition.ts';
import type { TagNames } from '../../schema/shards.ts';

/** Every tag of the edition. Slugs are made when they are asked for: of twenty thousand a page shows a few. */
export function readTagNames(names: TagNames): readonly Tag[] {
  return names.map(([text, count, siteWide, slug]) => ({
    text,
    count,
    siteWide: siteWide === 1,
    get slug() {
      return slug ?? slugOf(text);
    },
  }));
}
