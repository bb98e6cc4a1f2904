import type { CalendarDate } from '../../schema/day.ts';
import type { Language } from './i18n.ts';

// Calendar and digits are pinned: what `ar` alone means differs between browsers and regions.
const LOCALES = { ar: 'ar-u-ca-gregory-nu-latn', en: 'en-GB-u-ca-gregory-nu-latn' } as const;

const formats = new Map<Language, Intl.DateTimeFormat>();

/** Made when a day is first written in a language: making one takes a slow phone as long as drawing a page. */
function formatOf(language: Language): Intl.DateTimeFormat {
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}

const written = { ar: new Map<CalendarDate, string>(), en: new Map<CalendarDate, string>() };

/** A day in words, «6 نوفمبر 2023», the same in every time zone. */
export function formatDay(day: CalendarDate, language: Language): string {
  const known = written[language].get(day) ?? write(day, language);
  written[language].set(day, known);
  return known;
}

function write(day: CalendarDate, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(0);
  // Not `Date.UTC`, which takes the year 23 for 1923.
  moment.setUTCFullYear(year, month - 1, date);
  return formatOf(language).format(moment);
}
