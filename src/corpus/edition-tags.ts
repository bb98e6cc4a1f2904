import { fold } from '../arabic/fold.ts';
import type { ArticleTag, DocumentTag } from '../schema/article.ts';
import type { Tag } from '../schema/edition.ts';
import { byCodeUnit } from './identity/by-code-unit.ts';
import { slugOf } from '../arabic/slug.ts';
import { shownSpellings } from './tags/merge-tags.ts';
import { tagKey } from './tags/tag-key.ts';

/** A tag cut with a smaller probability than this is shown as unsure. */
const UNSURE_BELOW = 0.5;

/** Every tag of the edition, and each document's tags in the edition's spelling. */
export interface EditionTags {
  readonly tags: readonly Tag[];
  articleTags(cut: readonly DocumentTag[]): ArticleTag[];
}

/**
 * Brings the spellings of one tag together, across all documents.
 *
 * @param cuts the tags of each document, in any order
 */
export function editionTags(cuts: Iterable<readonly DocumentTag[]>): EditionTags {
  const spellings = shownSpellings();
  const counts = new Map<string, { all: number; siteWide: number }>();
  for (const cut of cuts) {
    for (const { text, relevance } of cut) {
      spellings.add(text);
      const key = tagKey(text);
      const count = counts.get(key) ?? { all: 0, siteWide: 0 };
      if (count.all === 0) counts.set(key, count);
      count.all += 1;
      if (relevance === 'site-wide') count.siteWide += 1;
    }
  }
  const slugs = uniqueSlugs([...counts.keys()].toSorted(byCodeUnit), spellings.of);
  const slugFor = (key: string) => slugs.get(key) ?? '';
  const tags = [...counts].map(([key, { all, siteWide }]) => ({
    key,
    tag: { slug: slugFor(key), text: spellings.of(key), count: all, siteWide: siteWide * 2 >= all },
  }));
  return {
    tags: tags.toSorted((a, b) => b.tag.count - a.tag.count || byCodeUnit(a.key, b.key)).map(({ tag }) => tag),
    articleTags: (cut) =>
      cut.map(({ text, relevance, confidence }) => {
        const key = tagKey(text);
        return { slug: slugFor(key), text: spellings.of(key), relevance, unsure: confidence < UNSURE_BELOW };
      }),
  };
}

/** One address for each tag: two that differ in signs alone («C» and «C++») are told apart by a number. */
function uniqueSlugs(keys: readonly string[], spelling: (key: string) => string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    keys.map((key) => {
      const base = slugOf(spelling(key)) || 'tag';
      let slug = base;
      for (let number = 2; taken.has(fold(slug)); number += 1) slug = `${base}-${number}`;
      taken.add(fold(slug));
      return [key, slug];
    }),
  );
}
