import { calendarDate } from '../../schema/day.ts';
import type { CalendarDate } from '../../schema/day.ts';
import { hijriDay } from './hijri.ts';
import { jalaliDay } from './jalali.ts';

/** The calendars in which the pages date themselves. Hijri is the one of umm al-qura, Jalali the solar one of Iran. */
export type Calendar = 'gregorian' | 'hijri' | 'jalali';

/** News has been printed and will be read in these years; `0023` or `1445` beside «November» is a slip, not a year. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/**
 * The Gregorian day of a year, month and day of a calendar.
 *
 * @returns `undefined` where the calendar has no such day, or the year is none of news: Gregorian 1800 to 2199,
 *   Hijri 1356 to 1500, Jalali 1200 to 1500
 */
export function dayIn(calendar: Calendar, year: number, month: number, day: number): CalendarDate | undefined {
  if (calendar === 'hijri') return hijriDay(year, month, day);
  if (calendar === 'jalali') return jalaliDay(year, month, day);
  return year < FIRST_YEAR || year > LAST_YEAR ? undefined : calendarDate(year, month, day);
}
