import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { searchAddress } from '../addresses.ts';
import { Icon } from '../icons/Icon.tsx';
import styles from './search-form.module.css';

/** Asks for words and opens the search page with them. @param query the words to begin with */
export function SearchForm({ query = '' }: { query?: string }) {
  const { t } = useTranslation();
  return (
    <search>
      <Form action={searchAddress()} className={styles.form}>
        <input
          key={query}
          type="search"
          name="q"
          className={styles.field}
          dir="auto"
          aria-label={t('search.label')}
          placeholder={t('search.label')}
          defaultValue={query}
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit" className={styles.submit} aria-label={t('search.submit')}>
          <Icon name="search" />
        </button>
      </Form>
    </search>
  );
}
