import { expect, test } from 'vitest';
import { hijriDay } from '../../../src/parser/dates/hijri.ts';
import { jalaliDay } from '../../../src/parser/dates/jalali.ts';
import type { CalendarDate } from '../../../src/schema/day.ts';

type Calendar = (year: number, month: number, day: number) => CalendarDate | undefined;

/** Every day that a calendar takes in these years, in order; more days and months are tried than any has. */
function daysOf(calendar: Calendar, firstYear: number, lastYear: number): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (let place = 0; place < 14 * 33; place += 1) {
      const day = calendar(year, Math.floor(place / 33), place % 33);
      if (day) days.push(day);
    }
  }
  return days;
}

/** Every day from one to another, both included. */
function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  const end = Date.parse(last);
  for (let at = Date.parse(first); at <= end; at += 86_400_000) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

test('the Hijri calendar has every day from 1356 to 1500 once, in order', () => {
  expect(daysOf(hijriDay, 1350, 1510)).toEqual(daysFrom('1937-03-14', '2077-11-16'));
});

test('the Jalali calendar has every day from 1200 to 1500 once, in order', () => {
  expect(daysOf(jalaliDay, 1190, 1510)).toEqual(daysFrom('1821-03-21', '2122-03-20'));
});

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
