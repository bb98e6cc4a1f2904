import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readSetting, writeSetting } from '../device/storage.ts';
import ar from './ar.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof ar };
  }
}

/** The languages of the interface. The articles are Arabic in both. */
export type Language = 'ar' | 'en';

const i18n = createInstance();

const DIRECTION = { ar: 'rtl', en: 'ltr' } as const;

/** The language of the interface as i18next tells it. */
export function languageOf(tag: string): Language {
  return tag === 'en' ? 'en' : 'ar';
}

/** Sets the catalogues up in Arabic. Plain `ar`: with extensions, i18next and browsers differ on its direction. */
export function setUpLanguage(): void {
  void i18n.use(initReactI18next).init({
    lng: 'ar',
    fallbackLng: 'ar',
    resources: { ar: { translation: ar } },
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

/** The language kept on the device; Arabic where none is kept. */
export function keptLanguage(): Language {
  return languageOf(readSetting('language') ?? 'ar');
}

/**
 * Changes the interface to a language, loading its catalogue where it is not there yet.
 *
 * @throws where the catalogue cannot be loaded; the interface then stays as it is
 */
export async function speakLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18n.hasResourceBundle('en', 'translation')) {
    const { default: en } = await import('./en.json');
    i18n.addResourceBundle('en', 'translation', en);
  }
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = DIRECTION[language];
}

/** Keeps a reader's choice on the device. */
export function keepLanguage(language: Language): void {
  writeSetting('language', language);
}
