import { useTranslation } from '../locales/use-translation.ts';
import styles from './active-tags.module.css';
import type { TagFilterState } from './use-tag-filter.ts';

interface Props {
  readonly state: TagFilterState;
  /** Called before the button that was pressed goes away. */
  readonly onRemove: () => void;
}

/** Nothing is left: a way on for each chosen tag, with what it leads to where that is known. */
export function EmptyResult({ state, onRemove }: Props) {
  const { t } = useTranslation();
  const ways = state.chosen.filter(({ known }) => known);
  return (
    <div className={styles.empty}>
      <p>{t('filter.empty')}</p>
      <ul className={styles.ways}>
        {ways.map(({ slug, text: tag, use }) => {
          const count = state.leftWithout(slug);
          const articles = count === undefined ? '…' : t('filter.articles', { count });
          return (
            <li key={slug}>
              <button
                type="button"
                className={styles.way}
                onClick={() => {
                  onRemove();
                  state.actions.remove(slug);
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
