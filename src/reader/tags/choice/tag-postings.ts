import { fold } from '../../../arabic/fold.ts';
import type { Edition } from '../../../schema/edition.ts';

/** Which articles carry which tag, by number: an article's place in the edition, a tag's place in the edition. */
export interface TagPostings {
  /** How many articles there are. */
  readonly total: number;
  /** For each tag, the articles that carry it, in order. */
  readonly articles: readonly Uint32Array[];
  /** The number of a slug; `undefined` for a tag that the edition does not have. */
  readonly numberOf: (slug: string) => number | undefined;
  /** The edition's slug for one as written in an address; a tag that the edition does not have is left as it is. */
  readonly slugOf: (written: string) => string;
}

const keyOf = (slug: string) => fold(slug).replaceAll(' ', '-');

/** Numbers the tags of an edition. Cost: one pass over all tags of all articles; to be done once an edition. */
export function postTags({ tags, summaries }: Edition): TagPostings {
  const numbers = new Map(tags.map(({ slug }, number) => [slug, number]));
  const slugs = new Map(tags.map(({ slug }) => [keyOf(slug), slug]));
  const carriers = tags.map((): number[] => []);
  for (const [article, summary] of summaries.entries()) {
    for (const { slug } of summary.tags) carriers[numbers.get(slug) ?? -1]?.push(article);
  }
  return {
    total: summaries.length,
    articles: carriers.map((carrier) => Uint32Array.from(carrier)),
    numberOf: (slug) => numbers.get(slug),
    slugOf: (written) => (numbers.has(written) ? written : (slugs.get(keyOf(written)) ?? written)),
  };
}
