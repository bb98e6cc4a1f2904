import { useState } from 'react';
import blockedWords from '../locales/ar/blocked.json';
import { useTranslation } from '../locales/use-translation.ts';
import { addWords } from '../locales/words.ts';
import styles from './shell.module.css';

addWords(blockedWords);

/** Says that this browser keeps nothing: settings and what was read are lost with the page. */
export function BlockedNotice() {
  const { t } = useTranslation();
  const [dismissed, setDismissed] = useState(false);
  if (dismissed) return null;
  return (
    <p role="alert" className={styles.notice}>
      {t('storage.blocked')}{' '}
      <button type="button" className={styles.dismiss} onClick={() => setDismissed(true)}>
        {t('storage.dismiss')}
      </button>
    </p>
  );
}
