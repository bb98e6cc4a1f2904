import { fold } from '../../../arabic/fold.ts';
import { withoutBidiControls } from '../../../arabic/without-bidi-controls.ts';
import type { Tag } from '../../../schema/edition.ts';
import type { TagChoice } from '../choice/tag-choice.ts';
import { tagMatcher } from '../choice/match-tags.ts';
import type { TagKnowledge } from '../known/tag-knowledge.ts';
import type { CountOption } from '../known/tag-learner.ts';
import type { FoundTag } from './fold-names.ts';

/** A tag as the filter offers it. */
export interface TagOption {
  readonly slug: string;
  readonly text: string;
  readonly use: 'selected' | 'excluded' | 'free';
  /** How long the list is after selecting it in the present mode; of a selected one, how long it is. `undefined`: not known. */
  readonly left: number | undefined;
}

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

/**
 * How a tag stands in a choice, and what selecting it would leave.
 *
 * @param count beside the choice whose numbers are shown
 * @param own whether nothing is chosen, so that a tag's own number is the one to show
 */
export function optionMaker(choice: TagChoice, count: CountOption, own: boolean): (tag: Tag) => TagOption {
  const selected = new Set(choice.selected);
  const excluded = new Set(choice.excluded);
  const free = (slug: string) => (excluded.has(slug) ? 'excluded' : 'free');
  return (tag) => ({
    slug: tag.slug,
    text: withoutBidiControls(tag.text),
    use: selected.has(tag.slug) ? 'selected' : free(tag.slug),
    left: count(tag.slug) ?? (own ? tag.count : undefined),
  });
}
