import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from '../locales/use-translation.ts';
import { isStorageBlocked, onStorageBlocked } from '../device/storage.ts';
import styles from './shell.module.css';

/** Says, once, that this browser keeps nothing: settings and what was read are lost with the page. */
export function StorageNotice() {
  const { t } = useTranslation();
  const blocked = useSyncExternalStore(onStorageBlocked, isStorageBlocked, () => false);
  const [dismissed, setDismissed] = useState(false);
  if (!blocked || dismissed) return null;
  return (
    <p role="alert" className={styles.notice}>
      {t('storage.blocked')}{' '}
      <button type="button" className={styles.dismiss} onClick={() => setDismissed(true)}>
        {t('storage.dismiss')}
      </button>
    </p>
  );
}
