import { useTranslation } from '../locales/use-translation.ts';
import { use } from 'react';
import { searchAddress } from '../addresses.ts';
import { SEARCH } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { BaseContext } from '../links/base-context.ts';
import styles from './search-form.module.css';

interface Props {
  /** Tells it from another one on the page. */
  readonly label: string;
  /** The words to begin with. */
  readonly query?: string;
}

/** Asks for words and opens the search page with them: a form and no more, which `useFollowedLinks` sends in place. */
export function SearchForm({ label, query = '' }: Props) {
  const { t } = useTranslation();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- `search` is younger than some browsers of our readers
    <form role="search" aria-label={label} action={use(BaseContext) + searchAddress().slice(1)} className={styles.form}>
      <input
        key={query}
        type="search"
        name="q"
        className={styles.field}
        aria-label={label}
        placeholder={label}
        defaultValue={query}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button type="submit" className={styles.submit} aria-label={t('search.submit')}>
        <Icon drawing={SEARCH} />
      </button>
    </form>
  );
}
