import { useTranslation } from '../locales/use-translation.ts';
import { useHydrated } from '../links/use-hydrated.ts';
import { Icon } from '../icons/Icon.tsx';
import { chooseTheme, type Theme, useTheme } from '../theme/theme.ts';
import styles from './settings.module.css';

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

/** Goes through the three themes, one a click; its name says which one is on. Until the page can hear a click it takes none. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const theme = useTheme();
  const heard = useHydrated();
  const names: Record<Theme, string> = { system: t('theme.system'), light: t('theme.light'), dark: t('theme.dark') };
  return (
    <button
      type="button"
      className={styles.setting}
      disabled={!heard}
      onClick={() => chooseTheme(NEXT[theme])}
      title={names[theme]}
      aria-label={names[theme]}
    >
      <Icon name={theme} />
    </button>
  );
}
