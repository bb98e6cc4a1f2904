import { expect, test } from 'vitest';
import { hijriDay } from '../../../src/parser/dates/hijri.ts';
import { jalaliDay } from '../../../src/parser/dates/jalali.ts';
import type { CalendarDate } from '../../../src/schema/day.ts';

type Calendar = (year: number, month: number, day: number) => CalendarDate | undefined;

/** The first and last day of every month that a calendar has in these years, in order. */
function months(calendar: Calendar, firstYear: number, lastYear: number): string[] {
  const found: string[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      const last = [32, 31, 30, 29, 28].map((day) => calendar(year, month, day)).find((day) => day !== undefined);
      const first = [-1, 0, 1].map((day) => calendar(year, month, day)).find((day) => day !== undefined);
      if (first ?? last) found.push(`${first} ${last}`);
    }
  }
  return found;
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Months, each with the day after the month before it. */
function withDayBefore(found: readonly string[]): (readonly [string, string])[] {
  return found.slice(1).map((month, index) => [nextDay((found[index] ?? '').slice(11)), month.slice(0, 10)]);
}

test.for([
  ['Hijri', hijriDay, 1350, 1510, 145, '1937-03-14', '2077-11-16'],
  ['Jalali', jalaliDay, 1190, 1510, 301, '1821-03-21', '2122-03-20'],
] as const)(
  'the %s calendar has every month of its years, each begun when the one before ended',
  ([, calendar, from, to, years, first, last]) => {
    const found = months(calendar, from, to);
    expect([found.length, found[0]?.slice(0, 10), found.at(-1)?.slice(11)]).toEqual([12 * years, first, last]);
    expect(withDayBefore(found).filter(([expected, begun]) => expected !== begun)).toEqual([]);
  },
);

test.for([
  // leap years of the Iranian calendar, and the days their next year began on
  [1358, '1980-03-21'],
  [1362, '1984-03-21'],
  [1366, '1988-03-21'],
  [1370, '1992-03-21'],
  [1375, '1997-03-21'],
  [1379, '2001-03-21'],
  [1383, '2005-03-21'],
  [1387, '2009-03-21'],
  [1391, '2013-03-21'],
  [1395, '2017-03-21'],
  [1399, '2021-03-21'],
  [1403, '2025-03-21'],
  [1408, '2030-03-21'],
] as const)('the Jalali year %i has 366 days', ([year, next]) => {
  expect([jalaliDay(year, 12, 30) !== undefined, jalaliDay(year + 1, 1, 1)]).toEqual([true, next]);
});

test.for([
  // the first of Ramadan as umm al-qura had it
  [1420, '1999-12-09'],
  [1425, '2004-10-15'],
  [1430, '2009-08-22'],
  [1435, '2014-06-28'],
  [1438, '2017-05-27'],
  [1440, '2019-05-06'],
  [1441, '2020-04-24'],
  [1442, '2021-04-13'],
  [1443, '2022-04-02'],
  [1444, '2023-03-23'],
  [1445, '2024-03-11'],
  [1446, '2025-03-01'],
] as const)('Ramadan %i began on %s', ([year, day]) => {
  expect(hijriDay(year, 9, 1)).toBe(day);
});
