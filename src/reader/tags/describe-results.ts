import type { TFunction } from 'i18next';
import { type ChosenTag, chosenTags } from './known/chosen-tags.ts';
import type { TagKnowledge } from './known/tag-knowledge.ts';
import type { ChoiceListing } from './known/unfiltered-listing.ts';

/** The result of a choice in one sentence, for those who cannot see the list change. */
export function describeResults(t: TFunction, known: TagKnowledge, { choice, total }: ChoiceListing): string {
  const comma = t('filter.comma');
  const chosen = chosenTags(known, choice);
  const named = (use: ChosenTag['use']) =>
    chosen
      .filter((tag) => tag.use === use)
      .map(({ text }) => text)
      .join(comma);
  const selected = named('selected');
  const excluded = named('excluded');
  const parts = [
    t('filter.articles', { count: total }),
    selected && t(choice.mode === 'all' ? 'filter.withAll' : 'filter.withAny', { tags: selected }),
    excluded && t('filter.without', { tags: excluded }),
    chosen.length === 0 && t('filter.unfiltered'),
  ];
  return `${parts.filter(Boolean).join(comma)}.`;
}
