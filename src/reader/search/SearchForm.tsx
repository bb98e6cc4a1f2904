import { useTranslation } from '../locales/use-translation.ts';
import { Form } from 'react-router';
import { searchAddress } from '../addresses.ts';
import { Icon } from '../icons/Icon.tsx';
import styles from './search-form.module.css';

interface Props {
  /** Tells it from another one on the page. */
  readonly label: string;
  /** The words to begin with. */
  readonly query?: string;
}

/** Asks for words and opens the search page with them. */
export function SearchForm({ label, query = '' }: Props) {
  const { t } = useTranslation();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- `search` is younger than some browsers of our readers
    <Form role="search" aria-label={label} action={searchAddress()} className={styles.form}>
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
        <Icon name="search" />
      </button>
    </Form>
  );
}
