import type { TFunction } from 'i18next';
import type { ChosenTag } from './choice/apply-choice.ts';
import type { TagFilterState } from './use-tag-filter.ts';

/** The result of a choice in one sentence, for those who cannot see the list change. */
export function describeResults(t: TFunction, state: Pick<TagFilterState, 'choice' | 'chosen' | 'results'>): string {
  const comma = t('filter.comma');
  const named = (use: ChosenTag['use']) =>
    state.chosen
      .filter((tag) => tag.use === use)
      .map(({ text }) => text)
      .join(comma);
  const selected = named('selected');
  const excluded = named('excluded');
  const parts = [
    t('filter.articles', { count: state.results.length }),
    selected && t(state.choice.mode === 'all' ? 'filter.withAll' : 'filter.withAny', { tags: selected }),
    excluded && t('filter.without', { tags: excluded }),
    state.chosen.length === 0 && t('filter.unfiltered'),
  ];
  return `${parts.filter(Boolean).join(comma)}.`;
}
