import { calendarDate } from '../../schema/day.ts';
import type { CalendarDate } from '../../schema/day.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** The Gregorian day that lies so many days after 1 January 1970. UTC throughout: no zone can shift it. */
export function dayOfNumber(days: number): CalendarDate | undefined {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
