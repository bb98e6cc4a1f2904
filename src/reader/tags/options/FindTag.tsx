import { type Ref, useId } from 'react';
import { useTranslation } from '../../locales/use-translation.ts';
import styles from '../tag-filter.module.css';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly find: string;
  readonly onFind: (find: string) => void;
}

/** Narrows the tags while typing. Escape empties it. */
export function FindTag({ ref, find, onFind }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.find}>
      <label htmlFor={id}>{t('filter.find')}</label>
      <input
        ref={ref}
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        maxLength={60}
        value={find}
        onChange={(event) => onFind(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && find) onFind('');
        }}
      />
    </div>
  );
}
