import type { CalendarDate } from '../../schema/day.ts';
import { asciiDigits } from '../../arabic/digits.ts';
import { dayNamed } from './day-named.ts';

const MONTH_FIRST = /^([A-Za-z]{3,9})\.? (\d{1,2}), (\d{4})$/;
const DAY_FIRST = /^([\d٠-٩۰-۹]{1,2}) ([\p{L} ]{2,16}?)[,،]? ([\d٠-٩۰-۹]{4})$/u;

/**
 * Reads the day of an embedded tweet, «November 6, 2023», fast and strictly. Embeds in Arabic, «٦ نوفمبر ٢٠٢٣», were never
 * seen and are read all the same.
 *
 * @param text the date alone, trimmed
 * @returns `undefined` where it is none of these, or the day does not exist
 */
export function readEmbedDay(text: string): CalendarDate | undefined {
  const [, name, day, year] = MONTH_FIRST.exec(text) ?? [];
  if (name) return dayNamed(name, Number(day), Number(year));
  const [, arabicDay = '', arabicName = '', arabicYear = ''] = DAY_FIRST.exec(text) ?? [];
  return dayNamed(arabicName, Number(asciiDigits(arabicDay)), Number(asciiDigits(arabicYear)));
}
