import type { TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import { fixedWords, type Language, onLanguage, spokenLanguage } from './i18n.ts';

interface Translation {
  readonly t: TFunction;
  readonly language: Language;
}

/**
 * The words of the interface in the language it speaks; in Arabic while a published page is taken over, whatever the device keeps.
 * Not the hook of react-i18next, which copies the whole of i18next for every component that asks: a third of the time a page takes to write.
 */
export function useTranslation(): Translation {
  const language = useSyncExternalStore(onLanguage, spokenLanguage, () => 'ar' as const);
  return TRANSLATIONS[language]();
}

/** Made when first asked for: i18next is set up by then. */
function translation(language: Language): () => Translation {
  let made: Translation | undefined;
  return () => (made ??= { t: fixedWords(language), language });
}

const TRANSLATIONS: Readonly<Record<Language, () => Translation>> = { ar: translation('ar'), en: translation('en') };
