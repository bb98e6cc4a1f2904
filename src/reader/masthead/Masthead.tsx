import { memo } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { useMatches } from 'react-router';
import type { PageData } from '../../schema/pages.ts';
import { frontAddress, searchAddress, tagsAddress } from '../addresses.ts';
import { PageLink } from '../links/PageLink.tsx';
import { SearchForm } from '../search/SearchForm.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { Wordmark } from './Wordmark.tsx';
import styles from './masthead.module.css';

/** The head of every page: the paper's name, its sections, the search and the reader's two settings. */
export function Masthead() {
  return <Head shown={useShown()} />;
}

/** As long as the same kind of page is shown, it is drawn once. */
const Head = memo(function Head({ shown }: { shown: PageData['type'] | undefined }) {
  const { t } = useTranslation();
  const mark = (type: PageData['type']) => (shown === type ? 'page' : undefined);
  return (
    <header className={styles.masthead}>
      <div className={styles.head}>
        <div className={styles.name}>
          <PageLink to={frontAddress} className={styles.home} aria-label={t('app.name')}>
            <Wordmark />
          </PageLink>
          <span className={styles.motto}>{t('app.motto')}</span>
        </div>
        <div className={styles.settings}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
      <div className={styles.bar}>
        <nav aria-label={t('nav.main')}>
          <ul className={styles.sections}>
            <li>
              <PageLink to={frontAddress} aria-current={mark('front')}>
                {t('nav.home')}
              </PageLink>
            </li>
            <li>
              <PageLink to={tagsAddress} aria-current={mark('tags')}>
                {t('nav.tags')}
              </PageLink>
            </li>
            <li className={styles.searchLink}>
              <PageLink to={searchAddress()} aria-current={mark('search')}>
                {t('nav.search')}
              </PageLink>
            </li>
          </ul>
        </nav>
        {/* The search page has a form of its own, with the words in it. */}
        {shown !== 'search' && (
          <div className={styles.search}>
            <SearchForm label={t('search.label')} />
          </div>
        )}
      </div>
    </header>
  );
});

/** The kind of page that is shown: not told by the address, for the page for what is missing stands at any. */
function useShown(): PageData['type'] | undefined {
  const data = useMatches().at(-1)?.loaderData as PageData | undefined;
  return data?.type;
}
