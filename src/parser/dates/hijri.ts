import type { CalendarDate } from '../../schema/day.ts';
import { dayOfNumber } from './day-number.ts';

/**
 * The calendar of umm al-qura, as Saudi Arabia has published it: three hexadecimal digits a year from 1356, one bit a month
 * from Muharram (the highest), set where the month has 30 days and not 29. No arithmetic gives it, and the
 * host's own calendars differ with its ICU; so it is written down here.
 */
const LONG_MONTHS =
  '55729754b6a3752b6556aaab52bc95d4ada55caad69574ab94baa5b52b6a5752768b745b5555a95b49da4dd26e936aaad54db25d52da95b4' +
  'aba55b49b64b715b4ab5a55d25e92ec96d4ae996b4aba93d49da4db2ab94baa5b52ba95b2ab5555c4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555b29b92ba95d4ada55aaab595749764baa5b52b6a56e4db25b52b6a5ad2ae92f49764b6a56acad655d49da4dd16d955aa5b52da95b4ad5956ca6e4aea4f52b6956aaab54bd25d92ea96d4ada95b4aba55b29b54d6a97547693749b5556aa6b52b';

const FIRST_YEAR = 1356;

/** 1 Muharram 1356 was 14 March 1937: in days after 1 January 1970. */
const FIRST_DAY = -11_981;

/** The first day of each month from Muharram 1356 on, and the day after the last one. */
const MONTH_STARTS: readonly number[] = monthStarts();

function monthStarts(): number[] {
  const starts = [FIRST_DAY];
  let next = FIRST_DAY;
  for (let year = 0; year < LONG_MONTHS.length / 3; year += 1) {
    const long = Number.parseInt(LONG_MONTHS.slice(3 * year, 3 * year + 3), 16);
    for (let bit = 11; bit >= 0; bit -= 1) {
      next += 29 + ((long >> bit) & 1);
      starts.push(next);
    }
  }
  return starts;
}

/** The Gregorian day of a day of the Hijri calendar of umm al-qura, years 1356 to 1500 (1937 to 2077). */
export function hijriDay(year: number, month: number, day: number): CalendarDate | undefined {
  if (month < 1 || month > 12) return undefined;
  const index = 12 * (year - FIRST_YEAR) + month - 1;
  const start = MONTH_STARTS[index];
  const end = MONTH_STARTS[index + 1];
  if (start === undefined || end === undefined || day < 1 || day > end - start) return undefined;
  return dayOfNumber(start + day - 1);
}
