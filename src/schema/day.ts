/**
 * A day, `YYYY-MM-DD`, with no hour and no zone: the finest grain a document states.
 * Not a `Date`: a reader in Tokyo must see the same day as one in Rabat.
 */
export type CalendarDate = string & { readonly brand: unique symbol };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days of a Gregorian month, 1 to 12; 0 for any other month. */
function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/**
 * Makes a day out of its Gregorian parts.
 *
 * @param year 1 to 9999
 * @param month 1 to 12
 * @returns `undefined` where there is no such day: 31 February is refused, never moved into March
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return parts.join('-') as CalendarDate;
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): text is CalendarDate {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  return calendarDate(Number(year), Number(month), Number(day)) === text;
}
