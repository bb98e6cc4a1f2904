import { useTranslation } from 'react-i18next';
import { useRevalidator } from 'react-router';
import { usePageTitle } from './use-page-title.ts';
import styles from './shell.module.css';

/** Stands in the place of a page that could not be shown; all round it still works. */
export function PageFailure() {
  const { t } = useTranslation();
  const { revalidate, state } = useRevalidator();
  usePageTitle(t('failure.title'));
  return (
    <div role="alert" className={styles.failure}>
      <h1 className={styles.failureTitle}>{t('failure.title')}</h1>
      <p>{t('failure.hint')}</p>
      <button type="button" className={styles.retry} disabled={state === 'loading'} onClick={() => void revalidate()}>
        {t('failure.retry')}
      </button>
    </div>
  );
}
