import type { CalendarDate } from '../../schema/day.ts';

// Calendar and digits are pinned: what `ar` alone means differs between browsers and regions.
const FORMATS = {
  ar: new Intl.DateTimeFormat('ar-u-ca-gregory-nu-latn', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day in words, «6 نوفمبر 2023», the same in every time zone. */
export function formatDay(day: CalendarDate, language: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = new Date(0);
  // Not `Date.UTC`, which takes the year 23 for 1923.
  moment.setUTCFullYear(year, month - 1, date);
  return FORMATS[language === 'en' ? 'en' : 'ar'].format(moment);
}
