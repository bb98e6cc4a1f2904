import { readSetting, writeSetting } from '../device/storage.ts';

/** `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

/** The theme kept on the device. `index.html` has set it on the page already, before the first paint. */
export function keptTheme(): Theme {
  const kept = readSetting('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Shows the page in a theme from now on, and keeps the choice. */
export function chooseTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  writeSetting('theme', theme);
}
