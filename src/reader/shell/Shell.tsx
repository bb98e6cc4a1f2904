import { useTranslation } from '../locales/use-translation.ts';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useFollowedLinks } from '../links/use-followed-links.ts';
import { type Readiness, usePreparedLinks } from '../links/use-prepared-links.ts';
import { Masthead } from '../masthead/Masthead.tsx';
import { Footer } from './Footer.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import { useKeptLanguage } from './use-kept-language.ts';
import { useOwnHead } from './use-own-head.ts';
import styles from './shell.module.css';

/** What stands round every page. @param prepare has a page ready that may be opened next */
export function Shell({ prepare }: { prepare: (path: string, readiness: Readiness) => void }) {
  const { t } = useTranslation();
  const loading = useNavigation().state === 'loading';
  useFollowedLinks();
  usePreparedLinks(prepare);
  useKeptLanguage();
  useHeadingFocus();
  useOwnHead();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('nav.skip')}
      </a>
      <Masthead />
      <div className={loading ? styles.loading : undefined} />
      <main id="content" className={styles.main} tabIndex={-1} aria-busy={loading}>
        <Outlet />
      </main>
      <StorageNotice />
      <Footer />
      <ScrollRestoration />
    </>
  );
}
