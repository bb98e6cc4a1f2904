import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { Footer } from './Footer.tsx';
import { Masthead } from '../masthead/Masthead.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import styles from './shell.module.css';

/** What stands round every page. */
export function Shell() {
  const { t } = useTranslation();
  const loading = useNavigation().state === 'loading';
  useHeadingFocus();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('nav.skip')}
      </a>
      <Masthead />
      <div className={loading ? styles.loading : styles.loaded} />
      <main id="content" className={styles.main} tabIndex={-1} aria-busy={loading}>
        <Outlet />
      </main>
      <StorageNotice />
      <Footer />
      <ScrollRestoration />
    </>
  );
}
