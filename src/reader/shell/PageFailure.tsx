import { useState } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { useRevalidator } from 'react-router';
import { usePageTitle } from './use-page-title.ts';
import styles from './shell.module.css';

/** Stands in the place of a page that could not be shown; all round it still works. */
export function PageFailure() {
  const { t } = useTranslation();
  const { revalidate, state } = useRevalidator();
  const [tried, setTried] = useState(false);
  usePageTitle(t('failure.title'));
  function retry() {
    // What still fails may be gone since a newer edition was put up: then the whole page has to come anew.
    if (tried) window.location.reload();
    setTried(true);
    void revalidate();
  }
  return (
    <div role="alert" className={styles.failure}>
      <h1 className={styles.failureTitle}>{t('failure.title')}</h1>
      <p>{t('failure.hint')}</p>
      <button type="button" className={styles.retry} disabled={state === 'loading'} onClick={retry}>
        {t('failure.retry')}
      </button>
    </div>
  );
}
