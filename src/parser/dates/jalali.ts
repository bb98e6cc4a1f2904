import type { CalendarDate } from '../../schema/day.ts';
import { dayOfNumber } from './day-number.ts';

const FIRST_YEAR = 1200;
const LAST_YEAR = 1500;

/** 1 Farvardin 1404 was 21 March 2025: in days after 1 January 1970. */
const NEW_YEAR_1404 = 20_168;

/** Leap years before a year: eight in 33, as the equinox falls in the years 1178 to 1502. */
const leapYearsBefore = (year: number): number => Math.floor((8 * year + 21) / 33);

const newYear = (year: number): number =>
  NEW_YEAR_1404 + 365 * (year - 1404) + leapYearsBefore(year) - leapYearsBefore(1404);

/** Six months of 31 days, five of 30, and Esfand, which fills the year. */
function daysInMonth(year: number, month: number): number {
  if (month < 12) return month <= 6 ? 31 : 30;
  return newYear(year + 1) - newYear(year) - 336;
}

/** The Gregorian day of a day of the solar calendar of Iran, years 1200 to 1500 (1821 to 2122). */
export function jalaliDay(year: number, month: number, day: number): CalendarDate | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const monthsBefore = month - 1;
  return dayOfNumber(newYear(year) + 30 * monthsBefore + Math.min(monthsBefore, 6) + day - 1);
}
