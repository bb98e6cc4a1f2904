import { useTranslation } from '../locales/use-translation.ts';
import styles from './active-tags.module.css';
import { removeTag } from './choice/tag-choice.ts';
import type { ChosenTag } from './known/chosen-tags.ts';
import type { TagLearner } from './known/tag-learner.ts';
import type { TagFilterState } from './use-tag-filter.ts';

interface Props {
  readonly chosen: readonly ChosenTag[];
  readonly learner: TagLearner;
  readonly state: Pick<TagFilterState, 'choice' | 'actions'>;
  /** Called before the button that was pressed goes away. */
  readonly onRemove: () => void;
}

/** Nothing is left: a way on for each chosen tag, with what it leads to where that is known. */
export function EmptyResult({ chosen, learner, state: { choice, actions }, onRemove }: Props) {
  const { t } = useTranslation();
  const ways = chosen.filter(({ known }) => known);
  return (
    <div className={styles.empty}>
      <p>{t('filter.empty')}</p>
      <ul className={styles.ways}>
        {ways.map(({ slug, text: tag, use }) => {
          const count = learner.count(removeTag(choice, slug));
          const articles = count === undefined ? '…' : t('filter.articles', { count });
          return (
            <li key={slug}>
              <button
                type="button"
                className={styles.way}
                onClick={() => {
                  onRemove();
                  actions.remove(slug);
                }}
              >
                {t(use === 'excluded' ? 'filter.afterReadmitting' : 'filter.afterRemoving', { tag, articles })}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
