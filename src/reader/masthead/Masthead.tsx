import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { frontAddress, searchAddress, tagsAddress } from '../addresses.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SearchForm } from '../search/SearchForm.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { Wordmark } from './Wordmark.tsx';
import styles from './masthead.module.css';

/** The head of every page: the paper's name, its sections, the search and the reader's two settings. */
export function Masthead() {
  const { t } = useTranslation();
  // The search page has a form of its own, with the words in it.
  const searching = useLocation().pathname === searchAddress();
  return (
    <header className={styles.masthead}>
      <div className={styles.head}>
        <div className={styles.name}>
          <Link to={frontAddress} className={styles.home} aria-label={t('app.name')}>
            <Wordmark />
          </Link>
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
              <NavLink to={frontAddress} end>
                {t('nav.home')}
              </NavLink>
            </li>
            <li>
              <NavLink to={tagsAddress}>{t('nav.tags')}</NavLink>
            </li>
            <li className={styles.searchLink}>
              <NavLink to={searchAddress()}>{t('nav.search')}</NavLink>
            </li>
          </ul>
        </nav>
        {!searching && (
          <div className={styles.search}>
            <SearchForm label={t('search.label')} />
          </div>
        )}
      </div>
    </header>
  );
}
