import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icons/Icon.tsx';
import { chooseTheme, keptTheme, type Theme } from '../theme/theme.ts';
import styles from './settings.module.css';

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** Goes through the three themes, one a click; its name says which one is on. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(keptTheme);
  const names: Record<Theme, string> = { system: t('theme.system'), light: t('theme.light'), dark: t('theme.dark') };
  function change() {
    chooseTheme(NEXT[theme]);
    setTheme(NEXT[theme]);
  }
  return (
    <button type="button" className={styles.setting} onClick={change} title={names[theme]} aria-label={names[theme]}>
      <Icon name={theme} />
    </button>
  );
}
