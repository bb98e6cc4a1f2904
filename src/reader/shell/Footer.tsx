import { useTranslation } from '../locales/use-translation.ts';
import styles from './shell.module.css';

/** The foot of every page: what the paper is, and what it promises its readers. */
export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <p>{t('app.about')}</p>
      <p>{t('app.privacy')}</p>
    </footer>
  );
}
