import { useEffect } from 'react';
import { keptLanguage, speakLanguage } from '../locales/i18n.ts';

/** Speaks the language kept on the device, once the page is taken over: it is published in Arabic. */
export function useKeptLanguage(): void {
  useEffect(() => {
    const kept = keptLanguage();
    // A catalogue that does not come must not leave an Arabic page laid out for English.
    if (kept !== 'ar') speakLanguage(kept).catch(() => speakLanguage('ar'));
  }, []);
}
