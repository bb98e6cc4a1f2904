import { useTranslation } from '../locales/use-translation.ts';
import { useHydrated } from '../links/use-hydrated.ts';
import { DARK, LIGHT, SYSTEM } from '../icons/drawings.ts';
import { Icon } from '../icons/Icon.tsx';
import { chooseTheme, type Theme, useTheme } from '../theme/theme.ts';
import styles from './settings.module.css';

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

const DRAWING: Record<Theme, string> = { system: SYSTEM, light: LIGHT, dark: DARK };

/** Goes through the three themes, one a click; its name says which one is on. Until the page can hear a click it takes none. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const theme = useTheme();
  const heard = useHydrated();
  const name = t(`theme.${theme}`);
  return (
    <button
      type="button"
      className={styles.setting}
      disabled={!heard}
      onClick={() => chooseTheme(NEXT[theme])}
      title={name}
      aria-label={name}
    >
      <Icon drawing={DRAWING[theme]} />
    </button>
  );
}
