import { useTranslation } from 'react-i18next';
import { Masthead } from '../masthead/Masthead.tsx';
import styles from './shell.module.css';

/** What stands on the screen until the first page is there. */
export function Opening() {
  const { t } = useTranslation();
  return (
    <>
      <Masthead />
      <main className={styles.main} aria-busy="true">
        <output>{t('app.opening')}</output>
      </main>
    </>
  );
}
