import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Icon } from '../icons/Icon.tsx';
import { type Page, pageSearch } from './page-of.ts';
import styles from './pagination.module.css';

/** Leads through the pages of a list, newest first; absent where there is only one. */
export function Pagination({ number, total }: Pick<Page<unknown>, 'number' | 'total'>) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  if (total === 1) return null;
  return (
    <nav className={styles.pagination} aria-label={t('list.pages')}>
      {number > 1 && (
        <Link to={pageSearch(params, number - 1)} rel="prev">
          <Icon name="back" /> {t('list.newer')}
        </Link>
      )}
      <span className={styles.place}>{t('list.place', { number, total })}</span>
      {number < total && (
        <Link to={pageSearch(params, number + 1)} rel="next">
          {t('list.older')} <Icon name="forward" />
        </Link>
      )}
    </nav>
  );
}
