import { fold } from '../../../arabic/fold.ts';
import type { Tag } from '../../../schema/edition.ts';
import { tagMatcher } from '../choice/match-tags.ts';
import type { TagChoice } from '../choice/tag-choice.ts';
import type { TagKnowledge } from '../known/tag-knowledge.ts';
import type { FoundTag } from './found-tags.ts';

/** The chosen tags that are not offered, first, and the offered ones. */
export function tagsAtHand(known: TagKnowledge, offered: readonly Tag[], choice: TagChoice): readonly FoundTag[] {
  const slugs = new Set(offered.map(({ slug }) => slug));
  const others = [...choice.selected, ...choice.excluded].flatMap((slug) =>
    slugs.has(slug) ? [] : (known.tags.get(slug) ?? []),
  );
  return [...others, ...offered].map((tag) => ({
    tag,
    get key() {
      return fold(tag.text);
    },
  }));
}

/** The tags that are looked for, in their order. */
export function matchingTags(tags: readonly FoundTag[], find: string): readonly Tag[] {
  if (find === '') return tags.map(({ tag }) => tag);
  const matches = tagMatcher(find);
  return tags.filter(({ key }) => matches(key)).map(({ tag }) => tag);
}
