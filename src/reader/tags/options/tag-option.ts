import { withoutBidiControls } from '../../../arabic/without-bidi-controls.ts';
import type { Tag } from '../../../schema/edition.ts';
import type { TagChoice } from '../choice/tag-choice.ts';
import type { CountOption } from '../known/tag-learner.ts';

/** A tag as the filter offers it. */
export interface TagOption {
  readonly slug: string;
  readonly text: string;
  readonly use: 'selected' | 'excluded' | 'free';
  /** How long the list is after selecting it in the present mode; of a selected one, how long it is. `undefined`: not known. */
  readonly left: number | undefined;
}

/**
 * How a tag stands in a choice, and what selecting it would leave.
 *
 * @param count beside the choice whose numbers are shown; none as long as nothing was learnt
 * @param own whether that choice is none, so that a tag's own number is the one to show
 */
export function optionMaker(choice: TagChoice, count: CountOption | undefined, own: boolean): (tag: Tag) => TagOption {
  return (tag) => ({
    slug: tag.slug,
    text: withoutBidiControls(tag.text),
    use: useOf(choice, tag.slug),
    left: count?.(tag.slug) ?? (own ? tag.count : undefined),
  });
}

function useOf({ selected, excluded }: TagChoice, slug: string): TagOption['use'] {
  if (selected.includes(slug)) return 'selected';
  return excluded.includes(slug) ? 'excluded' : 'free';
}
