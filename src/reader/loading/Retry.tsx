import { useTranslation } from '../locales/use-translation.ts';
import styles from './retry.module.css';

interface Props {
  /** What could not be had. */
  readonly what: string;
  readonly onRetry: () => void;
}

/** Says that a part of the page could not be loaded, and tries again; the rest of the page works. */
export function Retry({ what, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <div role="alert" className={styles.alert}>
      <p>{what}</p>
      <button
        type="button"
        className={styles.retry}
        onClick={({ currentTarget }) => {
          // Before it goes: what has focus may not fall out of the page.
          currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
          onRetry();
        }}
      >
        {t('failure.retry')}
      </button>
    </div>
  );
}
