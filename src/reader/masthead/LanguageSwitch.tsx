import { useState } from 'react';
import { useHydrated } from '../links/use-hydrated.ts';
import { useTranslation } from '../locales/use-translation.ts';
import { keepLanguage, speakLanguage } from '../locales/i18n.ts';
import styles from './settings.module.css';

/** Changes the language of the interface to the other one, which is named in itself for those who read no other. */
export function LanguageSwitch() {
  const { t, language } = useTranslation();
  const heard = useHydrated();
  const [failed, setFailed] = useState(false);
  const other = language === 'ar' ? 'en' : 'ar';
  function change() {
    setFailed(false);
    speakLanguage(other).then(
      () => keepLanguage(other),
      () => setFailed(true),
    );
  }
  return (
    <>
      {failed && <span role="alert">{t('language.failed')}</span>}
      <button type="button" className={styles.setting} disabled={!heard} onClick={change} lang={other}>
        {t(`language.${other}`)}
      </button>
    </>
  );
}
