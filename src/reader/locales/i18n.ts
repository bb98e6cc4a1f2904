import { createInstance, type TFunction } from 'i18next';
import { readSetting, writeSetting } from '../device/storage.ts';
import type article from './ar/article.json';
import type archive from './ar/archive.json';
import type blocked from './ar/blocked.json';
import type choosing from './ar/choosing.json';
import type day from './ar/day.json';
import type front from './ar/front.json';
import type missing from './ar/missing.json';
import type paper from './ar/paper.json';
import type search from './ar/search.json';
import type story from './ar/story.json';
import type tags from './ar/tags.json';
import { arabic } from './words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: typeof paper &
        typeof story &
        typeof day &
        typeof front &
        typeof choosing &
        typeof article &
        typeof archive &
        typeof tags &
        typeof search &
        typeof missing &
        typeof blocked;
    };
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
  void i18n.init({
    lng: 'ar',
    fallbackLng: 'ar',
    resources: { ar: { translation: arabic } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
}

/** The language that the interface speaks. */
export const spokenLanguage = (): Language => languageOf(i18n.language);

/** Calls back when the interface has come to speak another language. @returns what ends it */
export function onLanguage(listener: () => void): () => void {
  i18n.on('languageChanged', listener);
  return () => i18n.off('languageChanged', listener);
}

const GAP = /\{\{(\w+)\}\}/g;

/**
 * The texts of one language. i18next is asked once for each text and number, for it says which of the six plurals is the right one;
 * the gaps in it are filled here: a page says some texts many times, and filling was most of what they cost.
 */
export function fixedWords(language: Language): TFunction {
  const look = i18n.getFixedT(language) as unknown as (key: string, options: object) => string;
  const texts = new Map<string, string>();

  function words(key: string, options?: Readonly<Record<string, unknown>>): string {
    const count = options?.['count'];
    const name = count === undefined ? key : `${key} ${String(count)}`;
    let text = texts.get(name);
    if (text === undefined) texts.set(name, (text = look(key, { count, skipInterpolation: true })));
    return options && text.includes('{{')
      ? text.replaceAll(GAP, (gap, asked: string) => String(options[asked] ?? gap))
      : text;
  }
  return words as unknown as TFunction;
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
