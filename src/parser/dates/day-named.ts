import { fold } from '../../arabic/fold.ts';
import type { CalendarDate } from '../../schema/day.ts';
import { dayIn } from './calendar.ts';
import { MONTHS } from './month-names.ts';

/**
 * The day of a Gregorian month, named in any of the languages known; upper and lower case are one.
 *
 * @returns `undefined` where no Gregorian month has such a name, or the day does not exist
 */
export function dayNamed(name: string, day: number, year: number): CalendarDate | undefined {
  const month = MONTHS.get(name.toLowerCase()) ?? MONTHS.get(fold(name).replaceAll(' ', ''));
  return month?.calendar === 'gregorian' ? dayIn('gregorian', year, month.number, day) : undefined;
}
